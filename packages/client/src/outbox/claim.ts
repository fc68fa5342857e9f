import { ask, marks, maybeText, text, whole } from "../store/steps.ts";
import type { Row, Steps, Store } from "../store/types.ts";

/** A record of a delivery. */
export interface Line {
  readonly seq: number;
  readonly recordId: string;
  readonly version: number;
  readonly key: string;
  readonly body: string;
  /** Its batch was never answered, so it may have been written: look before sending. */
  readonly doubtful: boolean;
}

/** A delivery that is ours for a while. */
export interface Claim {
  readonly key: string;
  readonly record: string;
  readonly kind: "batch" | "submit" | "replace";
  readonly etag?: string;
  /** Tries before this one. */
  readonly tries: number;
  readonly lease: string;
  readonly lines: readonly Line[];
}

/** Values of the column `alone`: in no batch any more, as it was refused there, or as no answer came. */
export const ALONE = 1;
export const DOUBTFUL = 2;

/** How much to claim. */
export interface ClaimLimits {
  readonly lines: number;
  readonly bytes: number;
  readonly leaseMs: number;
}

/** True of a row `o` when no earlier version of its record waits or is dead: version 2 never before version 1. */
export function firstOfItsRecord(outbox: string): string {
  return `NOT EXISTS (SELECT 1 FROM ${outbox} e WHERE e.record = o.record AND e.record_id = o.record_id
    AND e.state IN ('waiting', 'dead') AND (e.version < o.version OR (e.version = o.version AND e.seq < o.seq)))`;
}

/** Takes the next delivery: one that a crash or a fault left, else a new one. Undefined when nothing is due. */
export function* claim(store: Store<never>, limits: ClaimLimits): Steps<Claim | undefined> {
  const now = yield* store.clock();
  return (yield* takeOver(store, limits, now)) ?? (yield* begin(store, limits, now));
}

function* takeOver(store: Store<never>, { leaseMs }: ClaimLimits, now: number): Steps<Claim | undefined> {
  const delivery = store.table("delivery");
  const [row] = yield* ask(
    `SELECT key, record, kind, etag, tries FROM ${delivery} WHERE due <= ? AND lease_until <= ?
      ORDER BY due LIMIT 1 ${skipLocked(store)}`,
    now,
    now,
  );
  if (row === undefined) return undefined;
  const lease = crypto.randomUUID();
  const key = text(row, "key");
  yield* ask(`UPDATE ${delivery} SET lease = ?, lease_until = ? WHERE key = ?`, lease, now + leaseMs, key);
  const rows = yield* ask(`SELECT * FROM ${store.table("outbox")} WHERE delivery = ? ORDER BY line`, key);
  const etag = maybeText(row, "etag");
  return {
    key,
    record: text(row, "record"),
    kind: kindOf(text(row, "kind")),
    tries: whole(row, "tries"),
    lease,
    lines: rows.map(lineOf),
    ...(etag === undefined ? {} : { etag }),
  };
}

function* begin(store: Store<never>, limits: ClaimLimits, now: number): Steps<Claim | undefined> {
  const outbox = store.table("outbox");
  const rows = yield* ask(
    `SELECT * FROM ${outbox} o WHERE state = 'waiting' AND delivery IS NULL AND due <= ? AND ${firstOfItsRecord(outbox)}
      ORDER BY seq LIMIT ? ${skipLocked(store)}`,
    now,
    limits.lines,
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  const chosen = together(first, rows, limits.bytes);
  const batch = chosen.length > 1;
  // Stored before the first try: after a crash the same records go out under the same key.
  const key = batch ? crypto.randomUUID() : text(first, "key");
  const kind = batch ? "batch" : kindOf(text(first, "action"));
  const record = text(first, "record");
  const etag = maybeText(first, "etag");
  const lease = crypto.randomUUID();
  yield* ask(
    `INSERT INTO ${store.table("delivery")} (key, record, kind, etag, tries, due, lease, lease_until)
      VALUES (${marks(8)})`,
    ...[key, record, kind, etag ?? null, 0, now, lease, now + limits.leaseMs],
  );
  for (const [line, row] of chosen.entries()) {
    const set = batch ? "delivery = ?, line = ?, batch = ?" : "delivery = ?, line = ?";
    const values = batch ? [key, line, key] : [key, line];
    yield* ask(`UPDATE ${outbox} SET ${set} WHERE seq = ?`, ...values, whole(row, "seq"));
  }
  const lines = chosen.map(lineOf);
  return { key, record, kind, tries: 0, lease, lines, ...(etag === undefined ? {} : { etag }) };
}

/** What can share a request with the first: new records of its type, up to so many bytes. */
function together(first: Row, rows: readonly Row[], bytes: number): readonly Row[] {
  if (!mayShare(first)) return [first];
  const encoder = new TextEncoder();
  let size = 0;
  const chosen: Row[] = [];
  for (const row of rows) {
    if (!mayShare(row) || row.record !== first.record) continue;
    size += encoder.encode(text(row, "body")).length + 1;
    if (chosen.length > 0 && size > bytes) break;
    chosen.push(row);
  }
  return chosen;
}

function mayShare(row: Row): boolean {
  return row.action === "submit" && whole(row, "alone") === 0;
}

function skipLocked(store: Store<never>): string {
  return store.dialect === "postgres" ? "FOR UPDATE SKIP LOCKED" : "";
}

function kindOf(word: string): Claim["kind"] {
  return word === "batch" || word === "replace" ? word : "submit";
}

function lineOf(row: Row): Line {
  return {
    seq: whole(row, "seq"),
    recordId: text(row, "record_id"),
    version: whole(row, "version"),
    key: text(row, "key"),
    body: text(row, "body"),
    doubtful: whole(row, "alone") === DOUBTFUL,
  };
}
