import { readCell } from "../cell/cell.ts";
import { decodeText, detectTextEncoding } from "../encoding-text/index.ts";
import { headerOf, type SheetRow } from "../workbook/index.ts";
import { speaksOfDate } from "./dates.ts";
import { beginsWithFamily } from "./families.ts";
import { headerWords } from "./header-words.ts";
import { knownWords } from "./phrases.ts";

/** Where the table lies among the rows of a sheet or file. */
export interface FoundTable {
  /** Rows that hold the names of the columns; empty where none does. */
  readonly headerRows: readonly number[];
  /** One a column; letters (`A`, `B`) where the table has no names. A name that comes again gets ` (2)`. */
  readonly names: readonly string[];
  /** Last row before the records: of the header, or the row that numbers the columns. */
  readonly before: number;
  /** What stands above the header. */
  readonly title: string;
}

const ROWS_LOOKED_AT = 30;
const LEAST_LIKE = 0.5;
/** Characters of a cell that tell whether it is a header. */
const MOST_OF_NAME = 1_000;

/**
 * Finds the names of the columns: below titles and empty rows, of one row or several, or not there at all.
 * @param rows - the first rows, 30 are enough
 * @returns undefined where there is nothing
 * @example
 * findTable([{ row: 3, cells: [{ text: "Họ tên", kind: "text" }, { text: "Ngày sinh", kind: "text" }] }])?.headerRows;
 * // [3]
 */
export function findTable(rows: readonly SheetRow[]): FoundTable | undefined {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const found = headerOf(looked);
  if (found !== undefined && likeness(found.names) >= LEAST_LIKE)
    return tableOf(looked, found.rows, found.names, found.numbering);
  const named = looked
    .map((row) => ({ row, names: row.cells.map(({ text }) => text.trim()) }))
    .filter(({ names }) => names.filter((name) => name !== "").length >= 2)
    .map((one) => ({ ...one, like: likeness(one.names) }))
    .sort((a, b) => b.like - a.like);
  const [best] = named;
  if (best !== undefined && best.like >= LEAST_LIKE)
    return tableOf(looked, [best.row.row], best.names, undefined);
  const first = named.map(({ row }) => row).sort((a, b) => a.row - b.row)[0];
  if (first === undefined) return undefined;
  const width = Math.max(...looked.map(({ cells }) => cells.length));
  const letters = Array.from({ length: width }, (_, at) => letter(at));
  return { headerRows: [], names: letters, before: first.row - 1, title: textAbove(looked, first.row) };
}

function tableOf(
  rows: readonly SheetRow[],
  headerRows: readonly number[],
  names: readonly string[],
  numbering: number | undefined,
): FoundTable {
  const last = Math.max(...headerRows);
  const next = rows.find(({ row }) => row > last);
  const before = numbering ?? (next !== undefined && numbersColumns(next) ? next.row : last);
  const [first = 1] = headerRows;
  return { headerRows, names: distinct(names), before, title: textAbove(rows, first) };
}

/** How much of a row is made of words that headers are made of, and not of what records hold. */
function likeness(names: readonly string[]): number {
  const known = knownWords();
  const encoding = detectTextEncoding(names)?.encoding;
  const filled = names
    .filter((name) => name.trim() !== "")
    .map((name) => name.slice(0, MOST_OF_NAME))
    .map((name) => (encoding === undefined ? name : decodeText(name, encoding)));
  let sum = 0;
  for (const name of filled) {
    const { text } = readCell(name);
    const { words } = headerWords(text);
    const isData =
      speaksOfDate(text) ||
      /^\d/.test(text) ||
      (beginsWithFamily(text) && words.length <= 5 && !/tên/iu.test(text));
    const share = words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
    sum += isData ? share * 0.4 : share;
  }
  return filled.length === 0 ? 0 : sum / filled.length;
}

/** `(1)`, `2`, `A`, `B` … under the names: paper forms number their columns. */
function numbersColumns({ cells }: SheetRow): boolean {
  const filled = cells.map(({ text }) => text.trim()).filter((text) => text !== "");
  if (filled.length < 3 || !filled.every((text) => /^[([]?(?:\d{1,3}|[A-ZĐ])[)\]]?$/.test(text)))
    return false;
  const numbers = filled.flatMap((text) => /\d+/.exec(text)?.map(Number) ?? []);
  return numbers.length >= 2 && numbers.every((one, at) => at === 0 || one === (numbers[at - 1] ?? 0) + 1);
}

function textAbove(rows: readonly SheetRow[], first: number): string {
  return rows
    .filter(({ row }) => row < first)
    .flatMap(({ cells }) => cells.map(({ text }) => text.trim()))
    .filter((text) => text !== "")
    .join(" · ");
}

function distinct(names: readonly string[]): string[] {
  const taken = new Set(names);
  const seen = new Map<string, number>();
  return names.map((name) => {
    let times = (seen.get(name) ?? 0) + 1;
    // A column that is called "Tên (2)" already keeps its name.
    while (times > 1 && taken.has(`${name} (${times})`)) times++;
    seen.set(name, times);
    return times === 1 || name === "" ? name : `${name} (${times})`;
  });
}

function letter(at: number): string {
  return (at >= 26 ? letter(Math.floor(at / 26) - 1) : "") + String.fromCharCode(65 + (at % 26));
}

/** Share of the usual number of filled cells below which a row is no record: a total, a note, a signature. */
const LEAST_FILLED = 0.4;

/**
 * The rows that look like records: notes, totals and signatures below a table have far fewer cells than the rest.
 * Only for what the columns are judged by: converting leaves no row out.
 */
export function recordRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const widths = rows.map((row) => row.filter((text) => text.trim() !== "").length);
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  return rows.filter((_, at) => (widths[at] ?? 0) >= usual * LEAST_FILLED);
}
