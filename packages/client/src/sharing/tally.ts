import { type Period, startOf } from "./period.ts";
import type { Direction, SharingEntry } from "./types.ts";

/** Exchanges of one kind with one unit. */
export interface SharingRow {
  readonly direction: Direction;
  /** Agency code of the other side. */
  readonly partner: string;
  readonly record: string;
  readonly operation: string;
  readonly profile: string;
  readonly purpose: string;
  /** Legal ground; empty when none was given. */
  readonly ground: string;
  /** `ok`, or the code of the problem. */
  readonly outcome: string;
  /** Requests; several entries of one request count once. */
  readonly calls: number;
  /** Records, each time that they were shared. */
  readonly records: number;
  /** First and last moment. */
  readonly first: string;
  readonly last: string;
}

/** What was odd about the entries. Nothing of it is dropped in silence. */
export interface SharingFindings {
  /** The same entry once more; counted once. */
  readonly duplicates: number;
  /** Same request and records, told differently: the first is counted. */
  readonly conflicts: number;
  /** Entries that stand after a later one; counted. */
  readonly outOfOrder: number;
  /** Entries from a clock that was ahead of that of the report; counted in the period that they name. */
  readonly future: number;
  /** Entries without a readable moment: in no period. */
  readonly undated: number;
  /** Lines that could not be read: in no period. */
  readonly unreadable: number;
  /** Entries of other periods. */
  readonly outside: number;
  /** Entries where a text was not a code in its form and was not kept. */
  readonly masked: number;
  /** Entries that gave data without naming a legal ground. */
  readonly withoutGround: number;
  /** Records given whose ids are not known: each is counted as a different one. */
  readonly withoutId: number;
}

/** The sums of a period. */
export interface Tally {
  readonly rows: readonly SharingRow[];
  readonly findings: SharingFindings;
  /** Requests of others that this unit answered, or sent by it. */
  readonly calls: number;
  readonly succeeded: number;
  /** Different records that left the unit. */
  readonly shared: number;
}

/** What to count. */
export interface TallyOptions extends Period {
  /** Which records, `ho-tich/khai-sinh` or `ho-tich/*`; default all. */
  readonly records?: readonly string[] | undefined;
  /** Milliseconds since 1970: entries after it come from a wrong clock. */
  readonly now: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts the entries of a period, in any order, with repetitions. */
export async function tally(
  entries: Iterable<SharingEntry | undefined> | AsyncIterable<SharingEntry | undefined>,
  options: TallyOptions,
): Promise<Tally> {
  const findings: Mutable<SharingFindings> = {
    duplicates: 0,
    conflicts: 0,
    outOfOrder: 0,
    future: 0,
    undated: 0,
    unreadable: 0,
    outside: 0,
    masked: 0,
    withoutGround: 0,
    withoutId: 0,
  };
  const from = startOf(options.from);
  const to = startOf(options.to);
  const seen = new Map<string, string>();
  const rows = new Map<string, Mutable<SharingRow> & { requests: Set<string> }>();
  const calls = new Map<string, boolean>();
  const shared = new Set<string>();
  let latest = Number.NEGATIVE_INFINITY;

  for await (const entry of entries) {
    if (entry === undefined) {
      findings.unreadable += 1;
      continue;
    }
    if (!isOf(entry.record, options.records)) continue;
    const at = Date.parse(entry.at);
    if (Number.isNaN(at)) {
      findings.undated += 1;
      continue;
    }
    if (at > options.now) findings.future += 1;
    else if (at < latest) findings.outOfOrder += 1;
    else latest = at;
    if (at < from || at >= to) {
      findings.outside += 1;
      continue;
    }
    const { key, text } = identity(entry);
    const before = seen.get(key);
    if (before !== undefined) {
      findings[before === text ? "duplicates" : "conflicts"] += 1;
      continue;
    }
    seen.set(key, text);
    if (isMasked(entry)) findings.masked += 1;
    addRow(rows, entry, at);
    if (entry.direction !== "given") continue;
    const isOk = entry.outcome === "ok";
    const call = callOf(entry);
    calls.set(call, (calls.get(call) ?? true) && isOk);
    if (!isOk) continue;
    if (entry.ground === undefined || entry.ground === "?") findings.withoutGround += 1;
    for (const id of entry.ids) shared.add(`${entry.record} ${id}`);
    findings.withoutId += Math.max(0, entry.count - entry.ids.length);
  }
  return {
    rows: [...rows.values()].map(({ requests, ...row }) => ({ ...row, calls: requests.size })).sort(byKey),
    findings,
    calls: calls.size,
    succeeded: [...calls.values()].filter(Boolean).length,
    shared: shared.size + findings.withoutId,
  };
}

function isOf(record: string, wanted: readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  return wanted.some((each) =>
    each.endsWith("/*") ? record.startsWith(each.slice(0, -1)) : record === each,
  );
}

/** Requests whose id was not kept are told apart by their moment. */
function callOf({ requestId, at }: SharingEntry): string {
  return requestId === "?" ? `? ${at}` : requestId;
}

/** A request told by both sides, or twice by one, is one: time and order of ids make no difference. */
function identity(entry: SharingEntry): { key: string; text: string } {
  const ids = [...entry.ids].sort().join(" ");
  const key = [entry.direction, callOf(entry), entry.operation, entry.record, ids].join("|");
  return { key, text: [entry.partner, entry.outcome, entry.count, entry.profile, entry.ground].join("|") };
}

function isMasked(entry: SharingEntry): boolean {
  const { partner, operation, record, profile, purpose, requester, ground, outcome, requestId } = entry;
  return [partner, operation, record, profile, purpose, requester, ground, outcome, requestId].includes("?");
}

function addRow(
  rows: Map<string, Mutable<SharingRow> & { requests: Set<string> }>,
  entry: SharingEntry,
  at: number,
): void {
  const { direction, partner, record, operation, outcome } = entry;
  const [profile, purpose, ground] = [entry.profile ?? "", entry.purpose ?? "", entry.ground ?? ""];
  const key = [direction, partner, record, operation, profile, purpose, ground, outcome].join("|");
  const row = rows.get(key);
  if (row === undefined) {
    rows.set(key, {
      ...{ direction, partner, record, operation, profile, purpose, ground, outcome },
      calls: 0,
      records: entry.count,
      first: entry.at,
      last: entry.at,
      requests: new Set([callOf(entry)]),
    });
    return;
  }
  row.requests.add(callOf(entry));
  row.records += entry.count;
  if (at < Date.parse(row.first)) row.first = entry.at;
  if (at > Date.parse(row.last)) row.last = entry.at;
}

function byKey(a: SharingRow, b: SharingRow): number {
  const text = (row: SharingRow) =>
    [row.direction, row.partner, row.record, row.operation, row.outcome, row.first].join("|");
  return text(a) < text(b) ? -1 : 1;
}
