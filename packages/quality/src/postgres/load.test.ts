import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examplesOf } from "../../test/examples.ts";
import { hasPostgres, type PostgresServer, startPostgres } from "../../test/postgres-server.ts";
import { DataError } from "../source/error.ts";
import { auditPostgres, loadPostgres } from "./index.ts";

const ID = "an-sinh-xa-hoi/chi-tra";
const asOf = "2026-11-22";
const examples = examplesOf(ID);
const records = examples.map((value) => ({ value }));

async function refusal(work: () => Promise<unknown>): Promise<DataError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error("it was done");
}

describe.runIf(hasPostgres("nạp và đếm trong PostgreSQL"))("records loaded into PostgreSQL", () => {
  let server: PostgresServer;
  const ask = async (text: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  };
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server?.stop());

  it("stand in a table of their type as they are; suspects and what cannot be read are counted beside", async () => {
    const source = [...records, { value: { ...examples[0], la: 1 } }, { unreadable: "TN-READ-JSON" }];
    const { records: loaded, suspects } = await loadPostgres(server.url, source, { schema: "mot", asOf });
    expect(loaded[ID]?.rows).toBe(examples.length);
    expect(suspects).toBe(1);
    const rows = await ask(`SELECT j FROM mot."${ID}"`);
    expect(rows.map(({ j }) => j)).toEqual(examples);
    const { state } = await auditPostgres(server.url, { schema: "mot" });
    expect(state.groups.reduce((sum, { tally }) => sum + tally.records, 0)).toBe(examples.length + 1);
    expect(state.unreadable).toEqual({ "TN-READ-JSON": 1 });
  });

  it("a caller's own client is used and stays open; counting leaves nothing behind", async () => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await loadPostgres(client, records, { schema: "hai", asOf });
    await auditPostgres(client, { schema: "hai" });
    const { rows } = await client.query(
      "SELECT count(*)::int AS temporary FROM pg_class WHERE relpersistence = 't'",
    );
    expect(rows).toEqual([{ temporary: 0 }]);
    await client.end();
  });

  it("a schema that holds something is refused and left alone; a failing source leaves nothing", async () => {
    expect((await refusal(() => loadPostgres(server.url, records, { schema: "mot" }))).code).toBe(
      "not-empty",
    );
    async function* failing() {
      for (const record of records) yield record;
      throw new Error("đứt mạng");
    }
    await expect(loadPostgres(server.url, failing(), { schema: "ba" })).rejects.toThrow("đứt mạng");
    expect(await ask("SELECT 1 FROM information_schema.schemata WHERE schema_name = 'ba'")).toEqual([]);
  });

  it("a schema that was not loaded, or for another edition, is told in words", async () => {
    expect((await refusal(() => auditPostgres(server.url, { schema: "khong_co" }))).code).toBe("missing");
    await ask(`UPDATE hai._thongnhat SET loaded = replace(loaded, '"edition":"', '"edition":"cũ ')`);
    expect((await refusal(() => auditPostgres(server.url, { schema: "hai" }))).code).toBe("mismatch");
  });

  it("the name of a schema is never read as SQL", async () => {
    const schema = 'x"; DROP SCHEMA mot CASCADE; --';
    await loadPostgres(server.url, records, { schema, asOf });
    expect((await auditPostgres(server.url, { schema })).state.groups.length).toBeGreaterThan(0);
    expect(
      await ask("SELECT 1 AS found FROM information_schema.schemata WHERE schema_name = 'mot'"),
    ).toHaveLength(1);
  });
});
