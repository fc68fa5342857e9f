import { digits, unpack, unpackSteps } from "../packing/packing.ts";

/** A column as the compiler packs it. */
export type Column =
  | readonly ["lines", string]
  | readonly ["digits", number, string]
  | readonly ["picks", string, string];

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

/** Reads one cell; empty where the column is left out. */
export type Cell = (name: keyof Columns, row: number) => string;

/** Decodes each column when it is first read. */
export function openColumns(columns: Columns): Cell {
  const open = new Map<keyof Columns, (row: number) => string>();
  return (name, row) => {
    let column = open.get(name);
    if (column === undefined) {
      column = decode(columns[name]);
      open.set(name, column);
    }
    return column(row);
  };
}

function decode(column: Column | undefined): (row: number) => string {
  if (column === undefined) return () => "";
  if (column[0] === "digits") {
    const [, width, text] = column;
    const numbers = unpackSteps(text);
    return (row) => (row < numbers.length ? digits(numbers[row] ?? 0, width) : "");
  }
  const lines = column[1].split("\n");
  if (column[0] === "lines") return (row) => lines[row] ?? "";
  const picks = unpack(column[2]);
  return (row) => lines[picks[row] ?? -1] ?? "";
}
