import type { Change } from "../resource/types.ts";
import { failureOf } from "../store/failure.ts";
import { ask, maybeText, text, whole } from "../store/steps.ts";
import type { Steps, Store } from "../store/types.ts";
import { applyOne, changeOf, noteFailure, type Target } from "./apply-page.ts";
import type { ApplyReceipt, DeadChange, SyncStatus } from "./types.ts";

const DAY_MS = 86_400_000;

/** The changes that could not be applied. */
export function* deadChanges(store: Store<never>, stream: string): Steps<readonly DeadChange[]> {
  const rows = yield* ask(
    `SELECT * FROM ${store.table("poison")} WHERE stream = ? AND state = 'dead' ORDER BY subject, version LIMIT 1000`,
    stream,
  );
  return rows.map((row) => {
    const digest = maybeText(row, "digest");
    return {
      source: text(row, "source"),
      id: text(row, "id"),
      subject: text(row, "subject"),
      version: whole(row, "version"),
      tries: JSON.parse(text(row, "receipts")) as ApplyReceipt[],
      ...(digest === undefined ? {} : { digest }),
    };
  });
}

/** Applies a dead letter again; a newer version has removed it. Whether it was applied. */
export function* retryChange<Tx, T>(
  tx: Tx,
  target: Target<Tx, T>,
  source: string,
  id: string,
): Steps<boolean> {
  const { store, stream, record } = target;
  const now = yield* store.clock();
  yield* ask(`SELECT stream FROM ${store.table("sync")} WHERE stream = ? ${forUpdate(store)}`, stream);
  const [row] = yield* ask(
    `SELECT event FROM ${store.table("poison")} WHERE stream = ? AND source = ? AND id = ? AND state = 'dead'`,
    ...[stream, source, id],
  );
  if (row === undefined) return false;
  const event = JSON.parse(text(row, "event")) as Change<T>;
  yield* ask("SAVEPOINT thongnhat_change");
  try {
    yield* applyOne(tx, target, changeOf(record, event), event.digest);
  } catch (error) {
    yield* ask("ROLLBACK TO SAVEPOINT thongnhat_change");
    yield* ask("RELEASE SAVEPOINT thongnhat_change");
    yield* noteFailure(store, stream, { event, code: failureOf(error).code }, "dead", now);
    return false;
  }
  yield* ask("RELEASE SAVEPOINT thongnhat_change");
  return true;
}

/** How a flow stands. */
export function* status(store: Store<never>, stream: string): Steps<SyncStatus> {
  const [flow] = yield* ask(`SELECT token, updated FROM ${store.table("sync")} WHERE stream = ?`, stream);
  const [subjects] = yield* ask(
    `SELECT count(*) AS n FROM ${store.table("subject")} WHERE stream = ?`,
    stream,
  );
  const [dead] = yield* ask(
    `SELECT count(*) AS n FROM ${store.table("poison")} WHERE stream = ? AND state = 'dead'`,
    stream,
  );
  const started = flow !== undefined && maybeText(flow, "token") !== undefined;
  return {
    stream,
    started,
    subjects: whole(subjects, "n"),
    dead: whole(dead, "n"),
    ...(started ? { updated: new Date(whole(flow, "updated")).toISOString() } : {}),
  };
}

/** Forgets ids of events that are old: their versions are remembered anyway. */
export function* forgetOld(store: Store<never>, stream: string, days: number): Steps<void> {
  const now = yield* store.clock();
  yield* ask(`DELETE FROM ${store.table("inbox")} WHERE stream = ? AND at < ?`, stream, now - days * DAY_MS);
}

function forUpdate(store: Store<never>): string {
  return store.dialect === "postgres" ? "FOR UPDATE" : "";
}
