// Those who follow, for tests: a server of given events, and the rows of a program in memory.
import type { Change, Changes, Exported } from "../src/resource/types.ts";
import { type SqliteStore, sqliteStore } from "../src/sqlite/index.ts";
import { createSync, type SyncOptions, type SyncResource } from "../src/sync/index.ts";
import { eventOf } from "./chaos/log.ts";
import { RECORD, type SmallRecord, smallRecord } from "./chaos/records.ts";

/** A change of a small record. */
export type Event = Change<SmallRecord>;

/** The change that made a version. */
export function event(number: number, version: number, at = number * 100 + version): Event {
  return eventOf(smallRecord(number, version), at) as unknown as Event;
}

/** A server of given events, that may fail. */
export function serverOf(events: readonly Event[], faults: { expired?: boolean } = {}) {
  const asked: (string | undefined)[] = [];
  const resource: SyncResource<SmallRecord> = {
    record: RECORD,
    async *changes({ since, limit = 3 } = {}) {
      asked.push(since);
      if (faults.expired === true && since !== undefined && !since.startsWith("x"))
        throw Object.assign(new Error("expired"), { code: "token-expired", status: 410, retryable: false });
      for (let from = Number((since ?? "t0").slice(1)); ; from += limit) {
        const next = Math.min(events.length, from + limit);
        const page: Changes<SmallRecord> = {
          events: events.slice(from, next),
          next: `${faults.expired === true ? "x" : "t"}${next}`,
          more: next < events.length,
        };
        yield page;
        if (!page.more) return;
      }
    },
    export: async () => exported([smallRecord(8), smallRecord(9, 2)], `x${events.length}`),
  };
  return { resource, asked };
}

/** An export of given records. */
export function exported(records: readonly SmallRecord[], since: string): Exported<SmallRecord> {
  async function* all() {
    yield* records;
  }
  return { job: {} as Exported<SmallRecord>["job"], since, [Symbol.asyncIterator]: all };
}

/** The rows of a program that follows: id, version, how often written. */
export function follower(
  resource: SyncResource<SmallRecord>,
  options: Partial<SyncOptions<SqliteStore["database"], SmallRecord>> = {},
) {
  const store = sqliteStore(":memory:");
  store.database.exec("CREATE TABLE ho_so (id TEXT PRIMARY KEY, version INTEGER, applied INTEGER)");
  const write = store.database.prepare(
    "INSERT INTO ho_so VALUES (?, ?, 1) ON CONFLICT (id) DO UPDATE SET version = excluded.version, applied = applied + 1",
  );
  const apply: SyncOptions<SqliteStore["database"], SmallRecord>["apply"] = (_, { subject, version }) =>
    write.run(subject, version);
  const sync = createSync({
    store,
    resource,
    backoffMs: 1,
    backoffMostMs: 2,
    apply,
    clear: (tx) => tx.exec("DELETE FROM ho_so"),
    ...options,
  });
  const rows = () =>
    store.database
      .prepare("SELECT id, version, applied FROM ho_so ORDER BY id")
      .all()
      .map(({ id, version, applied }) => `${String(id).slice(-1)} v${version} ×${applied}`);
  return { store, sync, rows, apply };
}
