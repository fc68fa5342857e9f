/** What one cell of a sample holds. A `Date` becomes a date cell of a workbook. */
export type Cell = string | number | Date | null;

/** One column of a sample: what stands above it, what it holds, and what a person who knows the standard says of it. */
export interface Column<Row> {
  /** Text of the (lowest) header cell; absent where the table has no header row. */
  readonly header: string;
  /** Header of the level above; the same text on neighbours is one merged cell. */
  readonly group?: string;
  /** Place in the record, `null` for none, a list where more than one is possible and a person must say. */
  readonly to: string | null | readonly string[];
  /** Form of the dates in it. */
  readonly date?: DateAnswer;
  /** Code table whose names or codes it holds, or mapping of another system; a list where the values fit each of them. */
  readonly coding?: string | readonly string[];
  readonly value: (row: Row, index: number) => Cell;
}

/** What is to be said of the dates of a column. */
export type DateAnswer =
  | "dd/MM/yyyy"
  | "MM/dd/yyyy"
  | "yyyy-MM-dd"
  | "dd.MM.yyyy"
  | "dd-MM-yyyy"
  | "yyyy"
  | "excel-date"
  | "excel-serial"
  | "split-day"
  | "split-month"
  | "split-year"
  /** Day and month cannot be told apart. */
  | "ambiguous"
  /** Some cells are day first, some month first. */
  | "mixed";

/** How the bytes say letters. `unicode` and `vni`: inside the cells of a workbook. */
export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "windows-1258" | "tcvn3" | "unicode" | "vni";

/** A cell that is wrong on purpose. */
export interface Fault {
  /** Number of the record, from 0. */
  readonly record: number;
  /** Position of the column, from 0. */
  readonly column: number;
  readonly cell: Cell;
  readonly what: FaultKind;
}

export type FaultKind =
  | "no-such-day"
  | "zero-day-month"
  | "about"
  | "year-only"
  | "month-only"
  | "as-above"
  | "lost-zero"
  | "question-mark"
  | "not-known"
  | "unknown-code"
  | "not-a-sum"
  | "mixed-case"
  | "letter-for-digit"
  | "formula";

/** One file of the corpus. */
export interface Sample<Row> {
  readonly name: string;
  readonly format: "csv" | "xlsx" | "ods";
  readonly record: string;
  /** The hand that wrote it, in words. */
  readonly style: string;
  readonly encoding: Encoding;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly delimiter?: "," | ";" | "\t";
  readonly newline?: "\r\n";
  /** Rows above the header. */
  readonly above?: readonly (readonly Cell[])[];
  /** `(1)`, `(2)` … under the header. */
  readonly numbering?: "(1)" | "1" | "A";
  /** True where the file begins with data. */
  readonly noHeader?: true;
  readonly faults?: readonly Fault[];
  /** Records after which a blank row stands. */
  readonly blankAfter?: readonly number[];
  /** Totals, notes, signatures. */
  readonly below?: readonly (readonly Cell[])[];
  /** Name of the sheet. */
  readonly sheet?: string;
  /** Rows of a sheet that stands before it. */
  readonly cover?: readonly (readonly Cell[])[];
  /** How header and values are spelt at the end: NFD, capitals, no diacritics. */
  readonly spell?: (text: string) => string;
}

/** Gives a fault a short form in the lists of samples. */
export function fault(record: number, column: number, cell: Cell, what: FaultKind): Fault {
  return { record, column, cell, what };
}
