import { DatabaseSync, type StatementSync } from "node:sqlite";
import { Problem } from "../problem/problem.ts";
import { inTurn, type Row, type Run, type Sql } from "./sql.ts";

/** Busy, locked, full (https://www.sqlite.org/rescode.html): another time it may go. */
const PASSING: ReadonlySet<number> = new Set([5, 6, 13]);

/** How many prepared statements are kept. */
const STATEMENTS = 200;

/**
 * SQLite within Node.
 *
 * @param file path of the file, or `:memory:`
 * @param busyMs milliseconds to wait while another process writes; the server goes on meanwhile
 */
export function openSqlite(file: string, busyMs = 3_000): Sql {
  const database = new DatabaseSync(file);
  // Only to open it: two processes that start at once.
  database.exec("PRAGMA busy_timeout = 5000");
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 0");
  const prepared = new Map<string, StatementSync>();
  const prepare = (text: string): StatementSync => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    if (prepared.size >= STATEMENTS) prepared.clear();
    const made = database.prepare(text);
    prepared.set(text, made);
    return made;
  };
  const run: Run = async (text, params = []) => {
    try {
      return prepare(text).all(...params) as Row[];
    } catch (error) {
      throw passing(error);
    }
  };
  const turn = inTurn();
  let gaveUp = Number.NEGATIVE_INFINITY;
  const begin = async (): Promise<void> => {
    // Those who queue behind one who has waited in vain do not wait as long each.
    const until = performance.now() - gaveUp < 1_000 ? 0 : performance.now() + busyMs;
    for (;;) {
      try {
        return database.exec("BEGIN IMMEDIATE");
      } catch (error) {
        const problem = passing(error);
        if (!(problem instanceof Problem)) throw error;
        if (performance.now() >= until) {
          gaveUp = performance.now();
          throw problem;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    }
  };
  return {
    dialect: "sqlite",
    // One connection: a read in the middle of a transaction would see what is not committed.
    read: (text, params) => turn(() => run(text, params)),
    write: (work) =>
      turn(async () => {
        await begin();
        try {
          const result = await work(run);
          database.exec("COMMIT");
          return result;
        } catch (error) {
          // A full disk has rolled back by itself. Node 22.13 does not know whether it has.
          if (database.isTransaction !== false) database.exec("ROLLBACK");
          throw passing(error);
        }
      }),
    async close() {
      await turn(async () => database.close());
    },
  };
}

function passing(error: unknown): unknown {
  const { errcode } = error as { readonly errcode?: unknown };
  return typeof errcode === "number" && PASSING.has(errcode & 0xff) ? new Problem("unavailable") : error;
}
