import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { ask } from "../store/steps.ts";
import { StoreError, sqliteStore } from "./index.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "thongnhat-store-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe("a store in SQLite", () => {
  it("writes ahead, and has a transaction on disk when it ends", () => {
    const { database } = sqliteStore(join(FOLDER, "a.db"));
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
    database.close();
  });

  it("makes its tables once, also for two who open it at once", () => {
    const path = join(FOLDER, "b.db");
    const [first, second] = [sqliteStore(path), sqliteStore(path)];
    const tables = second.database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    expect(tables.length).toBeGreaterThan(5);
    for (const { name } of tables) expect(name).toMatch(/^(thongnhat|sqlite)_/);
    first.database.close();
    second.database.close();
  });

  it("refuses tables of a newer program, and a path that cannot be opened, without naming it", () => {
    const path = join(FOLDER, "c.db");
    const { database } = sqliteStore(path);
    database.exec("INSERT INTO thongnhat_version VALUES (99)");
    database.close();
    expect(() => sqliteStore(path)).toThrow(StoreError);
    const missing = join(FOLDER, "khong-co", "d.db");
    try {
      sqliteStore(missing);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: "unusable" });
      expect(JSON.stringify(error) + String(error)).not.toContain(FOLDER);
    }
  });

  it("waits for another's transaction without holding up the program", async () => {
    const path = join(FOLDER, "e.db");
    const store = sqliteStore(path);
    const other = new DatabaseSync(path);
    other.exec("BEGIN IMMEDIATE");
    const waiting = store.transaction(() => ask("SELECT 1 AS n"));
    await new Promise((resolve) => setTimeout(resolve, 30));
    other.exec("COMMIT");
    expect(await waiting).toEqual([{ n: 1 }]);
    other.close();
    await store.close();
  });

  it("says so when another's transaction never ends", async () => {
    const database = new DatabaseSync(":memory:");
    const store = sqliteStore(database, { busyMs: 20 });
    database.exec("BEGIN");
    await expect(store.transaction(() => ask("SELECT 1"))).rejects.toMatchObject({ code: "busy" });
    await store.close();
    expect(database.isOpen).toBe(true);
  });

  it("undoes everything when a step fails, also after a wait", async () => {
    const { database, transaction } = sqliteStore(":memory:");
    database.exec("CREATE TABLE ho_so (id TEXT)");
    const work = transaction(function* () {
      yield* ask("INSERT INTO ho_so VALUES ('a')");
      yield Promise.resolve();
      yield* ask("INSERT INTO khong_co VALUES ('b')");
    });
    await expect(work).rejects.toThrow();
    expect(database.prepare("SELECT * FROM ho_so").all()).toEqual([]);
  });
});
