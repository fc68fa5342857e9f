import type { SheetCell, SheetRow } from "@thongnhat/convert/workbook";
import { detectEncoding, utf16ToUtf8 } from "../encoding/encoding.ts";
import { foreignKind } from "../input/input.ts";
import { FormatError } from "../reader/reader.ts";
import { DEFAULT_MAX_BYTES } from "../reader/types.ts";
import { peek } from "../source/peek.ts";
import { firstSheet } from "../workbook/first-sheet.ts";
import { csvRows, type GridItem, isFault, type Legacy } from "./rows.ts";

/** How a table is read. */
export interface GridOptions {
  /** Encoding of the bytes of a CSV file, or of the text in the cells of a workbook; without it UTF-8. */
  readonly encoding?: Legacy;
  /** Name of the sheet, or its place from 0; without it the first that is not hidden and not a page of ours. */
  readonly sheet?: string | number;
  /** Rows that hold the names of the columns; without it they are looked for. */
  readonly headerRows?: readonly number[];
  /** Finds them in another way, among the first rows. */
  readonly find?: (rows: readonly SheetRow[]) => GridHeader | undefined;
}

/** A table that was opened: the names of its columns, and its rows as they come. */
export interface Grid extends GridHeader {
  /** Rows below the header, without empty ones and the row that numbers the columns. */
  readonly rows: AsyncGenerator<GridItem>;
  /** Its cells say what they are: a date is a day for certain. */
  readonly isWorkbook: boolean;
  /** Name of the sheet, as findings say it. */
  readonly sheet?: string;
}

/** The table has no row that looks like names of columns. */
export class NoHeaderError extends Error {}

const ROWS_LOOKED_AT = 30;

/**
 * Opens a `.csv`, `.xlsx` or `.ods` as a table with any header.
 * @param chunks - the bytes
 * @throws FormatError for a file that is no table, WorkbookError for a workbook that cannot be read, NoHeaderError
 */
export async function openGrid(chunks: AsyncIterable<Uint8Array>, options: GridOptions = {}): Promise<Grid> {
  const { head, chunks: all } = await peek(chunks);
  const kind = foreignKind(head);
  if (kind !== undefined && kind !== "excel") throw new FormatError(kind);
  const isWorkbook = kind === "excel";
  const sheets = isWorkbook ? await sheetRows(all, options) : undefined;
  const items = sheets?.rows ?? (await textRows(head, all, options));
  const first: GridItem[] = [];
  const wanted = Math.max(ROWS_LOOKED_AT, ...(options.headerRows ?? []));
  let next = await items.next();
  for (; !next.done; next = await items.next()) {
    first.push(next.value);
    if (!isFault(next.value) && next.value.row >= wanted) break;
  }
  const looked = first.filter((item) => !isFault(item)) as SheetRow[];
  const { headerOf } = await import("@thongnhat/convert/workbook");
  const found =
    options.headerRows === undefined
      ? fromHeader(headerOf(looked))
      : namedRows(looked, options.headerRows, headerOf);
  const header = options.find?.(looked) ?? found;
  if (header === undefined) throw new NoHeaderError();
  const rows = below(first, items, header.before);
  return { ...header, isWorkbook, rows, ...(sheets === undefined ? {} : { sheet: sheets.name }) };
}

/** The names of the columns, and where they stand. */
export interface GridHeader {
  /** One a column; a name that comes again gets ` (2)`. Empty where the column has none. */
  readonly names: readonly string[];
  readonly headerRows: readonly number[];
  /** Last row before the records. */
  readonly before: number;
}

type HeaderOf = typeof import("@thongnhat/convert/workbook").headerOf;

function fromHeader(found: ReturnType<HeaderOf>): GridHeader | undefined {
  if (found === undefined) return undefined;
  const { names, rows, numbering } = found;
  return { names: distinct(names), headerRows: rows, before: numbering ?? Math.max(...rows) };
}

/** The names in rows that a person named. One row is taken as it is, whatever it looks like. */
function namedRows(
  rows: readonly SheetRow[],
  named: readonly number[],
  headerOf: HeaderOf,
): GridHeader | undefined {
  const found = fromHeader(headerOf(rows.filter(({ row }) => row >= Math.min(...named))));
  if (found?.headerRows.join() === named.join()) return found;
  const own = rows.filter(({ row }) => named.includes(row));
  const [only] = own;
  if (only === undefined || own.length > 1) return fromHeader(headerOf(own));
  return { names: distinct(only.cells.map(({ text }) => text.trim())), headerRows: named, before: only.row };
}

async function* below(
  first: readonly GridItem[],
  rest: AsyncIterator<GridItem>,
  header: number,
): AsyncGenerator<GridItem> {
  for (const item of first) if (isFault(item) ? (item.row ?? 0) > header : item.row > header) yield item;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function textRows(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  { encoding }: GridOptions,
): Promise<AsyncGenerator<GridItem>> {
  const unicode = detectEncoding(head);
  if (unicode !== "utf-8") return csvRows(utf16ToUtf8(chunks, unicode), undefined, DEFAULT_MAX_BYTES);
  if (encoding === undefined) return csvRows(chunks, undefined, DEFAULT_MAX_BYTES);
  const { decodeBytes } = await import("@thongnhat/convert/encoding-text");
  return csvRows(chunks, (bytes) => decodeBytes(bytes, encoding), DEFAULT_MAX_BYTES);
}

async function sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  { sheet, encoding }: GridOptions,
): Promise<{ readonly name: string; readonly rows: AsyncGenerator<GridItem> }> {
  const { openWorkbook } = await import("@thongnhat/convert/workbook");
  const { sheetNames } = await import("../workbook/workbook.ts");
  const workbook = await openWorkbook(chunks);
  const at =
    typeof sheet === "number"
      ? sheet
      : sheet === undefined
        ? firstSheet(workbook)
        : workbook.sheets.findIndex(({ name }) => name === sheet);
  const name = sheetNames(workbook.sheets)[at] ?? "";
  const rows = workbook.rows(at === -1 ? sheet : at);
  const decode =
    encoding === undefined ? undefined : (await import("@thongnhat/convert/encoding-text")).decodeText;
  const clear = (cell: SheetCell): SheetCell =>
    decode !== undefined && encoding !== undefined && cell.kind === "text"
      ? { ...cell, text: decode(cell.text, encoding) }
      : cell;
  return {
    name,
    rows: (async function* () {
      for await (const row of rows)
        yield decode === undefined ? row : { ...row, cells: row.cells.map(clear) };
    })(),
  };
}

/** A name that comes again gets a number that no other column has. */
export function distinct(names: readonly string[]): string[] {
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
