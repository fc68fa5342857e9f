import { readCell } from "../cell/cell.ts";

/** A row of a table: column → cell. */
export type Row = Readonly<Record<string, string>>;

/**
 * Remembers rows by a hash of their text, so that a file of any size can pass: it keeps two numbers a row.
 * Two rows are the same when every cell is, after composing Unicode and trimming blanks.
 * @returns a function that takes the next row and its number, and gives the number of the first equal row, if any.
 * @example
 * const firstOf = rememberRows();
 * firstOf(row, 2); // undefined
 * firstOf({ ...row }, 9); // 2
 */
export function rememberRows(): (row: Row, number: number) => number | undefined {
  const seen = new Map<number, number>();
  return (row, number) => {
    const hash = hashRow(row);
    const first = seen.get(hash);
    if (first === undefined) seen.set(hash, number);
    return first;
  };
}

/** A row that stands in the file again. */
export interface RepeatedRow {
  readonly row: number;
  readonly first: number;
}

/**
 * The repeated rows of a table, in their order, while it streams by.
 * @param rows the rows; the first is number `start`
 * @param start number of the first row as a person counts, default 2: a header stands above it
 */
export function* findRepeatedRows(rows: Iterable<Row>, start = 2): Generator<RepeatedRow> {
  const firstOf = rememberRows();
  let number = start;
  for (const row of rows) {
    const first = firstOf(row, number);
    if (first !== undefined) yield { row: number, first };
    number++;
  }
}

/** 53 bits of two FNV-1a runs over the cells: among a million rows a false match is less likely than 1 in 10 000. */
function hashRow(row: Row): number {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (const column of Object.keys(row).sort()) {
    const { text } = readCell(row[column] ?? "");
    if (text === "") continue;
    const cell = `${column}\u001f${text}\u001e`;
    for (let i = 0; i < cell.length; i++) {
      const code = cell.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ (code + 0x9e37), 0x85ebca6b);
      b ^= b >>> 13;
    }
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}
