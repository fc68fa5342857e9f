// The database of a program that is killed: its own rows, and those of outbox and sync, on SQLite or PostgreSQL.
import type { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { type PostgresClient, postgresStore } from "../../src/postgres/index.ts";
import { type Store, sqliteStore } from "../../src/sqlite/index.ts";

/** The same few statements on both databases; `?` stands for each value. */
export interface Program<Tx> {
  readonly store: Store<Tx>;
  all(tx: Tx, sql: string, ...values: (string | number)[]): Promise<readonly Record<string, unknown>[]>;
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const TABLES = [
  "CREATE TABLE IF NOT EXISTS di (number INTEGER PRIMARY KEY)",
  "CREATE TABLE IF NOT EXISTS den (id TEXT PRIMARY KEY, applied INTEGER NOT NULL)",
  "CREATE TABLE IF NOT EXISTS the (name TEXT PRIMARY KEY, token TEXT NOT NULL)",
];

/** Opens the rows in a file. */
export async function onSqlite(path: string): Promise<Program<DatabaseSync>> {
  const store = sqliteStore(path);
  for (const table of TABLES) store.database.exec(table);
  return {
    store,
    all: async (tx, sql, ...values) => tx.prepare(sql).all(...values),
    async transaction(work) {
      // The steps of the store wait for others; the program's own transactions here have no other step.
      for (;;) {
        try {
          store.database.exec("BEGIN IMMEDIATE");
          break;
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
      }
      const result = await work(store.database);
      store.database.exec("COMMIT");
      return result;
    },
    close: () => store.close(),
  };
}

/** Opens the rows on a server. */
export async function onPostgres(url: string): Promise<Program<PostgresClient>> {
  const pool = new pg.Pool({ connectionString: url });
  pool.on("error", () => undefined);
  const store = await postgresStore(pool);
  for (const table of TABLES) await pool.query(table);
  return {
    store,
    async all(tx, sql, ...values) {
      let count = 0;
      const { rows } = await tx.query(
        sql.replace(/\?/g, () => `$${++count}`),
        values,
      );
      return rows;
    },
    async transaction(work) {
      const client = await pool.connect();
      await client.query("BEGIN");
      const result = await work(client);
      await client.query("COMMIT");
      client.release();
      return result;
    },
    close: () => pool.end(),
  };
}
