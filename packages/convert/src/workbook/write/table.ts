import { cutEnd } from "@thongnhat/core";
import { writeXlsxStream } from "hucre/xlsx";
import { joined, withTextFormat } from "./text-format.ts";

/** A row of a table, and its number from 1 in the sheet that is written. */
export interface NumberedRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** A table that was written. */
export interface WrittenTable {
  readonly bytes: Uint8Array;
  /** Name of the sheet, as far as a spreadsheet program allows it. */
  readonly sheet: string;
  /** Cells whose text was longer than a cell can hold, so that only its beginning was written. */
  readonly cut: number;
}

/** Longest text of a cell in Excel. */
export const LONGEST_TEXT = 32_767;
const NARROWEST = 10;
const WIDEST = 40;

/**
 * Writes rows as a workbook of one sheet. Every cell is typed as text and formatted as text, so that nothing in it is
 * ever a formula and what somebody types over it keeps its zeros.
 *
 * @param name - name of the sheet
 * @param rows - the rows in rising order; numbers that are left out become empty rows
 * @returns the bytes of the `.xlsx`, packed
 * @example
 * const { bytes } = await writeTable("Sổ", [{ row: 1, texts: ["soDangKy.so"] }, { row: 2, texts: ["=1+1"] }]);
 */
export async function writeTable(
  name: string,
  rows: AsyncIterable<NumberedRow> | Iterable<NumberedRow>,
): Promise<WrittenTable> {
  const sheet = sheetName(name);
  const iterator = Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  const first = await iterator.next();
  const header = first.done ? [] : first.value.texts;
  const columns = header.map((text) => ({
    width: Math.min(WIDEST, Math.max(NARROWEST, text.length + 2)),
    style: { numFmt: "@" },
  }));
  const counted = { cut: 0 };
  async function* all(): AsyncGenerator<string[]> {
    let next = 1;
    for (let found = first; !found.done; found = await iterator.next()) {
      for (; next < found.value.row; next += 1) yield [];
      yield found.value.texts.map((text) => shorten(text, counted));
      next = found.value.row + 1;
    }
  }
  const pieces: Uint8Array[] = [];
  const stream = writeXlsxStream(all(), { name: sheet, columns, freezePane: { rows: 1 } });
  for await (const piece of stream as AsyncIterable<Uint8Array>) pieces.push(piece);
  const bytes = withTextFormat(joined(pieces));
  return { bytes, sheet, cut: counted.cut };
}

function shorten(text: string, counted: { cut: number }): string {
  if (text.length <= LONGEST_TEXT) return text;
  counted.cut += 1;
  return text.slice(0, LONGEST_TEXT);
}

/**
 * A name that spreadsheet programs allow for a sheet: 31 characters, none of `\ / ? * [ ] :`.
 *
 * @example
 * sheetName("Sổ 1/1985"); // "Sổ 1 1985"
 */
export function sheetName(name: string): string {
  const allowed = cutEnd(name.replaceAll(/[\\/?*[\]:]/g, " ").replace(/^[' ]+/, ""), "' ")
    .slice(0, 31)
    .trim();
  return allowed === "" ? "1" : allowed;
}
