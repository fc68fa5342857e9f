/** One row of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** Values that a statement takes. */
export type Param = string | number | null;

/** Runs one statement; `?` stands for a value. */
export type Run = (text: string, params?: readonly Param[]) => Promise<readonly Row[]>;

/** A database that speaks the little SQL that SQLite and PostgreSQL share. */
export interface Sql {
  readonly dialect: "sqlite" | "postgres";
  /** Reads outside of any transaction: only what is committed. */
  read: Run;
  /** All or nothing; writing transactions come one after another, so that change numbers rise as they are committed. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Text of a column that is never NULL. */
export function textOf(row: Row | undefined, column: string): string {
  return String(row?.[column] ?? "");
}

/** Number of a column; PostgreSQL gives large integers as text. */
export function numberOf(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0);
}

/** Work that must not overlap, in the order of the calls. */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}
