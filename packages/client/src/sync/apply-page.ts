import type { Change, Changes } from "../resource/types.ts";
import { failureOf } from "../store/failure.ts";
import { ask, maybeText, whole } from "../store/steps.ts";
import type { Steps, Store } from "../store/types.ts";
import type { ApplyReceipt, SyncChange } from "./types.ts";

/** Who writes into the rows of the program, and for which flow. */
export interface Target<Tx, T> {
  readonly store: Store<never>;
  readonly stream: string;
  readonly record: string;
  readonly apply: (tx: Tx, change: SyncChange<T>) => unknown;
  readonly maxTries: number;
}

/** What became of a page. */
export interface PageOutcome {
  readonly applied: number;
  readonly ignored: number;
  readonly dead: number;
  /** The flow moved on meanwhile, by another process: nothing was written. */
  readonly overtaken: boolean;
}

/** Some changes of the page could not be applied, and are to be tried again: the transaction must be undone. */
export class PageUndone extends Error {
  readonly failed: readonly FailedChange[];

  constructor(failed: readonly FailedChange[]) {
    super("page undone");
    this.failed = failed;
  }
}

/** A change, and what it failed with. */
export interface FailedChange {
  readonly event: Change<unknown>;
  readonly code: string;
}

/** Applies a page and stores its token: one transaction, all or nothing. */
export function* applyPage<Tx, T>(
  tx: Tx,
  target: Target<Tx, T>,
  page: Changes<T>,
  since: string | undefined,
): Steps<PageOutcome> {
  const { store, stream } = target;
  const now = yield* store.clock();
  if ((yield* lockToken(store, stream, now)) !== since)
    return { applied: 0, ignored: 0, dead: 0, overtaken: true };
  const failed: FailedChange[] = [];
  const count = { applied: 0, ignored: 0, dead: 0 };
  for (const event of page.events) {
    if (!(yield* isNew(store, stream, event, now))) count.ignored++;
    else {
      const code = yield* tryToApply(tx, target, event);
      if (code === undefined) count.applied++;
      else if (yield* isLastTry(target, event)) {
        yield* noteFailure(store, stream, { event, code }, "dead", now);
        count.dead++;
      } else failed.push({ event, code });
    }
  }
  if (failed.length > 0) throw new PageUndone(failed);
  yield* ask(
    `UPDATE ${store.table("sync")} SET token = ?, pages = pages + 1, updated = ? WHERE stream = ?`,
    ...[page.next, now, stream],
  );
  return { ...count, overtaken: false };
}

/** Counts a failed try; its own transaction, as the page was undone. */
export function* noteFailures(
  store: Store<never>,
  stream: string,
  failed: readonly FailedChange[],
): Steps<void> {
  const now = yield* store.clock();
  for (const change of failed) yield* noteFailure(store, stream, change, "trying", now);
}

/** The stored token, its row locked until the transaction ends. */
export function* lockToken(store: Store<never>, stream: string, now: number): Steps<string | undefined> {
  const sync = store.table("sync");
  yield* ask(
    `INSERT INTO ${sync} (stream, token, pages, updated) VALUES (?, NULL, 0, ?) ON CONFLICT (stream) DO NOTHING`,
    ...[stream, now],
  );
  const lock = store.dialect === "postgres" ? "FOR UPDATE" : "";
  const [row] = yield* ask(`SELECT token FROM ${sync} WHERE stream = ? ${lock}`, stream);
  return row === undefined ? undefined : maybeText(row, "token");
}

/** Neither seen before nor older than what is there. */
function* isNew(store: Store<never>, stream: string, event: Change<unknown>, now: number): Steps<boolean> {
  const entered = yield* ask(
    `INSERT INTO ${store.table("inbox")} (stream, source, id, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`,
    ...[stream, event.source, event.id, now],
  );
  if (entered.length === 0) return false;
  const [row] = yield* ask(
    `SELECT version FROM ${store.table("subject")} WHERE stream = ? AND subject = ?`,
    ...[stream, event.subject],
  );
  return row === undefined || event.version > whole(row, "version");
}

/** Undefined when it was applied, else the code of the error; then nothing of it is left. */
function* tryToApply<Tx, T>(tx: Tx, target: Target<Tx, T>, event: Change<T>): Steps<string | undefined> {
  yield* ask("SAVEPOINT thongnhat_change");
  try {
    yield* applyOne(tx, target, changeOf(target.record, event), event.digest);
  } catch (error) {
    yield* ask("ROLLBACK TO SAVEPOINT thongnhat_change");
    yield* ask("RELEASE SAVEPOINT thongnhat_change");
    return failureOf(error).code;
  }
  yield* ask("RELEASE SAVEPOINT thongnhat_change");
  return undefined;
}

/** Writes a change into the rows of the program, and its version into ours. */
export function* applyOne<Tx, T>(
  tx: Tx,
  { store, stream, apply }: Target<Tx, T>,
  change: SyncChange<T>,
  digest: string | undefined,
): Steps<void> {
  const result = apply(tx, change);
  if (isPromise(result)) yield result;
  const subject = store.table("subject");
  yield* ask(
    `INSERT INTO ${subject} (stream, subject, version, digest) VALUES (?, ?, ?, ?)
      ON CONFLICT (stream, subject) DO UPDATE SET version = excluded.version, digest = excluded.digest`,
    ...[stream, change.subject, change.version, digest ?? null],
  );
  // What failed before is overtaken now.
  yield* ask(
    `DELETE FROM ${store.table("poison")} WHERE stream = ? AND subject = ? AND version <= ?`,
    ...[stream, change.subject, change.version],
  );
}

/** The change that an event tells of. */
export function changeOf<T>(record: string, event: Change<T>): SyncChange<T> {
  const word = event.type.slice(event.type.lastIndexOf(".") + 1);
  const kind = word === "created" || word === "revoked" ? word : "updated";
  return { kind, record, subject: event.subject, version: event.version, data: event.data, event };
}

function* isLastTry<Tx, T>({ store, stream, maxTries }: Target<Tx, T>, event: Change<T>): Steps<boolean> {
  const [row] = yield* ask(
    `SELECT tries FROM ${store.table("poison")} WHERE stream = ? AND source = ? AND id = ?`,
    ...[stream, event.source, event.id],
  );
  return whole(row, "tries") + 1 >= maxTries;
}

/** Adds a receipt to a change that failed. */
export function* noteFailure(
  store: Store<never>,
  stream: string,
  { event, code }: FailedChange,
  state: "trying" | "dead",
  now: number,
): Steps<void> {
  const poison = store.table("poison");
  const which = [stream, event.source, event.id];
  const [row] = yield* ask(
    `SELECT receipts FROM ${poison} WHERE stream = ? AND source = ? AND id = ?`,
    ...which,
  );
  const before = row === undefined ? [] : (JSON.parse(String(row.receipts)) as ApplyReceipt[]);
  const receipts = [...before, { at: new Date(now).toISOString(), code }];
  yield* ask(
    `INSERT INTO ${poison} (stream, source, id, subject, version, digest, event, state, tries, receipts)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (stream, source, id) DO UPDATE SET state = excluded.state, tries = excluded.tries,
      receipts = excluded.receipts`,
    ...[...which, event.subject, event.version, event.digest ?? null, JSON.stringify(event), state],
    ...[receipts.length, JSON.stringify(receipts)],
  );
}

/** Something to wait for. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
