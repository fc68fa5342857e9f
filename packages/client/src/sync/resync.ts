import type { ReadOptions } from "../resource/types.ts";
import { nameOf } from "../store/record.ts";
import { ask, text, whole } from "../store/steps.ts";
import type { Steps, Store } from "../store/types.ts";
import { applyOne, isPromise, lockToken, type Target } from "./apply-page.ts";
import type { SyncResource } from "./types.ts";

const CHUNK = 500;

/** Records of an export on their way to the rows of the program. */
interface Staged {
  readonly subject: string;
  readonly version: number;
  readonly body: string;
}

/**
 * Fetches all records into a table of ours, outside of any long transaction.
 * @returns The token from which to follow, and how many records there are.
 */
export async function stage<T>(
  store: Store<never>,
  stream: string,
  resource: SyncResource<T>,
  options: ReadOptions,
): Promise<{ readonly since: string; readonly count: number }> {
  // What an interrupted run left is of another moment.
  await store.transaction(() => forget(store, stream));
  const exported = await resource.export(options);
  let count = 0;
  let chunk: Staged[] = [];
  const flush = async (): Promise<void> => {
    const rows = chunk;
    const from = count;
    chunk = [];
    count += rows.length;
    await store.transaction(() => keep(store, stream, rows, from));
  };
  for await (const record of exported) {
    const name = nameOf(record);
    if (name === undefined) throw new TypeError("Bản ghi kết xuất không có sieuDuLieu.maBanGhi.");
    chunk.push({ subject: name.id, version: name.version, body: JSON.stringify(record) });
    if (chunk.length >= CHUNK) await flush();
  }
  await flush();
  return { since: exported.since, count };
}

/** Puts the staged records in the place of what is there, with the token: one transaction. */
export function* swap<Tx, T>(
  tx: Tx,
  target: Target<Tx, T>,
  clear: ((tx: Tx) => unknown) | undefined,
  since: string,
): Steps<number> {
  const { store, stream, record } = target;
  const now = yield* store.clock();
  yield* lockToken(store, stream, now);
  const cleared = clear?.(tx);
  if (isPromise(cleared)) yield cleared;
  // The server may have been restored from a backup: its word holds, also where versions went back.
  for (const name of ["subject", "inbox", "poison"])
    yield* ask(`DELETE FROM ${store.table(name)} WHERE stream = ?`, stream);
  let last = -1;
  let applied = 0;
  for (;;) {
    const rows = yield* ask(
      `SELECT seq, subject, version, body FROM ${store.table("staging")} WHERE stream = ? AND seq > ? ORDER BY seq LIMIT ?`,
      ...[stream, last, CHUNK],
    );
    for (const row of rows) {
      last = whole(row, "seq");
      const subject = text(row, "subject");
      const version = whole(row, "version");
      const data = JSON.parse(text(row, "body")) as T;
      yield* applyOne(tx, target, { kind: "snapshot", record, subject, version, data }, undefined);
      applied++;
    }
    if (rows.length < CHUNK) break;
  }
  yield* forget(store, stream);
  yield* ask(`UPDATE ${store.table("sync")} SET token = ?, updated = ? WHERE stream = ?`, since, now, stream);
  return applied;
}

function* forget(store: Store<never>, stream: string): Steps<void> {
  yield* ask(`DELETE FROM ${store.table("staging")} WHERE stream = ?`, stream);
}

function* keep(store: Store<never>, stream: string, rows: readonly Staged[], from: number): Steps<void> {
  for (const [at, { subject, version, body }] of rows.entries())
    yield* ask(
      `INSERT INTO ${store.table("staging")} (stream, seq, subject, version, body) VALUES (?, ?, ?, ?, ?)`,
      ...[stream, from + at, subject, version, body],
    );
}
