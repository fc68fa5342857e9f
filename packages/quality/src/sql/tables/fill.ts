import { dialects } from "../dialect/index.ts";
import type { Dialect } from "../types.ts";
import { PROVINCES, tableName } from "./ask.ts";
import { loadHistory } from "./history.ts";
import { loadProvinces } from "./provinces.ts";

/** Rows of one INSERT. */
const BATCH = 1000;

/**
 * Statements that make and fill the code tables that an audit reads (`SqlAudit.tables`): one row for each span of days
 * in which a code was valid, `[tu, den)`; `chac` is false where the day is not known for certain.
 *
 * @param dialect - the engine
 * @param tables - ids of code tables, `xa`
 * @returns statements to run in order, once for an edition of the standard
 * @example
 * for (const statement of await codeTableStatements("duckdb", audit.tables)) await connection.run(statement);
 */
export async function codeTableStatements(dialect: Dialect, tables: readonly string[]): Promise<string[]> {
  const { literal } = dialects[dialect];
  const text = dialect === "spark" ? "STRING" : "VARCHAR";
  const statements: string[] = [];
  for (const id of tables) {
    const name = tableName(id);
    const { told, rows } = id === PROVINCES ? await provinceRows(literal, text) : await codeRows(literal, id);
    statements.push(`CREATE TABLE ${name} (ma ${text}, tu ${text}, den ${text}, ${told})`);
    for (let at = 0; at < rows.length; at += BATCH) {
      const values = rows.slice(at, at + BATCH).map((cells) => `(${cells.join(", ")})`);
      statements.push(`INSERT INTO ${name} VALUES\n  ${values.join(",\n  ")}`);
    }
    if (dialect === "postgres") statements.push(`CREATE INDEX ON ${name} (ma)`, `ANALYZE ${name}`);
  }
  return statements;
}

/** Rows as literals, and the column that says more of a span. */
interface Rows {
  readonly told: string;
  readonly rows: readonly (readonly string[])[];
}

async function codeRows(literal: (text: string) => string, id: string): Promise<Rows> {
  const { kinds } = await loadHistory(id);
  const rows = kinds.flatMap(({ codes, valid, unsure }) =>
    codes.flatMap((code) =>
      [
        ...valid.map((span) => [...span, "TRUE"] as const),
        ...unsure.map((span) => [...span, "FALSE"] as const),
      ].map(([from, to, sure]) => [literal(code), literal(from), literal(to), sure]),
    ),
  );
  return { told: "chac BOOLEAN", rows };
}

async function provinceRows(literal: (text: string) => string, type: string): Promise<Rows> {
  const { spans } = await loadProvinces();
  const rows = spans.map(([code, province, from, to]) => [code, from, to, province].map(literal));
  return { told: `tinh ${type}`, rows };
}
