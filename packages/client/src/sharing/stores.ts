import { open } from "node:fs/promises";
import { readEntry } from "./entry.ts";
import type { SharingEntry, SharingStore } from "./types.ts";

/**
 * A sharing log in memory, for tests and short programs.
 *
 * @returns the store
 */
export function memoryStore(): SharingStore {
  const entries: SharingEntry[] = [];
  return {
    async append(entry) {
      entries.push(entry);
    },
    async *read() {
      yield* entries;
    },
  };
}

/**
 * A sharing log in a file of one JSON line an entry, only ever added to. A line that a crash cut off stays as it is
 * and is named by the report; the next entry begins on a line of its own.
 *
 * @param path - the file; made when absent
 * @returns the store (Node)
 */
export function fileStore(path: string): SharingStore {
  let last: Promise<void> = Promise.resolve();
  return {
    append(entry) {
      const mine = last.then(() => appendLine(path, JSON.stringify(entry)));
      last = mine.catch(() => undefined);
      return mine;
    },
    async *read() {
      await last;
      let file: Awaited<ReturnType<typeof open>>;
      try {
        file = await open(path, "r");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
        throw error;
      }
      try {
        for await (const line of file.readLines({ encoding: "utf8" })) if (line !== "") yield parseLine(line);
      } finally {
        await file.close();
      }
    },
  };
}

/** A prepared statement, as far as it is used here. */
export interface SqliteStatement {
  /** Runs it. */
  run(...values: string[]): unknown;
  /** Its rows, one by one. */
  iterate(...values: string[]): Iterable<unknown>;
}

/** What the store needs of a connection: `DatabaseSync` of node:sqlite has it. */
export interface SqliteLike {
  /** Runs statements that give nothing back. */
  exec(sql: string): unknown;
  /** Prepares a statement. */
  prepare(sql: string): SqliteStatement;
}

/**
 * A sharing log in a table `tn_sharing` of a SQLite database, beside the unit's own tables.
 *
 * @param database - an open connection, for example `new DatabaseSync("unit.db")` of node:sqlite
 * @returns the store
 */
export function sqliteStore(database: SqliteLike): SharingStore {
  database.exec(
    "CREATE TABLE IF NOT EXISTS tn_sharing (n INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL)",
  );
  const insert = database.prepare("INSERT INTO tn_sharing (entry) VALUES (?)");
  return {
    async append(entry) {
      insert.run(JSON.stringify(entry));
    },
    async *read() {
      for (const row of database.prepare("SELECT entry FROM tn_sharing ORDER BY n").iterate())
        yield parseLine(String((row as { readonly entry: unknown }).entry));
    },
  };
}

function parseLine(line: string): SharingEntry | undefined {
  try {
    return readEntry(JSON.parse(line));
  } catch {
    return undefined;
  }
}

async function appendLine(path: string, line: string): Promise<void> {
  const file = await open(path, "a+", 0o600);
  try {
    const { size } = await file.stat();
    const end = Buffer.alloc(1);
    if (size > 0) await file.read(end, 0, 1, size - 1);
    const isCut = size > 0 && end[0] !== 0x0a;
    await file.appendFile(`${isCut ? "\n" : ""}${line}\n`, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}
