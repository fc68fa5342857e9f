import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasPostgres, type PostgresServer, startPostgres } from "../../test/postgres-server.ts";
import { DataError } from "../source/error.ts";
import type { SourceItem } from "../source/types.ts";
import { readPostgres } from "./read.ts";

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

describe.runIf(hasPostgres("đọc bảng PostgreSQL"))("records from a table of PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = startPostgres();
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(`
      CREATE TABLE theo_json (id int, banghi text, j jsonb);
      INSERT INTO theo_json SELECT n, '{', jsonb_build_object('so', n) FROM generate_series(1, 1201) n;
      CREATE TABLE hong (json text);
      INSERT INTO hong VALUES ('{"a":1}'), ('{"a":'), (NULL);
      CREATE TABLE theo_cot ("sieuDuLieu.luocDo" text, "ngayDangKy" date, "sieuDuLieu.capNhatLuc" timestamptz, so bigint, ten text);
      INSERT INTO theo_cot VALUES ('ho-tich/khai-sinh', '2020-02-29', '2020-03-01 07:00:00+07', 5, NULL);
      CREATE SCHEMA "lược đồ"; CREATE TABLE "lược đồ"."bảng ""lạ""" (j jsonb); INSERT INTO "lược đồ"."bảng ""lạ""" VALUES ('{}');
      CREATE TABLE khac (ten text);
    `);
    await client.end();
  });
  afterAll(() => server?.stop());

  it("a column of jsonb is read to its end, some hundred rows at a time", async () => {
    const items = await all(readPostgres(server.url, "theo_json"));
    expect(items).toHaveLength(1201);
    expect(items[1200]).toEqual({ value: { so: 1201 }, file: "theo_json", line: 1201 });
  });

  it("a reader who stops early leaves no connection behind", async () => {
    for await (const item of readPostgres(server.url, "theo_json")) {
      expect(item).toHaveProperty("value");
      break;
    }
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const { rows } = await client.query(
      "SELECT count(*)::int AS open FROM pg_stat_activity WHERE datname = 'postgres'",
    );
    await client.end();
    expect(rows).toEqual([{ open: 1 }]);
  });

  it("one broken row among others is told and the rest goes on", async () => {
    expect(await all(readPostgres(server.url, "hong"))).toEqual([
      { value: { a: 1 }, file: "hong", line: 1 },
      { unreadable: "TN-READ-JSON", file: "hong", line: 2 },
      { unreadable: "TN-READ-JSON", file: "hong", line: 3 },
    ]);
  });

  it("a column for each field becomes a record, with dates as the standard writes them", async () => {
    expect(await all(readPostgres(server.url, "theo_cot"))).toEqual([
      {
        value: {
          sieuDuLieu: { luocDo: "ho-tich/khai-sinh", capNhatLuc: "2020-03-01T00:00:00.000Z" },
          ngayDangKy: "2020-02-29",
          so: 5,
        },
        file: "theo_cot",
        line: 1,
      },
    ]);
  });

  it("names are never read as SQL", async () => {
    expect(await all(readPostgres(server.url, 'bảng "lạ"', { schema: "lược đồ" }))).toHaveLength(1);
    expect((await refusal(readPostgres(server.url, "khac; DROP TABLE khac"))).code).toBe("no-table");
    expect((await refusal(readPostgres(server.url, "khac"))).code).toBe("no-column");
  });

  it("a table that does not exist is refused with those that do", async () => {
    const { code, vi } = await refusal(readPostgres(server.url, "khai_sinh"));
    expect(code).toBe("no-table");
    expect(vi).toContain("có: hong, khac, theo_cot, theo_json");
  });

  it("a server that does not answer, and a database that is not there, are told without the address", async () => {
    const away = await refusal(readPostgres("postgresql://ai-do:mat-khau-vi-du@127.0.0.1:1/x", "t"));
    expect(away.code).toBe("connection");
    expect(away.message).not.toMatch(/mat-khau-vi-du|127\.0/);
    expect((await refusal(readPostgres(server.url.replace("/postgres?", "/khong-co?"), "t"))).code).toBe(
      "missing",
    );
  });
});
