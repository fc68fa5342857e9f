/** How a cell is marked: red for an error, amber for a warning. */
export type Mark = "error" | "warning";

/** What is put on a cell. */
export interface CellNote {
  /** Row and column from 1. */
  readonly row: number;
  readonly column: number;
  /** The cell is coloured. */
  readonly mark?: Mark;
  /** The cell gets this comment. */
  readonly text?: string;
}

/** How a cell of a page looks. */
export type PageStyle = "title" | "heading" | "text" | "strong" | "error" | "warning" | "good" | "link";

/** A cell of a page that is put in front of a workbook. Always text, never a formula, whatever it begins with. */
export interface PageCell {
  readonly text: string;
  readonly style?: PageStyle;
  /** Where a click leads. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** How many columns it takes. */
  readonly spans?: number;
}

/** A page of text that is put in front of a workbook. */
export interface Page {
  /** Name of the sheet; when it is taken, a number is added. */
  readonly name: string;
  /** What its first cell says, in a hidden row, so that a program knows the sheet again. */
  readonly mark: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly PageCell[])[];
}

/** What is added to a workbook. */
export interface Annotations {
  /** By place of the sheet, from 0. */
  readonly sheets: ReadonlyMap<number, readonly CellNote[]>;
  /** Who comments. */
  readonly author: string;
  /** The comments stay: a later run does not take them away. */
  readonly lasting?: boolean;
  readonly page?: Page;
}
