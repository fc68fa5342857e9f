import { writeXlsx } from "hucre/xlsx";
import { LONGEST_TEXT, type NumberedRow, sheetName } from "./table.ts";
import { withTextFormat } from "./text-format.ts";

/** A sheet of text. */
export interface TextSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly rows: Iterable<NumberedRow>;
}

/** Sheets that were written. */
export interface WrittenTables {
  readonly bytes: Uint8Array;
  /** Their names, as far as a spreadsheet program allows them; never two of one name. */
  readonly names: readonly string[];
  /** Cells whose text was longer than a cell can hold. */
  readonly cut: number;
}

/**
 * Writes sheets of text as a workbook, in memory. As in `writeTable`, nothing is ever a formula.
 *
 * @param sheets - the sheets with their rows in rising order
 * @returns the bytes of the `.xlsx`, and the names that the sheets got
 * @example
 * const { bytes, names } = await writeTables([{ name: "Sổ 1985", rows: [{ row: 1, texts: ["Số"] }] }]);
 */
export async function writeTables(sheets: readonly TextSheet[]): Promise<WrittenTables> {
  const names: string[] = [];
  let cut = 0;
  const written = sheets.map(({ name, hidden, rows }) => {
    const own = freshName(sheetName(name), names);
    names.push(own);
    const cells: string[][] = [];
    for (const { row, texts } of rows) {
      while (cells.length < row - 1) cells.push([]);
      cut += texts.filter((text) => text.length > LONGEST_TEXT).length;
      cells.push(texts.map((text) => text.slice(0, LONGEST_TEXT)));
    }
    const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
    const columns = Array.from({ length: width }, () => ({ width: 18, style: { numFmt: "@" } }));
    return { name: own, columns, rows: cells, ...(hidden ? { hidden } : {}) };
  });
  return { bytes: withTextFormat(await writeXlsx({ sheets: written })), names, cut };
}

function freshName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const own = number === 1 ? name : `${name.slice(0, 26)} (${number})`;
    if (!lower.has(own.toLowerCase())) return own;
  }
}
