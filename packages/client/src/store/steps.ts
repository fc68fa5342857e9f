import type { Row, SqlValue, Statement, Steps } from "./types.ts";

/** A statement as a step: `yield* ask("SELECT …", value)` gives its rows. */
export function* ask(sql: string, ...values: readonly SqlValue[]): Steps<readonly Row[]> {
  return yield { sql, values };
}

/** A statement or a promise: the steps say which. */
export function isStatement(step: Statement | PromiseLike<unknown>): step is Statement {
  return "sql" in step;
}

/** A column with a whole number, which PostgreSQL gives as text when it is large. */
export function whole(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0);
}

/** A column with text. */
export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : String(value ?? "");
}

/** A column with text that may be absent. */
export function maybeText(row: Row, column: string): string | undefined {
  const value = row[column];
  return value === null || value === undefined ? undefined : String(value);
}

/** `?, ?, ?` for so many values. */
export function marks(count: number): string {
  return Array.from({ length: count }, () => "?").join(", ");
}
