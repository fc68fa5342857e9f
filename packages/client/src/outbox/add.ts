import { nameOf } from "../store/record.ts";
import { ask, whole } from "../store/steps.ts";
import type { Steps, Store } from "../store/types.ts";
import { OutboxError } from "./outbox-error.ts";
import type { Added, AddOptions } from "./types.ts";

const KEY = /^[A-Za-z0-9_-]{16,80}$/;
const RECORD = /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** Writes a record and its key. */
export function* add(store: Store<never>, record: object, options: AddOptions): Steps<Added> {
  const name = nameOf(record);
  const type = options.record ?? name?.record;
  if (name === undefined || type === undefined || !RECORD.test(type)) throw new OutboxError("record-invalid");
  const key = options.key ?? crypto.randomUUID();
  if (!KEY.test(key)) throw new OutboxError("key-invalid");
  const now = yield* store.clock();
  const rows = yield* ask(
    `INSERT INTO ${store.table("outbox")}
      (record, record_id, version, key, action, etag, body, state, alone, due, added, digest_differs)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?, 0) ON CONFLICT (key) DO NOTHING RETURNING seq`,
    type,
    name.id,
    name.version,
    key,
    options.action ?? (name.version > 1 ? "replace" : "submit"),
    options.etag ?? null,
    JSON.stringify(record),
    now,
    now,
  );
  if (rows.length === 0) throw new OutboxError("key-invalid");
  return { id: whole(rows[0], "seq"), key };
}
