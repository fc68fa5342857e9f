import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DataError } from "../source/error.ts";
import type { SourceItem } from "../source/types.ts";
import { readSqlite } from "./read.ts";

const folder = mkdtempSync(join(tmpdir(), "thongnhat-sqlite-"));
const file = join(folder, "ho-tich.db");
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const hasSqlite = major > 22 || (major === 22 && minor >= 13);

async function all(source: AsyncIterable<SourceItem>): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of source) items.push(item);
  return items;
}

async function refusal(source: AsyncIterable<SourceItem>): Promise<DataError> {
  try {
    await all(source);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("it was read");
}

describe.runIf(hasSqlite)("records from a table of SQLite", () => {
  beforeAll(async () => {
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(file);
    database.exec(`
      CREATE TABLE theo_cot ("sieuDuLieu.luocDo" TEXT, "cha.quocTich[0]" TEXT, "soBan" INTEGER, "cha.hoTen" TEXT);
      INSERT INTO theo_cot VALUES ('ho-tich/khai-sinh', 'VN', 2, NULL), ('ho-tich/khai-sinh', NULL, 9007199254740993, 'An Ví Dụ');
      CREATE TABLE theo_json (banGhi TEXT);
      INSERT INTO theo_json VALUES ('{"a":1}'), ('{"a":'), (NULL);
      CREATE TABLE khac (ten TEXT, tuoi INTEGER);
      CREATE TABLE "ten ""la"" ; DROP" ("sieuDuLieu.luocDo" TEXT);
      INSERT INTO "ten ""la"" ; DROP" VALUES ('x');
    `);
    database.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("a column for each field becomes a record, and NULL an absent field", async () => {
    expect(await all(readSqlite(file, "theo_cot"))).toEqual([
      {
        value: { sieuDuLieu: { luocDo: "ho-tich/khai-sinh" }, cha: { quocTich: ["VN"] }, soBan: 2 },
        file: "theo_cot",
        line: 1,
      },
      {
        value: {
          sieuDuLieu: { luocDo: "ho-tich/khai-sinh" },
          soBan: 9007199254740992,
          cha: { hoTen: "An Ví Dụ" },
        },
        file: "theo_cot",
        line: 2,
      },
    ]);
  });

  it("a column of JSON text is read; one broken row among others is told and the rest goes on", async () => {
    expect(await all(readSqlite(file, "theo_json"))).toEqual([
      { value: { a: 1 }, file: "theo_json", line: 1 },
      { unreadable: "TN-READ-JSON", file: "theo_json", line: 2 },
      { unreadable: "TN-READ-JSON", file: "theo_json", line: 3 },
    ]);
  });

  it("a table of other things is refused with its columns and what is needed", async () => {
    const { code, vi } = await refusal(readSqlite(file, "khac"));
    expect(code).toBe("no-column");
    expect(vi).toContain('Bảng "khac" không có cột "sieuDuLieu.luocDo" (có: ten, tuoi)');
  });

  it("a column that the caller names must exist", async () => {
    expect((await refusal(readSqlite(file, "theo_cot", { column: "banGhi" }))).code).toBe("no-column");
  });

  it("a table that does not exist is refused with those that do", async () => {
    const { code, vi } = await refusal(readSqlite(file, "khai_sinh"));
    expect(code).toBe("no-table");
    expect(vi).toContain("khac, ");
  });

  it("the name of a table is never read as SQL", async () => {
    expect(await all(readSqlite(file, 'ten "la" ; DROP'))).toHaveLength(1);
    expect((await refusal(readSqlite(file, "khac; DROP TABLE khac"))).code).toBe("no-table");
    expect(await all(readSqlite(file, "theo_cot"))).toHaveLength(2);
  });

  it("a file that is missing, empty or something else is told apart", async () => {
    const other = join(folder, "khac.db");
    writeFileSync(other, "đây không phải cơ sở dữ liệu".repeat(100));
    expect((await refusal(readSqlite(join(folder, "khong-co.db"), "a"))).code).toBe("missing");
    const broken = await refusal(readSqlite(other, "a"));
    expect(broken.code).toBe("broken");
    expect(broken.message).not.toContain(folder);
  });

  it("a database that another program has locked is told as locked", async () => {
    const { DatabaseSync } = await import("node:sqlite");
    const locked = join(folder, "khoa.db");
    const other = new DatabaseSync(locked);
    other.exec(`CREATE TABLE t ("sieuDuLieu.luocDo" TEXT); PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE`);
    expect((await refusal(readSqlite(locked, "t"))).code).toBe("locked");
    other.close();
  });

  it.runIf(process.getuid?.() !== 0)("a file without permission is told as such", async () => {
    const closed = join(folder, "kin.db");
    writeFileSync(closed, "");
    chmodSync(closed, 0);
    expect((await refusal(readSqlite(closed, "t"))).code).toBe("denied");
  });
});
