/** What a cell holds. `formula`: the text is the result that was kept in the file when it was last calculated. */
export type SheetCellKind = "empty" | "text" | "number" | "date" | "boolean" | "error" | "formula";

/** One cell, as a person sees it. */
export interface SheetCell {
  /**
   * What a person reads in the cell, where that loses nothing: a date is `1985-03-20` (`1985-03-20T08:30:00` with
   * a time, `08:30:00` a time alone), a number has all its digits and no exponent. Never repaired: a number that
   * lost its leading zeros stays as it is, and its kind says that it is a number.
   */
  readonly text: string;
  readonly kind: SheetCellKind;
  /** For a formula: what its result is. */
  readonly result?: Exclude<SheetCellKind, "formula">;
  /**
   * For a date: what the cell shows when it shows less than a whole day. `text` then holds only that: Excel turns
   * a typed `3/1985` into the first of March, which nobody wrote.
   */
  readonly shows?: "year" | "month";
  /** A formula without a result: the program that wrote the file did not calculate it. */
  readonly uncalculated?: true;
  /** The upper left cell of a merged area: how many rows and columns the area has. The other cells are empty. */
  readonly spans?: Spans;
}

/** Size of a merged area. */
export interface Spans {
  readonly rows: number;
  readonly columns: number;
}

/** A row that holds something. Rows without content are not handed out. */
export interface SheetRow {
  /** Number of the row, from 1, as the spreadsheet program shows it. */
  readonly row: number;
  /** From column A on, without the empty cells at the end. */
  readonly cells: readonly SheetCell[];
  /** The row is hidden. It is read all the same. */
  readonly hidden?: true;
}

/** A sheet of a workbook. */
export interface SheetInfo {
  readonly name: string;
  /** Place in the workbook, from 0. */
  readonly index: number;
  /** The sheet is hidden. It is read when it is asked for. */
  readonly hidden?: true;
}

/** Bounds for a file that nobody vouches for. What is left out has its default. */
export interface WorkbookLimits {
  /** Bytes of the file itself; default 256 MiB. */
  readonly fileBytes?: number;
  /** Bytes that all parts of the file may unpack to; default 2 GiB. They are read piece by piece, never held. */
  readonly unpackedBytes?: number;
  /** How many times larger than its packed form a part may be, once it is larger than 16 MiB; default 200. */
  readonly ratio?: number;
  /** Parts in the file; default 10 000. */
  readonly parts?: number;
  /** Cells of one sheet, from column A to the last filled cell of each row; default 50 000 000. */
  readonly cells?: number;
  /** Characters of text that several cells share and that is held in memory; default 200 000 000. */
  readonly sharedCharacters?: number;
}

/** Bytes of a workbook, or a stream of them. */
export type WorkbookInput = Uint8Array | AsyncIterable<Uint8Array>;
