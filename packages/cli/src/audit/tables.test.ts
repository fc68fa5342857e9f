import { existsSync, statSync } from "node:fs";
import type { Report } from "@thongnhat/quality";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birth, type Desk, openDesk } from "../../test/audit/run.ts";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const hasSqlite = major > 22 || (major === 22 && minor >= 13);
const wrong = {
  nguoiDuocKhaiSinh: { hoTen: { dayDu: "Hoàng Thị Ví Dụ" }, ngaySinh: "1985-04-01", gioiTinh: "7" },
};
const records = [birth(1), birth(2, wrong), birth(3), birth(1)];
const report = (out: string) => JSON.parse(out) as Report;
/** The counts, without the names of what was read. */
const counts = ({ inputs: _, run: __, ...rest }: Report) => rest;

let desk: Desk;
let fromLines: Report;
beforeAll(async () => {
  desk = openDesk();
  fromLines = report((await desk.audit(desk.write("a.ndjson", records), "--json")).out);
});
afterAll(() => desk.remove());

describe("tables are measured as files are", () => {
  test("typed Parquet, written at the edge for this user alone, gives the rows back", async () => {
    const { code, out } = await desk.audit(desk.path("a.ndjson"), "--to-parquet", desk.path("kho"));
    expect(code).toBe(0);
    expect(out).toContain("4 hàng trong bảng");
    const part = desk.path("kho/ho-tich/khai-sinh/part-00001.parquet");
    if (process.platform !== "win32") expect(statSync(part).mode & 0o077).toBe(0);
    expect(counts(report((await desk.audit(part, "--json")).out))).toEqual(counts(fromLines));
  });

  test("a record that no table can hold is counted beside them, and the exit code says so", async () => {
    const odd = birth(5, { soLuongBanSao: "hai" });
    const { code, out } = await desk.audit(
      desk.write("b.ndjson", [birth(4), odd]),
      "--to-parquet",
      desk.path("kho-b"),
    );
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, " ")).toContain("1 bản ghi không đưa vào bảng được");
    expect(existsSync(desk.path("kho-b/nghi-van.state.json"))).toBe(true);
  });

  test("a folder that is not empty is not written into", async () => {
    const { code, err } = await desk.audit(desk.path("a.ndjson"), "--to-parquet", desk.folder);
    expect(code).toBe(2);
    expect(err).toContain("không trống");
  });

  test.runIf(hasSqlite)("a table of SQLite, with or without a key of its own", async () => {
    const { DatabaseSync } = await import("node:sqlite");
    const database = new DatabaseSync(desk.path("ho-tich.db"));
    database.exec("CREATE TABLE khai_sinh (banGhi TEXT)");
    const insert = database.prepare("INSERT INTO khai_sinh VALUES (?)");
    for (const one of records) insert.run(JSON.stringify(one));
    database.close();
    const { out } = await desk.audit(`sqlite:${desk.path("ho-tich.db")}#khai_sinh`, "--json");
    expect(counts(report(out))).toEqual(counts(fromLines));
    expect(report(out).inputs).toEqual([{ name: "ho-tich.db#khai_sinh", records: 4 }]);
    const missing = await desk.audit(`sqlite:${desk.path("ho-tich.db")}#khai_tu`);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain("khai_sinh");
  });

  test("an engine that cannot count a source is refused", async () => {
    expect((await desk.audit(desk.path("a.ndjson"), "--engine", "postgres")).err).toContain("js, duckdb");
    expect((await desk.audit(desk.path("kho"), "--engine", "js")).err).toContain("duckdb");
  });
});

describe("the audit as SQL", () => {
  test.each(["duckdb", "postgres", "spark", "trino"])(
    "is printed for %s, one measure alone where that is asked for",
    async (dialect) => {
      const { code, out, err } = await desk.audit(
        "--sql",
        dialect,
        "--record",
        "khai-sinh",
        "--keys",
        "KS-02@/loaiDangKy",
      );
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toMatch(/^-- thongnhat: /);
      expect(out).toContain("ho_tich_khai_sinh");
      expect(out.trimEnd()).toMatch(/;$/);
    },
  );

  test("a measure that the record type does not have is named", async () => {
    const { code, err } = await desk.audit("--sql", "duckdb", "--record", "khai-sinh", "--keys", "KS-99@/x");
    expect(code).toBe(2);
    expect(err).toContain("KS-99@/x");
  });

  test("somebody who writes the code of a rule alone is told its key", async () => {
    const { code, err } = await desk.audit("--sql", "duckdb", "--record", "khai-sinh", "--keys", "KS-02");
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain("Có phải: KS-02@/loaiDangKy?");
  });

  test("the code tables that the query asks are made before it", async () => {
    const { compileSql } = await import("@thongnhat/quality/sql");
    const { loadRecord } = await import("@thongnhat/quality");
    const parts = await loadRecord("ho-tich/khai-sinh");
    const asked = await compileSql(parts?.databases ?? [], "ho-tich/khai-sinh", "duckdb", {
      asOf: "2026-11-22",
    });
    const { out } = await desk.audit("--sql", "duckdb", "--record", "khai-sinh", "--as-of", "2026-11-22");
    expect(asked.tables.length).toBeGreaterThan(0);
    const made = [...out.matchAll(/^CREATE TABLE ma_(\w+) .*;$/gm)].map(([, name]) => name);
    expect(made).toEqual(asked.tables.map((id) => id.replaceAll(/[-/]/g, "_")));
  });

  test("for programs it is JSON with what each count means", async () => {
    const args = ["--sql", "duckdb", "--record", "khai-sinh", "--keys", "KS-02@/loaiDangKy", "--json"];
    const about = JSON.parse((await desk.audit(...args)).out);
    expect(about).toMatchObject({ record: "ho-tich/khai-sinh", dialect: "duckdb" });
    expect(about.columns.some(({ key }: { key?: string }) => key === "KS-02@/loaiDangKy")).toBe(true);
  });
});
