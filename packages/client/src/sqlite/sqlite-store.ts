import { DatabaseSync } from "node:sqlite";
import { createMutex } from "../store/mutex.ts";
import { isStatement } from "../store/steps.ts";
import { StoreError } from "../store/store-error.ts";
import { migrate } from "../store/tables.ts";
import type { Row, Statement, Steps, Store } from "../store/types.ts";

/** How to keep a store in SQLite. */
export interface SqliteStoreOptions {
  /** Milliseconds to wait while another writes; default 10 000. Waiting stops nothing else of the program. */
  readonly busyMs?: number;
  /** Clock in milliseconds since 1970, for tests. */
  readonly now?: () => number;
}

/** A store in SQLite. */
export interface SqliteStore extends Store<DatabaseSync> {
  /** The connection; its own where a path was given. */
  readonly database: DatabaseSync;
}

const BUSY = 5;
const LOCKED = 6;

/**
 * Opens the tables of outbox and sync in a database of SQLite, beside the tables of the program.
 * @param source - Path of a file, or an open `DatabaseSync`. With a path the store has its own connection, which
 * suits programs that keep transactions open across an `await`.
 * @param options - See {@link SqliteStoreOptions}.
 * @returns The store. Writes are on disk when a transaction ends (WAL, synchronous FULL).
 * @throws StoreError `unusable`, `newer-tables`, `busy`
 */
export function sqliteStore(source: string | DatabaseSync, options: SqliteStoreOptions = {}): SqliteStore {
  const busyMs = options.busyMs ?? 10_000;
  const now = options.now ?? Date.now;
  const database = open(source, busyMs);
  const alone = createMutex();
  let closed = false;

  const begin = async (): Promise<void> => {
    const until = performance.now() + busyMs;
    for (;;) {
      if (closed) throw new StoreError("closed");
      try {
        // Somebody else's open transaction on a shared connection is waited for like another connection's.
        if (database.isTransaction !== true) return database.exec("BEGIN IMMEDIATE");
      } catch (error) {
        if (!isBusy(error)) throw error;
      }
      if (performance.now() > until) throw new StoreError("busy");
      await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 20));
    }
  };

  const store: SqliteStore = {
    dialect: "sqlite",
    database,
    table: (name) => `thongnhat_${name}`,
    within: async (tx, steps) => {
      if (tx.isTransaction === false) throw new StoreError("no-transaction");
      return run(tx, steps);
    },
    transaction: (steps) =>
      alone(async () => {
        await begin();
        try {
          const walked = run(database, steps(database));
          const result = walked instanceof Promise ? await walked : walked;
          database.exec("COMMIT");
          return result;
        } catch (error) {
          if (database.isOpen && database.isTransaction !== false) database.exec("ROLLBACK");
          throw error;
        }
      }),
    clock: () => at(now),
    async close() {
      closed = true;
      if (typeof source === "string" && database.isOpen) await alone(async () => database.close());
    },
  };
  return store;
}

function open(source: string | DatabaseSync, busyMs: number): DatabaseSync {
  try {
    const database = typeof source === "string" ? new DatabaseSync(source) : source;
    // Only here does waiting hold up the program: two processes that start at once make the tables once.
    database.exec(`PRAGMA busy_timeout = ${Math.trunc(busyMs)}`);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    const table = (name: string): string => `thongnhat_${name}`;
    database.exec("BEGIN IMMEDIATE");
    try {
      run(database, migrate({ table, index: table, counter: "INTEGER PRIMARY KEY AUTOINCREMENT" }));
      database.exec("COMMIT");
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
    if (typeof source === "string") database.exec("PRAGMA busy_timeout = 0");
    return database;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(isBusy(error) ? "busy" : "unusable", error);
  }
}

/** Without a pause as long as every step is a statement; from the first promise on as a promise. */
function run<T>(database: DatabaseSync, steps: Steps<T>): T | Promise<T> {
  let state = steps.next();
  while (state.done !== true) {
    if (!isStatement(state.value)) return later(database, steps, state.value);
    state = answer(database, steps, state.value);
  }
  return state.value;
}

async function later<T>(database: DatabaseSync, steps: Steps<T>, first: PromiseLike<unknown>): Promise<T> {
  let waiting: Statement | PromiseLike<unknown> = first;
  for (;;) {
    let state: IteratorResult<Statement | PromiseLike<unknown>, T>;
    if (isStatement(waiting)) state = answer(database, steps, waiting);
    else
      state = await waiting.then(
        () => steps.next([]),
        (error: unknown) => steps.throw(error),
      );
    if (state.done === true) return state.value;
    waiting = state.value;
  }
}

function answer<T>(database: DatabaseSync, steps: Steps<T>, { sql, values }: Statement) {
  let rows: readonly Row[];
  try {
    rows = database.prepare(sql).all(...values);
  } catch (error) {
    return steps.throw(error);
  }
  return steps.next(rows);
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : 0;
  return code === BUSY || code === LOCKED;
}

// biome-ignore lint/correctness/useYield: the time of this machine needs no step
function* at(now: () => number): Steps<number> {
  return now();
}
