import { minimise, type RecordDescriptor, redact } from "@thongnhat/core";
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

/** Profiles that some record has a field in, and the records. */
export function profilesOf({ catalogue }: Registry): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [id, { defs, overlays }] of Object.entries(catalogue.records)) {
    const fields = [
      ...Object.values(defs).flatMap((def) => Object.values(def.fields)),
      ...Object.values(overlays),
    ];
    for (const { profiles = [] } of fields)
      for (const profile of profiles) found.set(profile, (found.get(profile) ?? new Set()).add(id));
  }
  return found;
}

/**
 * Reduces a file record by record. What cannot be read or is of no known type is not in the result.
 * @throws FormatError, SourceError, SinkError, TableInput
 */
export async function reduceFile(name: string, chunks: AsyncIterable<Buffer>, work: Work): Promise<Tally> {
  const { registry, reduction, progress } = work;
  const inProfile = "profile" in reduction ? profilesOf(registry).get(reduction.profile) : undefined;
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
      else if (inProfile?.has(found) === false) leave("outside", item.line);
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
