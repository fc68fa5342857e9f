import {
  type CheckOptions,
  type Collector,
  checker,
  collector,
  type Finding,
  type ForeignKind,
  FormatError,
  type ReadItem,
  type Registry,
  readItems,
} from "../../common/cli.ts";
import type { Slices } from "../../common/slices.ts";
import type { Source } from "../source/source.ts";

/** Faulty records whose places are looked up and shown. */
export const MOST_SHOWN = 100;
/** Findings that are kept for saving. */
export const MOST_FINDINGS = 5000;
/** Characters that are shown before a fault of the text itself. */
const BESIDE = 100;
/** Records that a profile can be shown of. */
const MOST_RECORDS = 20;
const MOST_RECORD_BYTES = 4 * 1024 * 1024;

/** A record with findings, and where it begins. */
export interface Faulty {
  readonly line: number;
  /** Characters before it on its line; of a fault of the text, characters that need not be shown. */
  readonly before: number;
  readonly table: boolean;
  readonly findings: readonly Finding[];
}

/** What came out of a run. */
export interface Outcome {
  readonly results: Collector;
  /** The first of the faulty records. */
  readonly shown: readonly Faulty[];
  readonly faulty: number;
  readonly findings: readonly Finding[];
  /** The first records that could be read. */
  readonly records: readonly unknown[];
  /** How much of the input was read when it was stopped, 0 to 1. */
  readonly stoppedAt?: number;
  readonly problem?: ForeignKind | "unreadable";
}

/** What a run is watched by. */
export interface Watch {
  readonly slices: Slices;
  readonly signal: AbortSignal;
  /** Called between slices: part that was read, 0 to 1, and records until now. */
  onProgress(part: number, records: number): void;
  /** Called with the bytes as they are read. */
  onChunk?(chunk: Uint8Array): void;
}

/** Checks a source as `thongnhat check` does, in slices and in bounded memory. */
export async function runCheck(
  source: Source,
  registry: Registry,
  options: CheckOptions,
  watch: Watch,
): Promise<Outcome> {
  const { reading, check } = checker(source.name, registry, options);
  const results = collector();
  const shown: Faulty[] = [];
  const findings: Finding[] = [];
  const records: unknown[] = [];
  let faulty = 0;
  let read = 0;

  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.chunks()) {
      watch.onChunk?.(chunk);
      read += chunk.length;
      yield chunk;
    }
  }

  function take(item: ReadItem): void {
    const checked = check(item);
    results.add(checked);
    if (item.kind === "record" && records.length < MOST_RECORDS && read <= MOST_RECORD_BYTES)
      records.push(item.value);
    if (checked.findings.length === 0) return;
    faulty += 1;
    if (findings.length < MOST_FINDINGS) findings.push(...checked.findings);
    if (shown.length < MOST_SHOWN)
      shown.push({
        line: item.line,
        before: item.kind === "record" ? item.before : Math.max(0, (item.position ?? 1) - BESIDE),
        table: item.row !== undefined,
        findings: checked.findings,
      });
  }

  const part = () => (source.size === 0 ? 1 : Math.min(1, read / source.size));
  const outcome = () => ({ results, shown, faulty, findings: findings.slice(0, MOST_FINDINGS), records });
  try {
    for await (const items of readItems(source.name, watched(), reading)) {
      for (const item of items) {
        take(item);
        if (watch.slices.due()) {
          watch.onProgress(part(), results.totals.records);
          await watch.slices.rest();
        }
        if (watch.signal.aborted) return { ...outcome(), stoppedAt: part() };
      }
      if (watch.signal.aborted) return { ...outcome(), stoppedAt: part() };
    }
  } catch (error) {
    if (error instanceof FormatError) return { ...outcome(), problem: error.kind };
    if (error instanceof DOMException) return { ...outcome(), problem: "unreadable" };
    throw error;
  }
  return outcome();
}
