import type { Origin, RecordDescriptor, Use } from "@thongnhat/core";
import { csvReader } from "../csv/csv.ts";
import { detectEncoding, utf16ToUtf8 } from "../encoding/encoding.ts";
import { type ForeignKind, foreignKind, inputFormat } from "../input/input.ts";
import { jsonReader, ndjsonReader } from "../json/json.ts";
import { peek } from "../source/peek.ts";
import { type Fault, fault, type InputFormat, type ReadItem } from "./types.ts";

/** How a file is read. */
export interface ReadOptions {
  /** Longest record in bytes. */
  readonly maxBytes: number;
  /** Form of the file; without it, the name and the first bytes say. */
  readonly input?: InputFormat;
  /** Record of every row of a table, as `database/record`. */
  readonly record?: string;
  readonly origin?: Origin;
  readonly use?: Use;
  /** Fields of a record, by which the columns of a table are read. */
  readonly describe?: (record: string) => RecordDescriptor | undefined;
  /** Reads `.xlsx` and `.ods`; without it they are refused, as they are in a browser that has not loaded it. */
  readonly workbook?: WorkbookReader;
}

/** Reads a workbook as records: one lazy run of items a sheet. */
export type WorkbookReader = (
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
) => AsyncIterable<Iterable<ReadItem>>;

/** Takes bytes, gives records and faults. */
export interface Reader {
  push(chunk: Uint8Array): Iterable<ReadItem>;
  end(): Iterable<ReadItem>;
  /** Nothing more can be told from this file. */
  readonly stopped: boolean;
}

/** The file is not text of a form that is read. */
export class FormatError extends Error {
  readonly kind: ForeignKind;
  constructor(kind: ForeignKind) {
    super(kind);
    this.name = "FormatError";
    this.kind = kind;
  }
}

const CONTAINERS: readonly (ForeignKind | undefined)[] = ["excel", "old-office"];
const READERS = { json: jsonReader, ndjson: ndjsonReader, csv: csvReader };

/** What a stream of bytes is, and the bytes, in UTF-8 if they are text. */
export interface Recognised {
  readonly form: InputFormat;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** It was UTF-16, which is worth a warning. */
  readonly utf16: boolean;
}

/** Looks at the first bytes of a stream. Throws `FormatError` for what is no text. */
export async function recogniseInput(
  name: string,
  source: AsyncIterable<Uint8Array>,
  { input, workbook }: ReadOptions,
): Promise<Recognised> {
  const raw = await peek(source);
  const foreign = foreignKind(raw.head);
  if (workbook && (input === "xlsx" || CONTAINERS.includes(foreign)))
    return { form: "xlsx", chunks: raw.chunks, utf16: false };
  if (foreign) throw new FormatError(foreign);
  const encoding = detectEncoding(raw.head);
  let { head, chunks } = raw;
  if (encoding !== "utf-8") ({ head, chunks } = await peek(utf16ToUtf8(chunks, encoding)));
  const form = input ?? inputFormat(name, head);
  if (form === "xlsx") throw new FormatError("excel");
  return { form, chunks, utf16: encoding !== "utf-8" };
}

/**
 * Reads a stream of bytes as records, chunk by chunk: what is handed out is one lazy run of items a
 * chunk, to be gone through before the next is asked for. Throws `FormatError` for what is no text, and what the
 * reader of workbooks throws.
 */
export async function* readItems(
  name: string,
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Iterable<ReadItem>> {
  yield* readRecognised(await recogniseInput(name, source, options), options);
}

/** Goes on to read what has been looked at. */
export async function* readRecognised(
  { form, chunks, utf16 }: Recognised,
  options: ReadOptions,
): AsyncGenerator<Iterable<ReadItem>> {
  if (form === "xlsx") {
    if (options.workbook) yield* options.workbook(chunks, options);
    return;
  }
  if (utf16) yield [WAS_UTF16];
  const reader = READERS[form](options);
  let empty = true;
  function* watch(items: Iterable<ReadItem>): Generator<ReadItem> {
    for (const item of items) {
      empty = false;
      yield item;
    }
  }
  for await (const chunk of chunks) {
    yield watch(reader.push(chunk));
    if (reader.stopped) return;
  }
  yield watch(reader.end());
  if (empty) yield [IS_EMPTY];
}

/** The file had to be read as UTF-16. */
export const WAS_UTF16: Fault = fault("TN-READ-UTF16", 1, { severity: "warning", file: true });
/** Nothing in the file is a record, or takes the place of one. */
export const IS_EMPTY: Fault = fault("TN-READ-EMPTY", 1, { file: true });
