import type { Receipt } from "../generated/messages.ts";
import { nameOf } from "../store/record.ts";
import { ask, maybeText, text, whole } from "../store/steps.ts";
import type { Row, Steps, Store } from "../store/types.ts";
import { firstOfItsRecord } from "./claim.ts";
import { OutboxError } from "./outbox-error.ts";
import type { DeadLetter, DeliveryReceipt, OutboxStatus, TryReceipt } from "./types.ts";

const MOST = 1_000;

/** Which rows to list. */
export interface ListOptions {
  readonly recordId?: string;
  readonly limit?: number;
  readonly after?: number;
}

/** The dead letters, each with its tries. */
export function* deadLetters(store: Store<never>, options: ListOptions): Steps<readonly DeadLetter[]> {
  const rows = yield* list(store, "dead", options);
  const letters: DeadLetter[] = [];
  for (const row of rows) {
    const digest = maybeText(row, "digest");
    letters.push({
      ...nameIn(row),
      code: text(row, "code"),
      addedAt: iso(whole(row, "added")),
      diedAt: iso(whole(row, "ended")),
      tries: yield* triesOf(store, row),
      ...(digest === undefined ? {} : { digest }),
    });
  }
  return letters;
}

/** Receipts of what was delivered. */
export function* receipts(store: Store<never>, options: ListOptions): Steps<readonly DeliveryReceipt[]> {
  const rows = yield* list(store, "done", options);
  return rows.map((row) => ({
    ...nameIn(row),
    digest: text(row, "digest"),
    digestAgrees: whole(row, "digest_differs") === 0,
    deliveredAt: iso(whole(row, "ended")),
    answer: JSON.parse(text(row, "receipt")) as Receipt,
  }));
}

/** Puts a dead letter back among the waiting. */
export function* retry(store: Store<never>, id: number, record: object | undefined): Steps<boolean> {
  const outbox = store.table("outbox");
  const [row] = yield* ask(`SELECT * FROM ${outbox} WHERE seq = ? AND state = 'dead'`, id);
  if (row === undefined) return false;
  const name = record === undefined ? undefined : nameOf(record);
  if (record !== undefined && name?.id !== row.record_id) throw new OutboxError("record-invalid");
  const last = (yield* triesOf(store, row)).at(-1);
  // Under the same key a server repeats its answer. After a clear refusal nothing was written, so a new key is safe;
  // after silence only the old key is.
  const refused = last?.status !== undefined && last.status >= 400 && last.status < 500;
  const key = refused || record !== undefined ? crypto.randomUUID() : text(row, "key");
  yield* ask(`UPDATE ${store.table("try")} SET key = ? WHERE key = ?`, key, text(row, "key"));
  yield* ask(
    `UPDATE ${outbox} SET state = 'waiting', key = ?, body = ?, version = ?, alone = 1, due = 0, ended = NULL, code = NULL,
      digest = NULL WHERE seq = ?`,
    ...[
      key,
      record === undefined ? text(row, "body") : JSON.stringify(record),
      name?.version ?? whole(row, "version"),
    ],
    id,
  );
  return true;
}

/** A dead letter that is not to be sent. */
export function* discard(store: Store<never>, id: number): Steps<boolean> {
  const rows = yield* ask(
    `UPDATE ${store.table("outbox")} SET state = 'discarded', body = '' WHERE seq = ? AND state = 'dead' RETURNING seq`,
    id,
  );
  return rows.length > 0;
}

/** Counts. */
export function* status(store: Store<never>): Steps<OutboxStatus> {
  const outbox = store.table("outbox");
  const rows = yield* ask(
    `SELECT state, count(*) AS n, sum(digest_differs) AS differs, min(added) AS oldest FROM ${outbox} GROUP BY state`,
  );
  const of = (state: string): Row | undefined => rows.find((row) => row.state === state);
  const [blocked] = yield* ask(
    `SELECT count(*) AS n FROM ${outbox} o WHERE o.state = 'waiting' AND EXISTS (SELECT 1 FROM ${outbox} e
      WHERE e.record = o.record AND e.record_id = o.record_id AND e.state = 'dead'
      AND (e.version < o.version OR (e.version = o.version AND e.seq < o.seq)))`,
  );
  const waiting = of("waiting");
  return {
    waiting: whole(waiting, "n"),
    blocked: whole(blocked, "n"),
    done: whole(of("done"), "n"),
    dead: whole(of("dead"), "n"),
    discarded: whole(of("discarded"), "n"),
    digestDiffers: whole(of("done"), "differs"),
    ...(waiting === undefined ? {} : { oldest: iso(whole(waiting, "oldest")) }),
  };
}

/** Milliseconds until something is due; undefined when everything is delivered, dead, or behind a dead letter. */
export function* nextIn(store: Store<never>): Steps<number | undefined> {
  const outbox = store.table("outbox");
  const now = yield* store.clock();
  const [row] = yield* ask(
    `SELECT min(at) AS at FROM (
      SELECT CASE WHEN due > lease_until THEN due ELSE lease_until END AS at FROM ${store.table("delivery")}
      UNION ALL SELECT due AS at FROM ${outbox} o
      WHERE state = 'waiting' AND delivery IS NULL AND ${firstOfItsRecord(outbox)}) AS upcoming`,
  );
  return row === undefined || row.at === null ? undefined : whole(row, "at") - now;
}

/** Removes old receipts, and the tries that belong to them. */
export function* prune(store: Store<never>, before: number): Steps<number> {
  const outbox = store.table("outbox");
  const rows = yield* ask(
    `DELETE FROM ${outbox} WHERE state IN ('done', 'discarded') AND ended < ? RETURNING seq`,
    before,
  );
  yield* ask(
    `DELETE FROM ${store.table("try")} WHERE at < ? AND NOT EXISTS (SELECT 1 FROM ${outbox} o
      WHERE o.key = ${store.table("try")}.key OR o.batch = ${store.table("try")}.key)`,
    before,
  );
  return rows.length;
}

function* list(store: Store<never>, state: string, options: ListOptions): Steps<readonly Row[]> {
  const { recordId, after = 0 } = options;
  const limit = Math.max(1, Math.min(MOST, Math.trunc(options.limit ?? MOST)));
  const only = recordId === undefined ? "" : "AND record_id = ?";
  const values = recordId === undefined ? [state, after] : [state, after, recordId];
  return yield* ask(
    `SELECT * FROM ${store.table("outbox")} WHERE state = ? AND seq > ? ${only} ORDER BY seq LIMIT ?`,
    ...values,
    limit,
  );
}

function* triesOf(store: Store<never>, row: Row): Steps<readonly TryReceipt[]> {
  const rows = yield* ask(
    `SELECT at, code, status, request_id FROM ${store.table("try")} WHERE key IN (?, ?) ORDER BY seq`,
    text(row, "key"),
    maybeText(row, "batch") ?? "",
  );
  return rows.map((entry) => {
    const requestId = maybeText(entry, "request_id");
    return {
      at: iso(whole(entry, "at")),
      code: text(entry, "code"),
      ...(entry.status === null ? {} : { status: whole(entry, "status") }),
      ...(requestId === undefined ? {} : { requestId }),
    };
  });
}

function nameIn(row: Row): Pick<DeadLetter, "id" | "record" | "recordId" | "version"> {
  return {
    id: whole(row, "seq"),
    record: text(row, "record"),
    recordId: text(row, "record_id"),
    version: whole(row, "version"),
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
