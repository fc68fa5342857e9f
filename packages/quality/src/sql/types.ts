import type { Text } from "@thongnhat/core";
import type { CountKey } from "../state/types.ts";
import type { Word } from "../words/words.ts";

/** The engines whose SQL is written. */
export type Dialect = "duckdb" | "postgres" | "spark" | "trino";

/** A measure as SQL: three expressions over one row of the typed table, each true, false or NULL (which counts as false). */
export interface SqlMeasure {
  readonly key: CountKey;
  readonly word: Word;
  /** The record is one to which it applies. */
  readonly applies: string;
  readonly fails: string;
  readonly warns: string;
}

/** One count of the query: what it counts, and of which key or word. */
export interface SqlColumn {
  /** Name of the column in the result; in PostgreSQL counts stand in one array, `dem`, in the same order. */
  readonly name: string;
  readonly counts: "records" | "failing" | "applies" | "fails" | "warns" | "word-applies" | "word-fails";
  readonly key?: CountKey;
  readonly word?: Word;
}

/** The audit of one record type as SQL. */
export interface SqlAudit {
  readonly record: string;
  readonly dialect: Dialect;
  readonly measures: readonly SqlMeasure[];
  /** What is not in the text, and why: these counts come from the JavaScript validator only. */
  readonly jsOnly: readonly { readonly key: CountKey; readonly reason: Text }[];
  /** Keys that no row of a typed table can fail: only rows kept out of it (the "suspect" ones) have them. */
  readonly atEdge: readonly CountKey[];
  /** Words whose record rate is not whole in SQL, because a key of theirs is in `jsOnly`; nor is the count of failing records. */
  readonly openWords: readonly Word[];
  /** Code tables that the text reads, by the name of the table in SQL. */
  readonly tables: readonly string[];
  /** The counts of `select`, in order, after `_he_thong` and `_don_vi`. */
  readonly columns: readonly SqlColumn[];
  /** Keys of the deadlines whose lags `failing` gives. */
  readonly lags: readonly CountKey[];
  /**
   * The whole query: one row for each system and unit, with counts in the order of `columns`.
   * @param table name of the typed table, or any text that may follow FROM
   */
  select(table: string): string;
  /**
   * One row for each record: system, unit, of each key whether it fails, in columns `f0`, `f1`, … in the order of the keys,
   * in `cau_truc_dung` whether its structure is right, and in `tre0`, `tre1`, … of each deadline of `lags` the upper bound in
   * hours of the bucket of its lag; NULL counts as false, or as no lag.
   * @param table as for `select`
   * @param keys of `measures`
   * @param more further columns over the row of the typed table, with their names
   */
  failing(table: string, keys: readonly CountKey[], more?: readonly string[]): string;
}

/** How the audit is written. */
export interface SqlOptions {
  /** The day on which the data are judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Only these keys: the text then touches the columns that they need. */
  readonly keys?: readonly CountKey[];
  /** JSON Pointers of the fields that some row has, `*` for items: no other field is asked for. */
  readonly fields?: readonly string[];
  /** Every row is known to have the right structure: it is not asked again. */
  readonly assumeStructure?: boolean;
}
