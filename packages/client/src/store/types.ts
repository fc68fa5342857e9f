/** A value that both databases keep. */
export type SqlValue = string | number | null;

/** A row of an answer; whole numbers may come as text. */
export type Row = Readonly<Record<string, unknown>>;

/** A statement; `?` stands for each value. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/**
 * What is done inside a transaction, step by step. A step is a statement, answered by its rows, or a promise.
 * As steps the same work runs without a pause on SQLite, so that nothing else of the program gets into the
 * transaction, and over the network on PostgreSQL.
 */
export type Steps<T> = Generator<Statement | PromiseLike<unknown>, T, readonly Row[]>;

/** Where outbox and sync keep their rows: beside the rows of the program, in the same database. */
export interface Store<Tx> {
  /** Which database. */
  readonly dialect: "sqlite" | "postgres";
  /**
   * Name of one of the tables, with its schema.
   * @param name - `outbox`
   */
  table(name: string): string;
  /** Runs steps in a transaction that the caller has open. */
  within<T>(tx: Tx, steps: Steps<T>): Promise<T>;
  /** Runs steps in a transaction of its own: all or nothing. */
  transaction<T>(steps: (tx: Tx) => Steps<T>): Promise<T>;
  /** Milliseconds since 1970, by the one clock that all workers share. */
  clock(): Steps<number>;
  /** Closes what the store opened, and nothing that was given to it. */
  close(): Promise<void>;
}

/** What can be wrong with a store. */
export type StoreFault = "no-transaction" | "newer-tables" | "busy" | "unusable" | "closed";
