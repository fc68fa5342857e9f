import { isStatement } from "../store/steps.ts";
import { StoreError } from "../store/store-error.ts";
import { migrate } from "../store/tables.ts";
import type { Row, Statement, Steps, Store } from "../store/types.ts";

/** What a client of `pg` can do, as far as it is needed. */
export interface PostgresClient {
  /** Runs a statement; `$1` stands for the first value. */
  /** Runs one statement. */
  query(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** A client lent by a pool; given back with the error when it is broken. */
export interface PostgresPoolClient extends PostgresClient {
  /** Gives the client back. */
  /** Gives the connection back; with an error it is thrown away. */
  release(error?: Error | boolean): void;
  /** Hears of a connection that breaks between two statements; a client of `pg` has it. */
  on?(event: "error", listener: () => void): unknown;
  /** Hears no more. */
  off?(event: "error", listener: () => void): unknown;
}

/** A pool of `pg`. */
export interface PostgresPool {
  /** Lends a client. */
  /** A connection of its own. */
  connect(): Promise<PostgresPoolClient>;
  /** Closes all clients. */
  /** Closes all connections. */
  end(): Promise<void>;
}

/** How to keep a store in PostgreSQL. */
export interface PostgresStoreOptions {
  /** Schema of the tables, made when missing; default: the first of the connection's search path. */
  readonly schema?: string;
  /** Clock in milliseconds since 1970, for tests; default the clock of the database, which all workers share. */
  readonly now?: () => number;
}

/** A store in PostgreSQL; the transaction is a client of `pg` after its `BEGIN`. */
export type PostgresStore = Store<PostgresClient>;

const LOCK = 7_264_001;

/**
 * Opens the tables of outbox and sync in a database of PostgreSQL, beside the tables of the program.
 * @param connection - Connection string (then `pg` must be installed), or a pool of `pg`.
 * @param options - See {@link PostgresStoreOptions}.
 * @throws StoreError `unusable`, `newer-tables`
 */
export async function postgresStore(
  connection: string | PostgresPool,
  options: PostgresStoreOptions = {},
): Promise<PostgresStore> {
  const pool = typeof connection === "string" ? await openPool(connection) : connection;
  const schema = options.schema;
  const table = (name: string): string =>
    `${schema === undefined ? "" : `${quote(schema)}.`}thongnhat_${name}`;
  const { now } = options;

  const transaction = async <T>(steps: (tx: PostgresClient) => Steps<T>): Promise<T> => {
    const client = await pool.connect();
    // The next statement fails too; the event alone, heard by nobody, would end the program.
    const ignore = (): void => {};
    client.on?.("error", ignore);
    let broken: Error | undefined;
    try {
      await client.query("BEGIN");
      const result = await run(client, steps(client));
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch((fault: unknown) => {
        broken = fault instanceof Error ? fault : new Error("rollback");
      });
      throw error;
    } finally {
      if (broken === undefined) client.off?.("error", ignore);
      client.release(broken);
    }
  };

  const store: PostgresStore = {
    dialect: "postgres",
    table,
    within: (tx, steps) => run(tx, steps),
    transaction,
    *clock() {
      if (now !== undefined) return now();
      const rows = yield {
        sql: "SELECT floor(extract(epoch FROM clock_timestamp()) * 1000) AS ms",
        values: [],
      };
      return Number(rows[0]?.ms);
    },
    async close() {
      if (typeof connection === "string") await pool.end();
    },
  };
  try {
    await transaction(() => prepare(schema, table));
  } catch (error) {
    await store.close();
    throw error instanceof StoreError ? error : new StoreError("unusable", error);
  }
  return store;
}

function* prepare(schema: string | undefined, table: (name: string) => string): Steps<void> {
  // Programs that start at once make the tables one after the other.
  yield { sql: "SELECT pg_advisory_xact_lock(?)", values: [LOCK] };
  if (schema !== undefined) yield { sql: `CREATE SCHEMA IF NOT EXISTS ${quote(schema)}`, values: [] };
  const counter = "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";
  yield* migrate({ table, index: (name) => `thongnhat_${name}`, counter });
}

async function openPool(url: string): Promise<PostgresPool> {
  try {
    const { default: pg } = await import("pg");
    const pool = new pg.Pool({ connectionString: url });
    // A connection that breaks while idle is replaced; the pool would end the program otherwise.
    pool.on("error", () => undefined);
    return pool;
  } catch (error) {
    throw new StoreError("unusable", error);
  }
}

async function run<T>(client: PostgresClient, steps: Steps<T>): Promise<T> {
  let state = steps.next();
  while (state.done !== true) state = await step(client, steps, state.value);
  return state.value;
}

async function step<T>(client: PostgresClient, steps: Steps<T>, value: Statement | PromiseLike<unknown>) {
  let rows: readonly Row[] = [];
  try {
    if (isStatement(value)) ({ rows } = await client.query(numbered(value.sql), [...value.values]));
    else await value;
  } catch (error) {
    return steps.throw(error);
  }
  return steps.next(rows);
}

/** `?` as `$1`, `$2`…; our statements hold no question mark in a text. */
function numbered(sql: string): string {
  let count = 0;
  return sql.replace(/\?/g, () => `$${++count}`);
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
