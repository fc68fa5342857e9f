import type { PackedTransfers } from "../translate/packed.ts";

/** A column as the compiler packs it (`packages/compiler/src/emit/code-tables/columns.ts`). */
export type Column =
  /** One value a line. */
  | readonly ["lines", string]
  /** Ascending codes of fixed width, as steps. */
  | readonly ["digits", number, string]
  /** Distinct values, and which one each row has, in a fixed width. */
  | readonly ["picks", string, number, string]
  /** Distinct values, which one each run of rows has, and how long each run is. */
  | readonly ["runs", string, string, string]
  /**
   * Texts with `#` for a number at their end; which text each row has, and how far its number lies from that of the
   * row before with the same text, in fixed widths.
   */
  | readonly ["numbered", string, number, string, number, string]
  /** Heads ("Phường ") and which one each row has, in a fixed width; words; the words of each row, one row a line. */
  | readonly ["words", string, number, string, string, string]
  /** The same as another column. */
  | readonly ["same", "parent"];

/** Rows column by column. */
export interface PackedRows extends Columns {
  readonly count: number;
}

/** The columns of a table; one that is empty in every row is left out. */
export interface Columns {
  readonly code: Column;
  readonly vi: Column;
  readonly en?: Column;
  readonly aliases?: Column;
  readonly hiddenAliases?: Column;
  readonly parent?: Column;
  readonly province?: Column;
  readonly from?: Column;
  readonly to?: Column;
  readonly replacedBy?: Column;
  readonly status?: Column;
  readonly basis?: Column;
  readonly mark?: Column;
  readonly source?: Column;
}

/** What the compiler emits for one table. */
export interface PackedTable {
  readonly about: {
    readonly id: string;
    readonly label: { readonly vi: string; readonly en: string };
    readonly edition: string;
    readonly knownFrom?: string;
    /** Tables of the parents, with the number of digits of their codes; absent: the same table. */
    readonly parents?: readonly (readonly [table: string, width: number])[];
    readonly prefixes: readonly string[];
  };
  /** Whether the table has a code, in whatever edition. */
  readonly has: (code: string) => boolean;
  /** Absent: what the rows say. */
  readonly hasBetween?: (code: string, first: number, last: number) => boolean | undefined;
  readonly parts: readonly PackedRows[];
  /** What units became; absent: the column `replacedBy` says it. */
  readonly transfers?: readonly PackedTransfers[];
}
