import {
  openWorkbook,
  type SheetRow,
  type Workbook,
  writeTable,
  writeTables,
} from "@thongnhat/convert/workbook";
import { foreignKind, inputFormat } from "../read/input/input.ts";
import type { InputFormat } from "../read/reader/types.ts";
import { peek } from "../read/source/peek.ts";
import type { Source } from "../read/source/source.ts";
import { sheetNames } from "../read/workbook/workbook.ts";
import { csvRows } from "./csv-rows.ts";

/** Longest row of a CSV file. */
const LONGEST_ROW = 64 * 1024 * 1024;

/** A table that can be marked. */
export interface MarkableTable {
  readonly form: "xlsx" | "ods" | "csv";
  /** Places of columns by their names, for a table whose findings name no cells. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A workbook that notes are put into. */
export interface Book {
  readonly bytes: Uint8Array;
  /** Names of the sheets as findings say them, at their places; a table without sheets has the empty name. */
  readonly sheets: readonly { readonly index: number; readonly said: string; readonly name: string }[];
  /** Cells whose text did not fit. */
  readonly cut: number;
  readonly copied: boolean;
}

/** What kind of table a file is; nothing for a file of records. */
export async function lookAtTable(
  source: Source,
  input: InputFormat | undefined,
): Promise<MarkableTable | undefined> {
  const { head, chunks } = await peek(source.chunks);
  if (foreignKind(head) === "excel") {
    const { form } = await openWorkbook(chunks);
    return { form, columns: new Map() };
  }
  if (foreignKind(head) !== undefined) return { form: "xlsx", columns: new Map() };
  if ((input ?? inputFormat(source.name, head)) !== "csv") return undefined;
  for await (const { texts } of csvRows(chunks, LONGEST_ROW)) {
    if (texts.length === 1 && /^sep=.$/i.test(texts[0] ?? "")) continue;
    return { form: "csv", columns: new Map(texts.map((name, index) => [name.trim(), index + 1])) };
  }
  return { form: "csv", columns: new Map() };
}

/** The workbook itself, or a new one with the text of the table. */
export async function bookOf(source: Source, { form }: MarkableTable, name: string): Promise<Book> {
  if (form === "csv") {
    const { bytes, sheet, cut } = await writeTable(name, csvRows(source.chunks, LONGEST_ROW));
    return { bytes, cut, copied: true, sheets: [{ index: 0, said: "", name: sheet }] };
  }
  const bytes = await all(source.chunks);
  const workbook = await openWorkbook(bytes);
  if (form === "ods") return copyOf(workbook);
  return { bytes, cut: 0, copied: false, sheets: said(workbook) };
}

async function copyOf(workbook: Workbook): Promise<Book> {
  const sheets = workbook.sheets.map(({ name, index, hidden }) => ({
    name,
    ...(hidden ? { hidden } : {}),
    rows: texts(workbook.rows(index)),
  }));
  const { bytes, names, cut } = await writeTables(sheets);
  return {
    bytes,
    cut,
    copied: true,
    sheets: said(workbook).map((sheet, place) => ({
      ...sheet,
      index: place,
      name: names[place] ?? sheet.name,
    })),
  };
}

function said({ sheets }: Workbook): Book["sheets"] {
  const names = sheetNames(sheets);
  return sheets.map(({ index, name }, place) => ({ index, name, said: names[place] ?? name }));
}

function* texts(rows: Iterable<SheetRow>) {
  for (const { row, cells } of rows) yield { row, texts: cells.map(({ text }) => text) };
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const found: Uint8Array[] = [];
  for await (const chunk of chunks) found.push(chunk.slice());
  return Buffer.concat(found);
}
