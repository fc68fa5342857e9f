import { migrate } from "@thongnhat/convert";
import { detectEncoding, utf16ToUtf8 } from "../read/encoding/encoding.ts";
import { foreignKind, inputFormat } from "../read/input/input.ts";
import { type ReadOptions, readItems } from "../read/reader/reader.ts";
import { DEFAULT_MAX_BYTES } from "../read/reader/types.ts";
import { peek } from "../read/source/peek.ts";
import type { Sink } from "../translate/sink/sink.ts";
import type { Chosen } from "./choose.ts";
import { count, countFault, type Remark, remarksOf, type Tally } from "./tally.ts";

/** Text is written in pieces of this size, so that a file of millions of records never stands in memory. */
const PIECE = 64 * 1024;

/** Where a file goes, and what is asked. */
export interface FileWork {
  readonly chosen: Chosen;
  readonly out: Sink;
  /** Takes one remark; the file of losses is made with the first. */
  readonly remark: (remark: Remark) => Promise<void>;
  /** Bytes that were read, and records that were met. */
  readonly progress: (bytes: number, records: number) => void;
}

/** How the records are written: as they came. */
type Form = "ndjson" | "array" | "object";

/** Raised for a table: its rows are no records of a version. */
export class TableInput extends Error {}

/**
 * Migrates a file record by record, whatever its length. What cannot be read or is of no known version is not in the
 * result: it is named with its line.
 * @throws FormatError, SourceError, SinkError, TableInput
 */
export async function migrateFile(
  name: string,
  chunks: AsyncIterable<Buffer>,
  tally: Tally,
  { chosen, out, remark, progress }: FileWork,
): Promise<void> {
  const source = await asUtf8(counted(chunks, progress));
  const form = formOf(name, source.head);
  const pen = writerOf(out, form);
  const reading: ReadOptions = { maxBytes: DEFAULT_MAX_BYTES, input: form === "ndjson" ? "ndjson" : "json" };
  for await (const items of readItems(name, source.chunks, reading)) {
    for (const item of items) {
      if (item.kind === "fault") {
        const { code, line, severity, more } = item;
        countFault(tally, code, line, severity, more === true || item.file === true);
        await remark({ line, kind: "issue", code, severity, path: "" });
        continue;
      }
      const result = migrate(item.value, chosen.migration, { direction: chosen.direction });
      const remarks = remarksOf(result, item.line);
      count(tally, result.status, remarks);
      for (const one of remarks) await remark(one);
      if (result.status !== "refused") await pen.record(result.record);
      progress(0, 1);
    }
  }
  await pen.end();
}

/** Old software writes UTF-16; the form of the file is told by its letters. */
async function asUtf8(chunks: AsyncIterable<Uint8Array>): Promise<Awaited<ReturnType<typeof peek>>> {
  const source = await peek(chunks);
  const encoding = detectEncoding(source.head);
  return encoding === "utf-8" ? source : peek(utf16ToUtf8(source.chunks, encoding));
}

async function* counted(
  chunks: AsyncIterable<Buffer>,
  progress: FileWork["progress"],
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    progress(chunk.length, 0);
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

/** Writes records in the form of the file they came from. */
function writerOf(out: Sink, form: Form) {
  let held = form === "array" ? "[" : "";
  let first = true;
  const flush = async (): Promise<void> => {
    if (held !== "") await out.write(Buffer.from(held));
    held = "";
  };
  return {
    async record(value: unknown): Promise<void> {
      const before = form === "array" ? (first ? "\n" : ",\n") : "";
      held += before + (form === "ndjson" ? `${JSON.stringify(value)}\n` : JSON.stringify(value, null, 2));
      first = false;
      if (held.length >= PIECE) await flush();
    },
    async end(): Promise<void> {
      held += form === "array" ? "\n]\n" : form === "object" ? "\n" : "";
      await flush();
    },
  };
}
