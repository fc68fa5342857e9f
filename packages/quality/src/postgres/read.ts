import type QueryStreamClass from "pg-query-stream";
import { DataError } from "../source/error.ts";
import { planRows } from "../source/record-of-row.ts";
import type { SourceItem } from "../source/types.ts";
import { connectionError, loadPostgresDriver, missingPackage, quoteName, toDataError } from "./connect.ts";

/** How a table of PostgreSQL is read. */
export interface PostgresReadOptions {
  /** Schema of the table, default `public`. */
  readonly schema?: string;
  /** Column that holds each record as json, jsonb or text; found by itself when it is called `json`, `j` or the like. */
  readonly column?: string;
}

/** Rows that are asked for at a time. */
const BATCH = 500;

/**
 * Records of a table of PostgreSQL as a cursor gives them, some hundred rows at a time. The table holds each record in a
 * column of json, jsonb or text, or each field in a column named by its path; NULL means that the field is absent. The
 * transaction is read-only.
 *
 * @param url connection string
 * @param table a table or view
 * @param options schema, and the column of JSON
 * @returns the records; a row whose JSON text cannot be read is handed out as `TN-READ-JSON`
 * @throws DataError when `pg` or `pg-query-stream` is not installed, the server cannot be reached, or the table or column
 *   does not exist; no message holds a value or the address
 */
export async function* readPostgres(
  url: string,
  table: string,
  options: PostgresReadOptions = {},
): AsyncGenerator<SourceItem> {
  const { Client } = await loadPostgresDriver();
  const QueryStream = await loadStream();
  const schema = options.schema ?? "public";
  const client = new Client({ connectionString: url });
  // A lost connection is told by the query that was running.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw connectionError(error);
  }
  try {
    await client.query("BEGIN READ ONLY");
    const found = await client.query<{ name: string; type: string }>(
      `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
       WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
      [`${quoteName(schema)}.${quoteName(table)}`],
    );
    if (found.rows.length === 0) throw await noTable(client, schema, table);
    const names = found.rows.map(({ name }) => name);
    const { recordOf } = planRows(names, table, options.column);
    const columns = found.rows.map(({ name, type }) => asJson(quoteName(name), type));
    const text = `SELECT ${columns.join(", ")} FROM ${quoteName(schema)}.${quoteName(table)}`;
    const rows = client.query(new QueryStream(text, [], { batchSize: BATCH, rowMode: "array" }));
    let line = 0;
    for await (const row of rows as AsyncIterable<readonly unknown[]>) {
      line++;
      const record = recordOf(row);
      yield record === undefined
        ? { unreadable: "TN-READ-JSON", file: table, line }
        : { ...record, file: table, line };
    }
  } catch (error) {
    throw toDataError(error);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Dates, times and numbers as JSON writes them: the driver's own reading depends on the machine's time zone. */
function asJson(column: string, type: string): string {
  switch (type) {
    case "date":
      return `${column}::text`;
    case "timestamp with time zone":
      return `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    case "bigint":
    case "numeric":
      return `${column}::float8`;
    case "uuid":
    case "timestamp without time zone":
      return `${column}::text`;
    default:
      return column;
  }
}

async function loadStream(): Promise<typeof QueryStreamClass> {
  try {
    return (await import("pg-query-stream")).default;
  } catch {
    throw missingPackage("pg-query-stream");
  }
}

interface Asks {
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly { readonly name: string }[] }>;
}

async function noTable(client: Asks, schema: string, table: string): Promise<DataError> {
  const { rows } = await client.query(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = $1 ORDER BY 1 LIMIT 9",
    [schema],
  );
  const names = rows.map(({ name }) => name);
  const has = names.slice(0, 8).join(", ") + (names.length > 8 ? ", …" : "");
  return new DataError(
    "no-table",
    `PostgreSQL không có bảng "${schema}.${table}"${has === "" ? "" : ` (có: ${has})`}.`,
    `PostgreSQL has no table "${schema}.${table}"${has === "" ? "" : ` (it has: ${has})`}.`,
  );
}
