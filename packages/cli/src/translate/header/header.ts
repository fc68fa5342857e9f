import { normalise } from "@thongnhat/core";
import { type Delimiter, sniffDelimiter, splitCells } from "../../read/csv/cells.ts";
import { decode } from "../../read/encoding/decode.ts";
import { detectEncoding } from "../../read/encoding/encoding.ts";
import { foreignKind } from "../../read/input/input.ts";
import { hasMark, isBlank } from "../../read/lines/lines.ts";
import { rowPlace, SCANNED, scanRow } from "../rows/scan.ts";
import { TableError } from "./error.ts";

const QUOTE = 0x22;
const NEWLINE = 0x0a;
/** Bytes from which it can be told what a file is. */
const ENOUGH_TO_TELL = 4;

/** The head of a table file. */
export interface TableHeader {
  readonly delimiter: Delimiter;
  readonly names: readonly string[];
  /** Where the cells of the header end, before the line break. */
  readonly end: number;
  /** Where the first row begins. */
  readonly next: number;
  /** Rows and lines up to there. */
  readonly rows: number;
  readonly lines: number;
}

/**
 * Reads the header, once its row is there in full.
 * @param bytes - the file from its start
 * @param last - the file ends where the bytes end
 * @returns the header; undefined when more bytes are needed
 * @throws TableError for what is no table
 */
export function readHeader(bytes: Buffer, last: boolean): TableHeader | undefined {
  if (bytes.length < ENOUGH_TO_TELL && !last) return undefined;
  refuseForeign(bytes);
  let at = hasMark(bytes) ? 3 : 0;
  let hint: Delimiter | undefined;
  let rows = 0;
  let lines = 0;
  for (;;) {
    const stop = rowEnd(bytes, at);
    if (stop === -1 && !last) return undefined;
    const end = stop === -1 ? bytes.length : stop;
    const row = bytes.subarray(at, end);
    rows += 1;
    if (!isBlank(row)) {
      const decoded = decode(row);
      if ("code" in decoded) throw new TableError({ kind: "encoding", as: decoded.code });
      // Excel's own hint, a line `sep=;` before the header.
      const said = /^sep=([,;\t|])$/i.exec(decoded.text.trim())?.[1] as Delimiter | undefined;
      if (said === undefined || hint !== undefined) {
        return {
          ...cells(row, decoded.text, hint),
          ...place(bytes, at, end),
          rows,
          lines: lines + breaks(row) + 1,
        };
      }
      hint = said;
    }
    if (stop === -1) throw new TableError({ kind: "empty" });
    lines += breaks(row) + 1;
    at = stop + 1;
  }
}

function cells(
  row: Buffer,
  text: string,
  hint: Delimiter | undefined,
): Pick<TableHeader, "delimiter" | "names"> {
  const delimiter = hint ?? sniffDelimiter(text);
  const layout = { delimiter: delimiter.charCodeAt(0), column: 0, second: -1 };
  const found = rowPlace();
  if (scanRow(row, 0, true, layout, found) !== SCANNED.row) throw new TableError({ kind: "header-quote" });
  const inner = text.endsWith("\r") ? text.slice(0, -1) : text;
  // Lines that end with a return alone, as old Macintosh programs wrote them, would be one long header.
  if (/\r(?!\n)/.test(inner)) throw new TableError({ kind: "return-only" });
  return { delimiter, names: splitCells(inner, delimiter) };
}

function place(bytes: Buffer, at: number, end: number): Pick<TableHeader, "end" | "next"> {
  const next = Math.min(end + 1, bytes.length);
  return { end: end > at && bytes[end - 1] === 0x0d ? end - 1 : end, next };
}

/** The line break that is outside quotes; before the delimiter is known, quotes in pairs tell. */
function rowEnd(bytes: Buffer, start: number): number {
  let quoted = false;
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (bytes[at] === NEWLINE && !quoted) return at;
  }
  return -1;
}

function breaks(row: Buffer): number {
  let count = 0;
  for (let at = row.indexOf(NEWLINE); at !== -1; at = row.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

function refuseForeign(bytes: Buffer): void {
  if (bytes.length === 0) throw new TableError({ kind: "empty" });
  const foreign = foreignKind(bytes);
  if (foreign !== undefined) throw new TableError({ kind: "foreign", as: foreign });
  if (detectEncoding(bytes) !== "utf-8") throw new TableError({ kind: "utf-16" });
}

/**
 * The place of a column, by its name as people write it.
 * @throws TableError when there is none, or more than one
 */
export function columnPlace(header: TableHeader, column: string): number {
  const wanted = plain(column);
  const found = header.names.flatMap((name, place) => (plain(name) === wanted ? [place] : []));
  const [first] = found;
  if (first === undefined)
    throw new TableError({ kind: "no-column", column, names: header.names.map((name) => name.trim()) });
  if (found.length > 1) throw new TableError({ kind: "column-twice", column });
  return first;
}

/** Refuses a name that the file already has. */
export function refuseExisting(header: TableHeader, added: readonly string[]): void {
  const taken = added.find((name) => header.names.some((one) => plain(one) === plain(name)));
  if (taken !== undefined) throw new TableError({ kind: "column-exists", column: taken });
}

function plain(name: string): string {
  return normalise(name.trim());
}
