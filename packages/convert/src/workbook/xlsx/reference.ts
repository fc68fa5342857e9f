/** Most rows and columns that Excel and LibreOffice have by default. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const DOLLAR = 36;
const ZERO = 48;

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
  const place = { row: 0, column: 0 };
  // By hand and not by a pattern: every cell of a sheet comes through here.
  let at = reference.charCodeAt(0) === DOLLAR ? 1 : 0;
  for (; at < reference.length; at += 1) {
    const letter = (reference.charCodeAt(at) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    place.column = place.column * 26 + letter;
  }
  if (reference.charCodeAt(at) === DOLLAR) at += 1;
  if (reference.charCodeAt(at) === ZERO) return undefined;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    place.row = place.row * 10 + digit;
  }
  const { row, column } = place;
  return row < 1 || row > MOST_ROWS || column < 1 || column > MOST_COLUMNS ? undefined : place;
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
