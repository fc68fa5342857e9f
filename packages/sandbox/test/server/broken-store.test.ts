import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasPostgres, startPostgres } from "../../../quality/test/postgres-server.ts";
import { openPostgres } from "../../src/store/postgres.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { birth, KS, ndjson, startKit } from "./kit.ts";

const folder = mkdtempSync(join(tmpdir(), "thongnhat-kho-hong-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const imported = (kit: Awaited<ReturnType<typeof startKit>>, body: string, key: string) =>
  kit.ask({
    method: "POST",
    path: `${KS}/imports`,
    body,
    headers: { "content-type": "application/x-ndjson", "idempotency-key": key },
  });

describe("a file that another process has locked", () => {
  test("is unavailable, holds up nothing else, and serves again when it is free", async () => {
    const file = join(folder, "khoa.db");
    const sql = openSqlite(file, 150);
    await sql.write((run) => run("CREATE TABLE t (a TEXT)"));
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 5);
    const insert = (): Promise<unknown> => sql.write((run) => run("INSERT INTO t VALUES (?)", ["x"]));
    const outcomes = await Promise.allSettled([insert(), insert(), insert()]);
    clearInterval(clock);
    expect(outcomes.map((one) => one.status === "rejected" && one.reason.code)).toEqual(
      Array(3).fill("unavailable"),
    );
    expect(turns).toBeGreaterThan(2);
    expect(await sql.read("SELECT a FROM t")).toEqual([]);
    other.exec("ROLLBACK");
    other.close();
    await insert();
    expect(await sql.read("SELECT a FROM t")).toHaveLength(1);
    await sql.close();
  });

  test("is told to the caller as something that passes, and the same key writes once", async () => {
    const database = join(folder, "ban.db");
    const kit = await startKit({ database, seed: false });
    const other = new DatabaseSync(database);
    other.exec("BEGIN IMMEDIATE");
    const send = async () =>
      kit.ask({
        method: "POST",
        path: KS,
        body: await birth("cho-duoc"),
        headers: { "idempotency-key": "khoa-khi-ban-0001" },
      });
    const refused = await send();
    expect([refused.status, refused.json.code]).toEqual([503, "unavailable"]);
    other.exec("ROLLBACK");
    other.close();
    expect((await send()).status).toBe(201);
    await kit.close();
  });
});

test("an import that a stopped server left half-way is done when the file comes again", async () => {
  const database = join(folder, "do-dang.db");
  const body = ndjson(await birth("dd-1"), await birth("dd-2"));
  const before = await startKit({ database, seed: false });
  const { json } = await imported(before, body, "khoa-do-dang-0001");
  await before.close();
  const file = new DatabaseSync(database);
  file
    .prepare("UPDATE sandbox_jobs SET job = ? WHERE id = ?")
    .run(JSON.stringify({ ...json, state: "running", done: 0 }), json.id);
  file.exec("DELETE FROM sandbox_heads; DELETE FROM sandbox_versions; DELETE FROM sandbox_keys");
  file.close();
  const after = await startKit({ database, seed: false });
  const again = await imported(after, body, "khoa-do-dang-0001");
  expect(again.json).toMatchObject({ id: json.id, state: "done", done: 2, failed: 0 });
  expect((await after.ask({ path: `${KS}/dd-2` })).status).toBe(200);
  await after.close();
});

describe.runIf(hasPostgres("PostgreSQL bị cắt giữa chừng"))("a PostgreSQL that cuts its connections", () => {
  let server: ReturnType<typeof startPostgres>;
  beforeAll(() => {
    server = startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  /** Ends every connection but its own, as an operator or a restart does. */
  const cut = async (): Promise<void> => {
    const { default: pg } = await import("pg");
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = 'postgres'",
    );
    await client.end();
    await new Promise((resolve) => setTimeout(resolve, 50));
  };

  test("in the middle of a transaction stops neither the process nor what comes after", async () => {
    const sql = await openPostgres(server.url);
    await sql.write((run) => run("CREATE TABLE t (a TEXT)"));
    const write = sql.write(async (run) => {
      await run("INSERT INTO t VALUES (?)", ["x"]);
      await cut();
      await run("INSERT INTO t VALUES (?)", ["y"]);
    });
    await expect(write).rejects.toMatchObject({ name: "Problem", code: "unavailable" });
    expect(await sql.read("SELECT a FROM t")).toEqual([]);
    await sql.write((run) => run("INSERT INTO t VALUES (?)", ["z"]));
    expect(await sql.read("SELECT a FROM t")).toEqual([{ a: "z" }]);
    await sql.close();
  });

  test("under an import is unavailable, and the file that comes again loses and doubles nothing", async () => {
    const kit = await startKit({ database: server.url, seed: false });
    const one = await birth("pg");
    const of = (at: number) => ({ ...one, sieuDuLieu: { ...one.sieuDuLieu, maBanGhi: `pg-${at}` } });
    const body = ndjson(...Array.from({ length: 250 }, (_, at) => of(at)));
    const first = imported(kit, body, "khoa-cat-ngang-0001");
    await cut();
    const { status, json } = await first;
    if (status !== 202) expect([status, json.code]).toEqual([503, "unavailable"]);
    let again = await imported(kit, body, "khoa-cat-ngang-0001");
    if (again.status === 503) again = await imported(kit, body, "khoa-cat-ngang-0001");
    expect(again.json).toMatchObject({ state: "done", done: 250 });
    const { json: found } = await kit.ask({ path: `${KS}/changes?limit=500` });
    expect(found.events).toHaveLength(250);
    await kit.close();
  });

  test("takes a zero byte nowhere for a fault of its own", async () => {
    const kit = await startKit({ database: server.url, seed: false });
    for (const path of ["/v1/jobs/%00", `${KS}/%00`, `${KS}/changes?since=%00`, `${KS}/x?profile=%00`])
      expect((await kit.ask({ path })).status).toBeLessThan(500);
    const form = "grant_type=client_credentials&client_id=vi-du-ho-tich&client_secret=bi-mat-vi-du-ho-tich";
    const token = await kit.ask({
      method: "POST",
      path: "/oauth/token",
      as: "",
      body: `${form}&scope=x%00:read`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect([token.status, token.json.error]).toEqual([400, "invalid_scope"]);
    await kit.close();
  });
});
