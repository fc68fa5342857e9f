import { minimise, profilesOf, type RecordDescriptor, redact } from "@thongnhat/core";
import type { Registry } from "../check/registry.ts";
import { lookUpRecord } from "../check/resolve.ts";
import { openRecords } from "../records/record-file.ts";
import { recordWriter } from "../records/record-writer.ts";
import type { Sink } from "../translate/sink/sink.ts";
import type { Left } from "./words.ts";

/** What is done to each record. */
export type Reduction = { readonly profile: string } | { readonly keep: "none" | "basic" };

/** Lines that are named for one reason. */
const MOST_LINES = 10;

/** Counts over a file, with the first lines of what was left out. */
export interface Tally {
  kept: number;
  readonly left: Readonly<Record<Left, { count: number; readonly lines: number[] }>>;
}

interface Work {
  readonly registry: Registry;
  readonly reduction: Reduction;
  /** Type of the records that do not say it. */
  readonly record?: string;
  readonly out: Sink;
  readonly progress: (bytes: number, records: number) => void;
}

/** Profiles that some record has a field in, by name. */
export function knownProfiles({ catalogue }: Registry): string[] {
  return [...new Set(Object.values(catalogue.records).flatMap((record) => [...profilesOf(record)]))].sort();
}

/**
 * Reduces a file record by record. What cannot be read or is of no known type is not in the result.
 * @throws FormatError, SourceError, SinkError, TableInput
 */
export async function reduceFile(name: string, chunks: AsyncIterable<Buffer>, work: Work): Promise<Tally> {
  const { registry, reduction, progress } = work;
  const known = new Map<string, boolean>();
  const isOutside = (descriptor: RecordDescriptor): boolean => {
    const before = known.get(descriptor.id);
    if (before !== undefined) return before;
    const outside = "profile" in reduction && !profilesOf(descriptor).has(reduction.profile);
    known.set(descriptor.id, outside);
    return outside;
  };
  const none = () => ({ count: 0, lines: [] as number[] });
  const tally: Tally = {
    kept: 0,
    left: { outside: none(), unknown: none(), several: none(), unreadable: none() },
  };
  const leave = (why: Left, line: number): void => {
    const left = tally.left[why];
    left.count += 1;
    if (left.lines.length < MOST_LINES) left.lines.push(line);
  };
  const file = await openRecords(name, chunks, (bytes) => progress(bytes, 0));
  const pen = recordWriter(work.out, file.form);
  for await (const items of file.items) {
    for (const item of items) {
      if (item.kind === "fault") {
        if (item.severity === "error" && item.more !== true) leave("unreadable", item.line);
        continue;
      }
      progress(0, 1);
      const found = typeOf(item.value, work);
      const descriptor = typeof found === "string" ? registry.catalogue.records[found] : undefined;
      if (typeof found === "object") leave("several", item.line);
      else if (found === undefined || descriptor === undefined) leave("unknown", item.line);
      else if (isOutside(descriptor)) leave("outside", item.line);
      else {
        await pen.record(reduce(item.value as object, descriptor, reduction));
        tally.kept += 1;
      }
    }
  }
  await pen.end();
  return tally;
}

function reduce(record: object, descriptor: RecordDescriptor, reduction: Reduction): object {
  return "profile" in reduction
    ? minimise(record, descriptor, reduction.profile)
    : redact(record, descriptor, reduction);
}

/** The full name of a record's type; an object when several databases have it. */
function typeOf(value: unknown, { registry, record }: Work): string | { readonly several: true } | undefined {
  const said = (value as { sieuDuLieu?: { luocDo?: unknown } } | null)?.sieuDuLieu?.luocDo;
  const name = typeof said === "string" ? said : record;
  if (name === undefined || typeof value !== "object" || value === null) return undefined;
  const found = lookUpRecord(name, registry);
  if ("id" in found) return found.id;
  return "several" in found ? { several: true } : undefined;
}
