import { EDITION } from "../generated/shapes.ts";
import { loadRecord } from "../shape/load.ts";
import { DataError } from "../source/error.ts";
import { assemble, type CountedTable, type SqlState } from "../typed/assemble.ts";
import { countTable } from "../typed/count-table.ts";
import { type PostgresConnection, quoteName, withClient } from "./connect.ts";
import { readAbout, SCHEMA } from "./load.ts";

/** How tables in PostgreSQL are counted. */
export interface PostgresAuditOptions {
  /** Schema that `loadPostgres` filled, default `thongnhat_do`. */
  readonly schema?: string;
  /** Called when a record type begins, with the number of its rows. */
  readonly onProgress?: (record: string, rows: number) => void;
}

/**
 * Counts the tables that `loadPostgres` filled, on the day for which they were loaded: the same state as the JavaScript
 * counter gives, except for the keys in `jsOnly`. One transaction sees one state of the tables; code tables
 * are put into temporary tables, and nothing else is written.
 *
 * @param connection connection string, or a connected client of `pg`
 * @param options the schema
 * @returns the state, and what SQL could not count
 * @throws DataError when `pg` is missing, the server cannot be reached, or the schema holds no tables of this edition
 */
export async function auditPostgres(
  connection: PostgresConnection,
  options: PostgresAuditOptions = {},
): Promise<SqlState> {
  const schema = options.schema ?? SCHEMA;
  return withClient(connection, async (client) => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
    try {
      // Compiling such long expressions to machine code takes longer than running them.
      await client.query("SET LOCAL jit = off");
      // Code tables are made as temporary ones, which are gone at the end.
      await client.query("SET LOCAL search_path = pg_temp, pg_catalog");
      const { loaded, suspects, keys } = await readAbout(client, schema);
      if (loaded.edition !== EDITION)
        throw new DataError(
          "mismatch",
          `Bảng trong lược đồ "${schema}" được nạp theo ấn bản ${loaded.edition} của bộ chuẩn, chương trình này theo ấn bản ${EDITION}: hãy nạp lại từ dữ liệu gốc.`,
          `The tables in the schema "${schema}" were loaded for edition ${loaded.edition} of the standard, this program is of edition ${EDITION}: load them again from the original data.`,
        );
      const tables: CountedTable[] = [];
      const codeTables = new Set<string>();
      for (const [id, { rows, fields }] of Object.entries(loaded.records)) {
        const parts = await loadRecord(id);
        if (parts === undefined) continue;
        options.onProgress?.(id, rows);
        const count = await countTable(
          { dialect: "postgres", codeTables, rows: async (sql) => (await client.query(sql)).rows },
          { parts, fields, suspects: keys, from: unpacked(`${quoteName(schema)}.${quoteName(id)}`) },
          loaded.asOf,
        );
        tables.push({ id, version: parts.record.version, count });
      }
      const inputs = Object.entries(loaded.records).map(([name, { rows }]) => ({ name, records: rows }));
      return assemble(tables, suspects, inputs);
    } finally {
      await client.query("ROLLBACK").catch(() => {});
    }
  });
}

/** Records are stored compressed: each is unpacked once, and not again for every field that is asked for. */
function unpacked(table: string): string {
  return `(SELECT "_he_thong", "_don_vi", "_tep", "_dong", j || '{}'::jsonb AS j FROM ${table} OFFSET 0) AS goc`;
}
