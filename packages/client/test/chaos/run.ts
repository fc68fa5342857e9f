// The proof: records go out through an outbox and come back through sync while the server fails; then both sides are counted.
import { apiKey, createClient } from "../../src/index.ts";
import { createOutbox } from "../../src/outbox/index.ts";
import { type SqliteStore, sqliteStore } from "../../src/sqlite/index.ts";
import { createSync, type SyncResource } from "../../src/sync/index.ts";
import { inTransaction, RECORD, type SmallRecord, seeded, smallRecord } from "./records.ts";
import { startChaos } from "./server.ts";

/** Which run. */
export interface ChaosRun {
  readonly records: number;
  readonly rate: number;
  readonly seed: number;
  /** `full`; the others are controls that must go wrong. */
  readonly mode?: "full" | "no-keys" | "no-retries";
}

/** What was counted. */
export interface ChaosCount {
  readonly lost: number;
  readonly duplicated: number;
  /** At the server, but not in the rows of the one who follows. */
  readonly pullLost: number;
  /** Applied more than once. */
  readonly appliedTwice: number;
  readonly requests: number;
  readonly injected: number;
}

const TRY_MS = 800;

/** Runs once, on its own server and its own database in memory. */
export async function runChaos({ records, rate, seed, mode = "full" }: ChaosRun): Promise<ChaosCount> {
  const server = await startChaos({ rate, seed, slowMs: TRY_MS + 300 });
  const store = sqliteStore(":memory:");
  const client = createClient({
    baseUrl: server.url,
    auth: apiKey({ key: "khoa-vi-du" }),
    unit: "H26.12",
    purpose: "dong-bo",
    requester: "he-thong-vi-du",
    retry: { tries: mode === "no-retries" ? 1 : 2, baseMs: 5, capMs: 50, budget: false, circuit: false },
    limits: { tryMs: TRY_MS },
    random: seeded(seed),
    ...(mode === "no-keys" ? { fetch: withoutKeys } : {}),
  });
  try {
    const outbox = createOutbox({
      store,
      client,
      workers: 16,
      lines: 10,
      maxTries: mode === "no-retries" ? 1 : 40,
      backoffMs: 5,
      backoffMostMs: 100,
      pollMs: 20,
      random: seeded(seed + 1),
    });
    await inTransaction(store.database, async () => {
      for (let number = 0; number < records; number++) await outbox.add(store.database, smallRecord(number));
    });
    await outbox.drain();
    const there = new Set(server.written.map(({ sieuDuLieu }) => sieuDuLieu.maBanGhi));
    const pulled =
      mode === "full" ? await pull(store, client.resource<SmallRecord>(RECORD), seed) : undefined;
    return {
      lost: records - there.size,
      duplicated: server.written.length - there.size,
      pullLost: pulled === undefined ? 0 : there.size - pulled.rows,
      appliedTwice: pulled === undefined ? 0 : pulled.applied - pulled.rows,
      requests: server.requests(),
      injected: server.injected(),
    };
  } finally {
    await store.close();
    await server.close();
  }
}

/** Follows until a round ends without a fault; a fault ends a round, and the next begins at the stored token. */
async function pull(store: SqliteStore, resource: SyncResource<SmallRecord>, seed: number) {
  store.database.exec("CREATE TABLE ho_so (id TEXT PRIMARY KEY, version INTEGER, applied INTEGER)");
  const write = store.database.prepare(
    "INSERT INTO ho_so VALUES (?, ?, 1) ON CONFLICT (id) DO UPDATE SET version = excluded.version, applied = applied + 1",
  );
  const sync = createSync({
    store,
    resource,
    limit: 100,
    random: seeded(seed + 2),
    apply: (_, { subject, version }) => write.run(subject, version),
  });
  for (let ended = false; !ended; ) {
    try {
      await sync.once();
      ended = true;
    } catch (error) {
      if (!(error instanceof Error) || !("retryable" in error) || error.retryable !== true) throw error;
    }
  }
  const row = store.database.prepare("SELECT count(*) AS rows, sum(applied) AS applied FROM ho_so").get();
  return { rows: Number(row?.rows), applied: Number(row?.applied) };
}

function withoutKeys(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.delete("Idempotency-Key");
  return fetch(url, { ...init, headers });
}
