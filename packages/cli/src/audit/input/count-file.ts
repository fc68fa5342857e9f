import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { StateInput } from "@thongnhat/quality";
import { type ReadOptions, readItems } from "../../read/reader/reader.ts";
import type { ReadItem, RecordItem } from "../../read/reader/types.ts";
import type { Source } from "../../read/source/source.ts";

/** Takes what a file holds, one by one. */
export interface RecordCounter {
  add(value: unknown): void | Promise<void>;
  unreadable(code: string): void;
}

/** How a file is counted. */
export interface CountFile {
  readonly source: Source;
  readonly reading: ReadOptions;
  readonly counter: RecordCounter;
  /** The record type of the command line: what says it is another one is not measured as this one. */
  readonly record: string | undefined;
  /** Whether the standard has a record type of that name. */
  readonly isKnown: (record: string) => boolean;
  /** Told before a record is counted. */
  readonly begin: (item: RecordItem, value: unknown) => void;
  readonly progress: (bytes: number, records: number) => void;
}

/** What came of a file. */
export interface CountedFile {
  readonly input: StateInput;
  /** Records of a known type, which were counted. */
  readonly counted: number;
  /** Records of another type, or of none. */
  readonly foreign: number;
  readonly empty: boolean;
}

/**
 * Counts the records of a file one by one, whatever its length. What cannot be read is counted by its code and the rest
 * goes on. It pauses after each piece of the file, so that what was counted can be handed on.
 * @throws FormatError, SourceError, WorkbookError
 */
export async function* countFile(work: CountFile): AsyncGenerator<undefined, CountedFile> {
  const { source, progress } = work;
  const hash = createHash("sha256");
  const found: Found = { records: 0, counted: 0, foreign: 0, empty: false };
  let bytes = 0;
  async function* told(): AsyncGenerator<Buffer> {
    for await (const chunk of source.chunks) {
      hash.update(chunk);
      bytes += chunk.length;
      progress(chunk.length, 0);
      yield chunk;
    }
  }
  for await (const items of readItems(source.name, told(), work.reading)) {
    for (const item of items) {
      const wait = take(item, work, found);
      if (wait !== undefined) await wait;
    }
    yield;
  }
  const { records, ...counts } = found;
  const name = source.name === "-" ? "-" : basename(source.name);
  return { input: { name, bytes, sha256: hash.digest("hex"), records }, ...counts };
}

/** What was met so far. */
export interface Found {
  /** Records, and what stands in the place of one and cannot be read. */
  records: number;
  /** Records of a known type, which were counted. */
  counted: number;
  foreign: number;
  empty: boolean;
}

/** What decides about one item. */
export type TakeItem = Pick<CountFile, "counter" | "record" | "isKnown" | "begin" | "progress">;

/** Counts one item; what is of another type than the one that was asked for is counted as unreadable. */
export function take(
  item: ReadItem,
  { counter, record, isKnown, begin, progress }: TakeItem,
  found: Found,
): void | Promise<void> {
  if (item.kind === "fault") {
    if (item.code === "TN-READ-EMPTY") found.empty = true;
    // Faults of one record are one record that cannot be read.
    if (item.severity !== "error" || item.more) return;
    if (!item.file) found.records++;
    // A table without its record type: none of its rows is looked at.
    if (item.code === "TN-READ-RECORD") found.foreign++;
    counter.unreadable(item.code);
    return;
  }
  found.records++;
  for (const { code, severity } of item.issues ?? []) if (severity === "error") counter.unreadable(code);
  const stated = statedRecord(item.value);
  const value = stated === undefined && record !== undefined ? named(item.value, record) : item.value;
  const type = stated ?? record;
  if (type === undefined || !isKnown(type) || (record !== undefined && type !== record)) {
    found.foreign++;
    counter.unreadable("TN-READ-RECORD");
    return;
  }
  found.counted++;
  progress(0, 1);
  begin(item, value);
  return counter.add(value);
}

/** The record type that a record says it is. */
export function statedRecord(value: unknown): string | undefined {
  const stated = own(own(value, "sieuDuLieu"), "luocDo");
  return typeof stated === "string" ? stated : undefined;
}

/** The record with the type that the command line gives it, as the rows of a table get it. */
function named(value: unknown, record: string): unknown {
  const metadata = own(value, "sieuDuLieu");
  const known = typeof metadata === "object" && metadata !== null && !Array.isArray(metadata) ? metadata : {};
  return { ...(value as object), sieuDuLieu: { ...known, luocDo: record } };
}

function own(of: unknown, key: string): unknown {
  if (typeof of !== "object" || of === null || !Object.hasOwn(of, key)) return undefined;
  return (of as Record<string, unknown>)[key];
}
