import { type Across, type CounterOptions, createCounter } from "../count/counter.ts";
import { makeReport, type ReportOptions } from "../report/make-report.ts";
import type { Report } from "../report/types.ts";
import type { State } from "../state/types.ts";
import { type AcrossOptions, withAcross } from "./across.ts";

/** Something that a reader could not read, by its code. */
export interface Unreadable {
  readonly unreadable: string;
}

/** Records in memory or from any reader; what could not be read is told in their place. */
export type AuditSource = Iterable<unknown> | AsyncIterable<unknown>;

/** Options of an audit. */
export interface AuditOptions extends CounterOptions, ReportOptions {
  /**
   * Rules that several records decide, such as `datasetRules` of `@thongnhat/validators/dataset/all`. The source must be a
   * function then: it is gone through twice.
   */
  readonly across?: Pick<AcrossOptions, "rules" | "store">;
  /** Name of the input in the report. */
  readonly name?: string;
  readonly signal?: AbortSignal;
}

/**
 * Counts what a source of records shows of the six words. Memory does not grow with the number of records.
 *
 * @param source records, and `{ unreadable: code }` for what could not be read
 * @param options day, unit, system
 * @returns the counts, to be kept, merged and reported
 * @throws DOMException named `AbortError` when the signal says stop
 * @example
 * const state = await countRecords([birth], { today: "2026-11-22" });
 */
export async function countRecords(
  source: AuditSource | (() => AuditSource),
  options: AuditOptions = {},
): Promise<State> {
  const counter = createCounter(options);
  let records = 0;
  for await (const { value, across } of items(source, options)) {
    if (records++ % 1024 === 0) options.signal?.throwIfAborted();
    if (isUnreadable(value)) counter.unreadable(value.unreadable);
    else await counter.add(value, across);
  }
  return counter.state([{ name: options.name ?? "", records }]);
}

/**
 * Measures records by the six words and reports.
 *
 * @param source records, and `{ unreadable: code }` for what could not be read
 * @param options day, unit, system, limits, earlier states
 * @returns the report, plain JSON
 * @example
 * const report = await audit(records, { today: "2026-11-22" });
 * report.records; // 3
 */
export async function audit(
  source: AuditSource | (() => AuditSource),
  options: AuditOptions = {},
): Promise<Report> {
  return makeReport(await countRecords(source, options), options);
}

async function* items(
  source: AuditSource | (() => AuditSource),
  options: AuditOptions,
): AsyncGenerator<{ readonly value: unknown; readonly across?: Across }> {
  const { across, today, signal } = options;
  if (across === undefined) {
    for await (const value of typeof source === "function" ? source() : source) yield { value };
    return;
  }
  if (typeof source !== "function")
    throw new TypeError(
      "audit: rules over several records need a source that can be opened twice, as a function",
    );
  yield* withAcross(source, {
    ...across,
    ...(today === undefined ? {} : { today }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** A record may look like it: only a code is taken, so that no person's value becomes one. */
function isUnreadable(item: unknown): item is Unreadable {
  return (
    typeof item === "object" &&
    item !== null &&
    "unreadable" in item &&
    typeof item.unreadable === "string" &&
    /^TN-[A-Z0-9-]+$/.test(item.unreadable) &&
    Object.keys(item).length === 1
  );
}
