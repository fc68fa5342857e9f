import { detectEncoding, utf16ToUtf8 } from "../read/encoding/encoding.ts";
import { foreignKind, inputFormat } from "../read/input/input.ts";
import { type ReadOptions, readItems } from "../read/reader/reader.ts";
import { DEFAULT_MAX_BYTES } from "../read/reader/types.ts";
import { peek } from "../read/source/peek.ts";

/** How the records of a file are written. */
export type Form = "ndjson" | "array" | "object";

/** Raised for a table: its rows are no records. */
export class TableInput extends Error {}

/** A file of records that was opened: its form, and its items one by one. */
export interface RecordFile {
  readonly form: Form;
  readonly items: ReturnType<typeof readItems>;
}

/**
 * Opens a file of JSON or NDJSON records, whatever its length.
 * @param progress told of the bytes that were read
 * @throws FormatError, SourceError, TableInput
 */
export async function openRecords(
  name: string,
  chunks: AsyncIterable<Buffer>,
  progress: (bytes: number) => void,
): Promise<RecordFile> {
  const source = await asUtf8(counted(chunks, progress));
  const form = formOf(name, source.head);
  const reading: ReadOptions = { maxBytes: DEFAULT_MAX_BYTES, input: form === "ndjson" ? "ndjson" : "json" };
  return { form, items: readItems(name, source.chunks, reading) };
}

/** Old software writes UTF-16; the form of the file is told by its letters. */
async function asUtf8(chunks: AsyncIterable<Uint8Array>): Promise<Awaited<ReturnType<typeof peek>>> {
  const source = await peek(chunks);
  const encoding = detectEncoding(source.head);
  return encoding === "utf-8" ? source : peek(utf16ToUtf8(source.chunks, encoding));
}

async function* counted(
  chunks: AsyncIterable<Buffer>,
  progress: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    progress(chunk.length);
    yield chunk;
  }
}

/** A name that ends in `.json` may hold one record a line, and one without an ending anything. */
function formOf(name: string, head: Uint8Array): Form {
  const format = inputFormat(name, head);
  if (format === "csv" && head.length > 0 && foreignKind(head) === undefined) throw new TableInput();
  if (format !== "json") return "ndjson";
  return firstLetter(head) === "[" ? "array" : "object";
}

function firstLetter(head: Uint8Array): string {
  return Buffer.from(head)
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart()
    .slice(0, 1);
}
