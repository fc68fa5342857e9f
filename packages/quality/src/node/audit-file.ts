import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import { todayInVietnam } from "@thongnhat/core";
import type { State } from "../state/types.ts";
import { type CountSettings, countRange, openCount } from "./count-range.ts";
import { kindOf } from "./ranges.ts";

/** How a file is audited. */
export interface AuditFileOptions extends Partial<CountSettings> {
  /** Bytes from which lines are counted, default 0: lines that start in `[from, to)`. */
  readonly from?: number;
  /** Default the end of the file. */
  readonly to?: number;
  readonly signal?: AbortSignal;
  /** Told of the bytes and records read since it was last told. */
  readonly onProgress?: (bytes: number, records: number) => void;
}

/**
 * Counts what a file of records shows of the six words: one record a line, plain or packed by gzip or zstd. A line that
 * cannot be read is counted by its code, and the run goes on. Memory does not grow with the file.
 *
 * @param file path of the file
 * @param options the day, whose the records are, which bytes
 * @returns the counts, duplicates among what was read included
 * @throws DataError when the file cannot be read, is UTF-16, or what is packed in it is damaged
 * @throws RangeError when a range of a packed file is asked for
 * @example
 * const state = await auditFile("khai-sinh.ndjson", { today: "2026-11-22" });
 * console.log(state.inputs[0]?.records, state.unreadable);
 */
export async function auditFile(file: string, options: AuditFileOptions = {}): Promise<State> {
  const { from, to, signal, onProgress, maxBytes } = options;
  const { bytes, packed } = kindOf(file);
  const whole = from === undefined && to === undefined;
  if (!whole && packed !== undefined) throw new RangeError("A packed file can only be read as a whole.");
  const { counter, store } = openCount(settingsOf(options));
  try {
    const { records, sha256 } = await countRange(counter, {
      file,
      packed,
      hash: whole,
      ...(whole ? {} : { range: { from: from ?? 0, to: to ?? bytes } }),
      ...(maxBytes === undefined ? {} : { maxBytes }),
      ...(signal === undefined ? {} : { signal }),
      ...(onProgress === undefined ? {} : { onProgress }),
    });
    return counter.state([
      { name: basename(file), ...(sha256 === undefined ? {} : { bytes, sha256 }), records },
    ]);
  } finally {
    store.close();
  }
}

/** Settings with what nobody gave: today, and a seed that nobody knows. */
export function settingsOf(options: Partial<CountSettings>): CountSettings {
  const { today, seed, system, unit, maxBytes, memoryBytes, folder } = options;
  return {
    today: today ?? todayInVietnam(),
    seed: seed ?? randomBytes(16).toString("hex"),
    ...(system === undefined ? {} : { system }),
    ...(unit === undefined ? {} : { unit }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(memoryBytes === undefined ? {} : { memoryBytes }),
    ...(folder === undefined ? {} : { folder }),
  };
}
