import { todayInVietnam } from "@thongnhat/core";
import { EDITION } from "../generated/shapes.ts";
import { DataError } from "../source/error.ts";
import type { Source } from "../source/types.ts";
import type { State } from "../state/types.ts";
import { sift, type TypedRow } from "../typed/sift.ts";
import type { KeptKeys } from "../typed/suspect-keys.ts";
import { type PostgresClient, type PostgresConnection, quoteName, withClient } from "./connect.ts";

/** How records are loaded into PostgreSQL. */
export interface PostgresLoadOptions {
  /** Schema that is made for the tables, default `thongnhat_do`. It must not hold anything yet. */
  readonly schema?: string;
  /** Day on which the suspects are judged, default today in Việt Nam; `auditPostgres` judges by the same one. */
  readonly asOf?: string;
  /** System and unit of all records, where the records do not say them. */
  readonly system?: string;
  readonly unit?: string;
  /** Called now and then with the number of records so far. */
  readonly onProgress?: (records: number) => void;
}

/** One record type. */
export interface PostgresTable {
  readonly version: string;
  readonly rows: number;
  /** Fields that are there in some row, as JSON Pointers with `*` for items: SQL need not ask of any other. */
  readonly fields: readonly string[];
}

/** What was loaded. */
export interface PostgresLoaded {
  readonly edition: string;
  readonly asOf: string;
  /** Rows by record type, `database/record`. */
  readonly records: Readonly<Record<string, PostgresTable>>;
  /** Records that are only counted, beside the tables. */
  readonly suspects: number;
}

/** Schema of the tables where nobody says another. */
export const SCHEMA = "thongnhat_do";

/** Table of what was loaded, and of the counts of what is not in the tables. */
export const ABOUT = "_thongnhat";

/** Rows of one statement. */
const BATCH = 500;
/** Characters of one statement, at most about. */
const BATCH_LENGTH = 4 * 1024 * 1024;

interface Waiting {
  readonly table: string;
  readonly rows: TypedRow[];
  length: number;
  total: number;
  readonly version: string;
}

/**
 * Loads records into PostgreSQL, one table a record type, `<schema>."<database>/<record>"`: where a record comes from,
 * and the record as `jsonb` in the column `j`. The JavaScript validator stands at the door as in `writeParquet`: what is
 * not in a table is counted, and its counts stand in the table `_thongnhat`. All or nothing: one transaction.
 *
 * @param connection connection string, or a connected client of `pg`
 * @param source records, and faults of the reader in place of records
 * @param options schema, day, system and unit
 * @returns what was loaded
 * @throws DataError when `pg` is missing, the server cannot be reached, or the schema holds something already
 */
export async function loadPostgres(
  connection: PostgresConnection,
  source: Source,
  options: PostgresLoadOptions = {},
): Promise<PostgresLoaded> {
  const schema = options.schema ?? SCHEMA;
  const asOf = options.asOf ?? todayInVietnam();
  return withClient(connection, async (client) => {
    await client.query("BEGIN");
    try {
      await makeSchema(client, schema);
      const tables = new Map<string, Waiting>();
      const { suspects, fields, state, keys } = await sift(
        source,
        {
          async begin({ record: { id, version } }) {
            const table = `${quoteName(schema)}.${quoteName(id)}`;
            await client.query(
              `CREATE TABLE ${table} ("_he_thong" text, "_don_vi" text, "_tep" text, "_dong" bigint, j jsonb NOT NULL)`,
            );
            tables.set(id, { table, rows: [], length: 0, total: 0, version });
          },
          row(id, row) {
            const waiting = tables.get(id);
            if (waiting === undefined) return undefined;
            waiting.rows.push(row);
            waiting.length += row.line.length;
            return waiting.rows.length >= BATCH || waiting.length >= BATCH_LENGTH
              ? put(client, waiting)
              : undefined;
          },
        },
        { ...options, asOf },
      );
      for (const waiting of tables.values()) {
        await put(client, waiting);
        await client.query(`ANALYZE ${waiting.table}`);
      }
      const loaded: PostgresLoaded = {
        edition: EDITION,
        asOf,
        records: Object.fromEntries(
          [...tables]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([id, { version, total }]) => [id, { version, rows: total, fields: fields.get(id) ?? [] }]),
        ),
        suspects,
      };
      await client.query(`INSERT INTO ${quoteName(schema)}.${quoteName(ABOUT)} VALUES ($1, $2, $3)`, [
        JSON.stringify(loaded),
        JSON.stringify(state),
        JSON.stringify(keys),
      ]);
      await client.query("COMMIT");
      return loaded;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => {});
      throw error;
    }
  });
}

/** What was loaded, and the counts of what is not in the tables. */
export async function readAbout(
  client: PostgresClient,
  schema: string,
): Promise<{ readonly loaded: PostgresLoaded; readonly suspects: State; readonly keys: KeptKeys }> {
  const name = `${quoteName(schema)}.${quoteName(ABOUT)}`;
  const { rows: found } = await client.query("SELECT to_regclass($1) IS NOT NULL AS found", [name]);
  const { rows } =
    found[0]?.found === true
      ? await client.query(`SELECT loaded, suspects, keys FROM ${name}`)
      : { rows: [] };
  const [row] = rows;
  if (row === undefined)
    throw new DataError(
      "missing",
      `Lược đồ "${schema}" của PostgreSQL chưa có bảng do thongnhat nạp: hãy nạp bằng loadPostgres trước.`,
      `The schema "${schema}" of PostgreSQL holds no tables that thongnhat loaded: load them with loadPostgres first.`,
    );
  return {
    loaded: JSON.parse(String(row.loaded)) as PostgresLoaded,
    suspects: JSON.parse(String(row.suspects)) as State,
    keys: JSON.parse(String(row.keys)) as KeptKeys,
  };
}

async function makeSchema(client: PostgresClient, schema: string): Promise<void> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoteName(schema)}`);
  const { rows } = await client.query(
    "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 LIMIT 1",
    [schema],
  );
  if (rows.length > 0)
    throw new DataError(
      "not-empty",
      `Lược đồ "${schema}" của PostgreSQL đã có bảng: hãy chọn lược đồ mới, để không lẫn hai lần nạp.`,
      `The schema "${schema}" of PostgreSQL holds tables already: choose a new one, so that two runs are not mixed.`,
    );
  await client.query(
    `CREATE TABLE ${quoteName(schema)}.${quoteName(ABOUT)} (loaded text NOT NULL, suspects text NOT NULL, keys text NOT NULL)`,
  );
}

async function put(client: PostgresClient, waiting: Waiting): Promise<void> {
  const rows = waiting.rows.splice(0);
  waiting.length = 0;
  waiting.total += rows.length;
  if (rows.length === 0) return;
  await client.query(
    `INSERT INTO ${waiting.table} SELECT a, b, c, d, e::jsonb FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[]) AS rows (a, b, c, d, e)`,
    [
      rows.map(({ system }) => system),
      rows.map(({ unit }) => unit),
      rows.map(({ file }) => file ?? null),
      rows.map(({ row }) => row ?? null),
      rows.map(({ line }) => line),
    ],
  );
}
