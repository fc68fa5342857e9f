import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { apiKey, createClient } from "@thongnhat/client";
import { createOutbox } from "@thongnhat/client/outbox";
import { type SqliteStore, sqliteStore } from "@thongnhat/client/sqlite";
import { createSync, type SyncResource } from "@thongnhat/client/sync";
import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import { describe, expect, it } from "vitest";
import { createSandbox } from "../src/sandbox/sandbox.ts";

const ALL = process.env.EXCHANGE === "all";
const RECORDS = ALL ? 2_000 : 100;
const SEEDS = ALL ? [1, 2, 3] : [1];
const RATE = 0.3;
const OFFICE = "H26.12";
const EXAMPLE = "../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json";
const MINUTES = 900_000;

const birth = JSON.parse(readFileSync(fileURLToPath(new URL(EXAMPLE, import.meta.url)), "utf8")) as KhaiSinh;

function numbered(number: number, version: number): KhaiSinh {
  const { phienBan: _, ...about } = birth.sieuDuLieu;
  const maBanGhi = `vi-du-${number}`;
  return { ...birth, sieuDuLieu: { ...about, maBanGhi, coQuanChuQuan: OFFICE, phienBanBanGhi: version } };
}

/** Rounds until one ends without a fault of the network. */
async function follow(store: SqliteStore, resource: SyncResource<KhaiSinh>) {
  store.database.exec("CREATE TABLE ho_so (id TEXT PRIMARY KEY, version INTEGER, applied INTEGER)");
  const write = store.database.prepare(
    "INSERT INTO ho_so VALUES (?, ?, 1) ON CONFLICT (id) DO UPDATE SET version = excluded.version, applied = applied + 1",
  );
  const apply = (_: unknown, { subject, version }: { subject: string; version: number }) =>
    write.run(subject, version);
  const sync = createSync({ store, resource, apply, limit: 20 });
  const stop = new AbortController();
  await sync.run({ signal: stop.signal, everyMs: 1, onRound: () => stop.abort() });
  const one = (sql: string) => Number(store.database.prepare(sql).get()?.n);
  return {
    rows: one("SELECT count(*) AS n FROM ho_so"),
    atVersion2: one("SELECT count(*) AS n FROM ho_so WHERE version = 2"),
    applied: one("SELECT sum(applied) AS n FROM ho_so"),
    events: one("SELECT count(*) AS n FROM thongnhat_inbox"),
  };
}

describe(`${RECORDS} births and their corrections through a sandbox that fails three times in ten`, () => {
  it.each(SEEDS)(
    "each version arrives once, in order, and comes back once (seed %i)",
    async (seed) => {
      const sandbox = await createSandbox({ seed: false, faults: { rate: RATE, seed } });
      const store = sqliteStore(":memory:");
      const unit = sandbox.units.find(({ code }) => code === OFFICE);
      const client = createClient({
        baseUrl: await sandbox.listen({ port: 0 }),
        auth: apiKey({ key: unit?.apiKey ?? "" }),
        unit: OFFICE,
        purpose: "dong-bo",
        requester: "he-thong-vi-du",
        retry: { tries: 3, baseMs: 5, capMs: 50, budget: false, circuit: false },
        limits: { tryMs: 1_500 },
      });
      const outbox = createOutbox({
        store,
        client,
        workers: 16,
        lines: 20,
        maxTries: 100,
        backoffMs: 5,
        backoffMostMs: 100,
        pollMs: 20,
      });
      const corrected = RECORDS / 5;
      store.database.exec("BEGIN");
      for (let number = 0; number < RECORDS; number++) await outbox.add(store.database, numbered(number, 1));
      for (let number = 0; number < corrected; number++)
        await outbox.add(store.database, numbered(number, 2));
      store.database.exec("COMMIT");
      const versions = RECORDS + corrected;
      expect(await outbox.drain()).toMatchObject({ done: versions, dead: 0, waiting: 0, digestDiffers: 0 });
      expect(await follow(store, client.hoTich.khaiSinh)).toEqual({
        rows: RECORDS,
        atVersion2: corrected,
        applied: versions,
        events: versions,
      });
      await store.close();
      await sandbox.close();
    },
    MINUTES,
  );
});
