import {
  decodeBytes,
  detectTextEncoding,
  latinText,
  type TextEncoding,
} from "@thongnhat/convert/encoding-text";
import { type FoundTable, findTable, recordRows } from "@thongnhat/convert/table";
import type { SheetRow } from "@thongnhat/convert/workbook";
import { detectEncoding, utf16ToUtf8 } from "../read/encoding/encoding.ts";
import { csvRows, type GridItem, isFault } from "../read/grid/rows.ts";
import { foreignKind } from "../read/input/input.ts";
import { FormatError } from "../read/reader/reader.ts";
import { DEFAULT_MAX_BYTES } from "../read/reader/types.ts";
import { peek } from "../read/source/peek.ts";
import { firstSheet } from "../read/workbook/first-sheet.ts";

/** The beginning of a table, as far as its columns are judged by it. */
export interface TableSample {
  readonly found: FoundTable;
  /** Cells of the records, as text. */
  readonly rows: readonly (readonly string[])[];
  /** Old encoding of the bytes of the file. */
  readonly encoding?: TextEncoding;
  readonly isWorkbook: boolean;
  /** Rows that could not be read. */
  readonly unreadable: number;
}

/** Records that the columns are judged by; more do not change the answer. */
const MOST_ROWS = 5000;

/**
 * Reads the beginning of a `.csv`, `.xlsx` or `.ods`.
 * @param chunks - the bytes of the file
 * @param sheet - name of the sheet; without it the first that is not hidden and not a page of ours
 * @returns undefined where the file holds no table
 * @throws FormatError for a file that is no table, WorkbookError for a workbook that cannot be read
 */
export async function readSample(
  chunks: AsyncIterable<Uint8Array>,
  sheet?: string,
): Promise<TableSample | undefined> {
  const { head, chunks: all } = await peek(chunks);
  const kind = foreignKind(head);
  if (kind !== undefined && kind !== "excel") throw new FormatError(kind);
  const isWorkbook = kind === "excel";
  const encoding = isWorkbook ? undefined : oldEncoding(head);
  const items = isWorkbook ? await sheetRows(all, sheet) : textRows(head, all, encoding);
  const first: SheetRow[] = [];
  let unreadable = 0;
  for await (const item of items) {
    if (isFault(item)) unreadable += 1;
    else first.push(item);
    if (first.length + unreadable >= MOST_ROWS) break;
  }
  const found = findTable(first);
  if (found === undefined) return undefined;
  const below = first.filter(({ row }) => row > found.before);
  const rows = recordRows(below.map(({ cells }) => found.names.map((_, at) => cells[at]?.text ?? "")));
  return { found, rows, isWorkbook, unreadable, ...(encoding === undefined ? {} : { encoding }) };
}

/** The old encoding of bytes that are not UTF-8, judged by what the words become. */
function oldEncoding(head: Uint8Array): TextEncoding | undefined {
  if (detectEncoding(head) !== "utf-8" || isUtf8(head)) return undefined;
  return detectTextEncoding(latinText(head).split(/[\r\n;,\t|"]+/))?.encoding;
}

function isUtf8(bytes: Uint8Array): boolean {
  // The last letter of the beginning may be cut.
  const end = bytes.findLastIndex((byte) => byte < 0x80) + 1;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end));
    return true;
  } catch {
    return false;
  }
}

function textRows(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
  encoding: TextEncoding | undefined,
): AsyncGenerator<GridItem> {
  const unicode = detectEncoding(head);
  if (unicode !== "utf-8") return csvRows(utf16ToUtf8(chunks, unicode), undefined, DEFAULT_MAX_BYTES);
  return csvRows(
    chunks,
    encoding === undefined ? undefined : (bytes) => decodeBytes(bytes, encoding),
    DEFAULT_MAX_BYTES,
  );
}

async function sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  sheet: string | undefined,
): Promise<Generator<SheetRow>> {
  const { openWorkbook } = await import("@thongnhat/convert/workbook");
  const workbook = await openWorkbook(chunks);
  const first = sheet === undefined ? firstSheet(workbook) : -1;
  return workbook.rows(first === -1 ? sheet : first);
}
