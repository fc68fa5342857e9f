/** Most rows and columns that Excel and LibreOffice have by default. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** A cell: row and column from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads `AB12`. Nothing when it is no cell of a sheet.
 *
 * @example
 * parseReference("AB12"); // { row: 12, column: 28 }
 */
export function parseReference(reference: string): CellPlace | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference);
  if (!parts) return undefined;
  let column = 0;
  for (const letter of (parts[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(parts[2]);
  return row > MOST_ROWS || column > MOST_COLUMNS ? undefined : { row, column };
}

/**
 * The letters of a column, counted from 1.
 *
 * @example
 * columnLetters(28); // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A cell as a spreadsheet program calls it: `AB12`. */
export function cellReference({ row, column }: CellPlace): string {
  return columnLetters(column) + row;
}
