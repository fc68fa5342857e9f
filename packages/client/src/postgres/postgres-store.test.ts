import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasPostgres, type PostgresServer, startPostgres } from "../../../quality/test/postgres-server.ts";
import { eventOf } from "../../test/chaos/log.ts";
import { RECORD, type SmallRecord, smallRecord } from "../../test/chaos/records.ts";
import { createOutbox, type Send } from "../outbox/index.ts";
import type { Change } from "../resource/types.ts";
import type { Row, Steps } from "../store/types.ts";
import { createSync } from "../sync/index.ts";
import { type PostgresClient, postgresStore } from "./index.ts";

const QUICK = { pollMs: 5, backoffMs: 1, backoffMostMs: 2 };

describe.skipIf(!hasPostgres("outbox và sync trên PostgreSQL"))("a store in PostgreSQL", () => {
  let server: PostgresServer | undefined;
  let pool: pg.Pool;
  beforeAll(() => {
    server = startPostgres();
    pool = new pg.Pool({ connectionString: server.url });
    pool.on("error", () => undefined);
  });
  afterAll(async () => {
    await pool?.end();
    server?.stop();
  });

  const inTransaction = async (work: (client: PostgresClient) => Promise<unknown>): Promise<void> => {
    const client = await pool.connect();
    try {
      await client.query("BEGIN");
      await work(client);
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  };

  it.each(["its own pool", "the program's pool"])(
    "a connection that breaks in a transaction of %s ends the transaction and nothing else",
    async (whose) => {
      const store = await postgresStore(whose === "its own pool" ? (server?.url ?? "") : pool);
      const cut = async (): Promise<void> => {
        const other = new pg.Client({ connectionString: server?.url });
        await other.connect();
        const all = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()";
        await other.query(`${all} AND datname = 'postgres'`);
        await other.end();
        await new Promise((resolve) => setTimeout(resolve, 50));
      };
      const one = { sql: "SELECT 1 AS one", values: [] };
      const broken = store.transaction(function* () {
        yield one;
        yield cut();
        yield one;
      });
      await expect(broken).rejects.toThrow();
      const rows = store.transaction(function* (): Steps<readonly Row[]> {
        return yield one;
      });
      expect(await rows).toEqual([{ one: 1 }]);
      await store.close();
    },
  );

  it("has its tables in a schema of its own, made once by programs that start together", async () => {
    const stores = await Promise.all([1, 2, 3].map(() => postgresStore(pool, { schema: "trao_doi" })));
    const { rows } = await pool.query(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'trao_doi'",
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { table_name } of rows) expect(table_name).toMatch(/^thongnhat_/);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("refuses an address where no database is, without naming it", async () => {
    const nowhere = postgresStore("postgresql://khong-co@127.0.0.1:9/khong-co");
    await expect(nowhere).rejects.toMatchObject({
      code: "unusable",
      message: expect.not.stringContaining("127"),
    });
  });

  it("lets two processes with many workers deliver each record once, in the order of versions", async () => {
    const store = await postgresStore(pool);
    const sent: string[] = [];
    const send: Send = async ({ records }) => {
      if (sent.length % 5 === 4) {
        sent.push("-");
        throw Object.assign(new Error(), { code: "unavailable", status: 503, retryable: true });
      }
      return (records as SmallRecord[]).map((record, at) => {
        const { maBanGhi: id, phienBanBanGhi: version } = record.sieuDuLieu;
        sent.push(`${id}/${version}`);
        const receipt = { id, version, record: RECORD, digest: "", receivedAt: "", requestId: "vi-du-01" };
        return { line: at + 1, ok: true, receipt };
      });
    };
    const [one, two] = [1, 2].map(() => createOutbox({ ...QUICK, store, send, workers: 4, lines: 3 }));
    await inTransaction(async (tx) => {
      for (const version of [2, 1])
        for (let number = 0; number < 30; number++) await one?.add(tx, smallRecord(number, version));
    });
    await expect(
      inTransaction(async (tx) => {
        await one?.add(tx, smallRecord(99));
        throw new Error("undone");
      }),
    ).rejects.toThrow("undone");
    await Promise.all([one?.drain(), two?.drain()]);
    expect(await one?.status()).toMatchObject({ done: 60, waiting: 0, dead: 0 });
    const ids = sent.filter((id) => id !== "-");
    expect(new Set(ids).size).toBe(60);
    expect(ids).toHaveLength(60);
    for (let number = 0; number < 30; number++) {
      const [first, second] = [1, 2].map((v) =>
        ids.indexOf(`${smallRecord(number).sieuDuLieu.maBanGhi}/${v}`),
      );
      expect(first).toBeLessThan(second ?? -1);
    }
    expect(await one?.receipts({ limit: 5 })).toHaveLength(5);
    expect(await one?.prune(Date.now() + 60_000)).toBe(60);
  });

  it("applies changes with their token, and puts a poisoned one aside", async () => {
    await pool.query("CREATE TABLE ho_so (id TEXT PRIMARY KEY, version INTEGER)");
    const store = await postgresStore(pool);
    const events = [1, 2, 2, 3].map(
      (n, at) => eventOf(smallRecord(n, at + 1), at) as unknown as Change<SmallRecord>,
    );
    const sync = createSync<PostgresClient, SmallRecord>({
      store,
      maxTries: 2,
      backoffMs: 1,
      resource: {
        record: RECORD,
        async *changes() {
          yield { events: [...events, ...events], next: "t4", more: false };
        },
        async export() {
          async function* all() {
            yield smallRecord(5);
          }
          return { job: {} as never, since: "t4", [Symbol.asyncIterator]: all };
        },
      },
      apply: async (tx, { subject, version }) => {
        await tx.query(
          "INSERT INTO ho_so VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET version = excluded.version",
          [subject, version],
        );
        // A fault of the database itself: without a savepoint the whole transaction would be lost.
        if (subject.endsWith("3")) await tx.query("SELECT * FROM khong_co");
      },
      clear: (tx) => tx.query("DELETE FROM ho_so"),
    });
    expect(await sync.once()).toEqual({ pages: 1, applied: 3, ignored: 4, dead: 1 });
    const { rows } = await pool.query("SELECT id, version FROM ho_so ORDER BY id");
    expect(rows.map(({ id, version }) => `${String(id).slice(-1)} v${version}`)).toEqual(["1 v1", "2 v3"]);
    expect((await sync.deadLetters())[0]?.tries.map(({ code }) => code)).toEqual(["42P01", "42P01"]);
    await sync.resync();
    expect((await pool.query("SELECT id FROM ho_so WHERE id = 'vi-du-000005'")).rows).toHaveLength(1);
  });
});
