// The text of every record type is read by the engine itself where it runs here, else by a parser of its dialect. Parsers
// read the whole text of each type, all of its keys, in pieces (pieces.ts); engines that plan as well as read are asked
// every rule and every kind of question ten times in all.
import { DuckDBInstance } from "@duckdb/node-api";
import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { shapes } from "../../src/generated/shapes.ts";
import { type LoadedRecord, loadRecord } from "../../src/shape/load.ts";
import {
  codeTableStatements,
  compileSql,
  createTable,
  type Dialect,
  type SqlAudit,
} from "../../src/sql/index.ts";
import { hasPostgres, startPostgres } from "../postgres-server.ts";
import { whole } from "../share.ts";
import { piecesOf } from "./pieces.ts";
import { sampleKeys } from "./sample-keys.ts";

const asOf = "2026-11-22";
/** How often an engine is asked a kind of question, over all record types. */
const OFTEN = 10;
/** Messages that carry whole records: asked with the fields that some row has, never with all of them at once. */
const HUGE = new Set(["ho-tich/trich-luc", "ho-tich/ghi-vao-so-nuoc-ngoai", "ho-tich/thong-diep-lien-thong"]);
const CODE_TABLES = ["huyen", "xa", "xa/tinh"];

/** A record type, and a query of some of its keys. */
interface Sample {
  readonly loaded: LoadedRecord;
  readonly query: string;
}

async function* typesOf(dialect: Dialect): AsyncGenerator<{
  readonly id: string;
  readonly loaded: LoadedRecord;
  readonly audit: SqlAudit;
}> {
  const all = await Promise.all(
    Object.values(shapes).map(async (load) => Object.keys((await load()).shape.records)),
  );
  for (const id of all.flat().filter((one) => !HUGE.has(one))) {
    const loaded = await loadRecord(id);
    if (loaded === undefined) throw new Error(`the standard lost ${id}`);
    yield { id, loaded, audit: await compileSql(loaded.databases, id, dialect, { asOf }) };
  }
}

async function samplesOf(dialect: Dialect): Promise<Sample[]> {
  const seen = new Map<string, number>();
  const samples: Sample[] = [];
  for await (const { id, loaded, audit } of typesOf(dialect)) {
    const keys = sampleKeys(audit, seen, OFTEN);
    if (keys.length === 0) continue;
    const options = { asOf, keys, assumeStructure: true };
    samples.push({
      loaded,
      query: (await compileSql(loaded.databases, id, dialect, options)).select("bang"),
    });
  }
  return samples;
}

/** What an engine says against a query, or nothing. */
async function faultOf(
  { loaded, query }: Sample,
  run: (sql: string) => Promise<unknown>,
  dialect: Dialect,
): Promise<string[]> {
  const { databases, record } = loaded;
  await run("DROP TABLE IF EXISTS bang");
  await run(createTable(databases, record.id, dialect, "bang"));
  try {
    await run(query);
    return [];
  } catch (error) {
    return [`${record.id}: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`];
  }
}

if (!whole) console.warn("⚠ BỎ QUA packages/quality/test/sql/dialects.test.ts: chỉ chạy khi QUALITY=all.");

describe.skipIf(!whole)("the text of every record type is read by its engine", () => {
  it("DuckDB runs it over the typed table", { timeout: 600_000 }, async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    try {
      for (const statement of await codeTableStatements("duckdb", CODE_TABLES))
        await connection.run(statement);
      const faults: string[] = [];
      for (const sample of await samplesOf("duckdb"))
        faults.push(...(await faultOf(sample, (sql) => connection.run(sql), "duckdb")));
      expect(faults).toEqual([]);
    } finally {
      connection.closeSync();
    }
  });

  const runsPostgres = hasPostgres("SQL của PostgreSQL");
  it.runIf(runsPostgres)("PostgreSQL runs it over jsonb", { timeout: 600_000 }, async () => {
    const server = startPostgres();
    const client = new pg.Client({ connectionString: server.url });
    try {
      await client.connect();
      for (const statement of await codeTableStatements("postgres", CODE_TABLES))
        await client.query(statement);
      const faults: string[] = [];
      for (const sample of await samplesOf("postgres"))
        faults.push(...(await faultOf(sample, (sql) => client.query(sql), "postgres")));
      expect(faults).toEqual([]);
    } finally {
      await client.end();
      server.stop();
    }
  });

  it.each([
    ["spark", new SparkSQL()],
    ["trino", new TrinoSQL()],
  ] as const)(
    "a parser of %s reads the whole of it, and the statements of its tables",
    { timeout: 900_000 },
    async (dialect, parser) => {
      const faults: string[] = [];
      const read = (what: string, text: string): void => {
        const [first] = parser.validate(`${text};`);
        if (first !== undefined)
          faults.push(
            `${what}: ${first.startLine}:${first.startColumn} ${first.message.slice(0, 200)}: ${text.slice(first.startColumn - 40, first.startColumn + 60)}`,
          );
      };
      const pieces = piecesOf(dialect);
      let types = 0;
      for await (const { loaded, audit } of typesOf(dialect)) {
        types++;
        pieces.add(audit.select("bang"));
        read(`bảng ${loaded.record.id}`, createTable(loaded.databases, loaded.record.id, dialect, "bang"));
      }
      for (const [index, statement] of pieces.statements().entries()) read(`mảnh ${index}`, statement);
      for (const statement of await codeTableStatements(dialect, ["tinh"])) read("bảng mã", statement);
      expect(faults).toEqual([]);
      expect(types).toBeGreaterThan(90);
    },
  );
});
