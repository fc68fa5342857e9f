import { describe, expect, it } from "vitest";
import { bareClient } from "../../test/chaos/bare-client.ts";
import { inTransaction, RECORD, smallRecord } from "../../test/chaos/records.ts";
import { startChaos } from "../../test/chaos/server.ts";
import { failing, outboxWith, QUICK, recorder } from "../../test/outbox-with.ts";
import { sqliteStore } from "../sqlite/index.ts";
import { createOutbox } from "./index.ts";

describe("what is added", () => {
  it("is not there when the program's transaction is undone", async () => {
    const { calls, send } = recorder();
    const { store, outbox } = outboxWith(send);
    store.database.exec("CREATE TABLE ho_so (id TEXT); BEGIN");
    store.database.exec("INSERT INTO ho_so VALUES ('vi-du-000001')");
    await outbox.add(store.database, smallRecord(1));
    store.database.exec("ROLLBACK");
    await outbox.drain();
    expect(calls).toEqual([]);
    expect(store.database.prepare("SELECT * FROM ho_so").all()).toEqual([]);
  });

  it("needs an open transaction", async () => {
    const { store, outbox } = outboxWith(recorder().send);
    await expect(outbox.add(store.database, smallRecord(1))).rejects.toMatchObject({
      code: "no-transaction",
    });
  });

  it("must say its id and its type", async () => {
    const { store, outbox, add } = outboxWith(recorder().send);
    await expect(add({ sieuDuLieu: { maBanGhi: "vi-du-1" } })).rejects.toMatchObject({
      code: "record-invalid",
    });
    await inTransaction(store.database, () =>
      outbox.add(store.database, { sieuDuLieu: { maBanGhi: "vi-du-1" } }, { record: RECORD }),
    );
    expect((await outbox.status()).waiting).toBe(1);
  });

  it("is refused when its key was used before", async () => {
    const { store, outbox } = outboxWith(recorder().send);
    const key = "khoa-vi-du-000000001";
    await inTransaction(store.database, () => outbox.add(store.database, smallRecord(1), { key }));
    const again = inTransaction(store.database, () => outbox.add(store.database, smallRecord(2), { key }));
    await expect(again).rejects.toMatchObject({ code: "key-invalid" });
  });
});

describe("what is delivered", () => {
  it("goes in batches of one type, and leaves a receipt in the place of the record", async () => {
    const { calls, send } = recorder();
    const { store, outbox, add } = outboxWith(send, { lines: 3, workers: 1 });
    await add(...[1, 2, 3, 4, 5].map((number) => smallRecord(number)));
    expect(await outbox.drain()).toMatchObject({ done: 5, waiting: 0, dead: 0 });
    expect(calls.map(({ kind, ids }) => [kind, ids.length])).toEqual([
      ["batch", 3],
      ["batch", 2],
    ]);
    const [receipt] = await outbox.receipts({ recordId: "vi-du-000001" });
    expect(receipt).toMatchObject({ digestAgrees: false, answer: { requestId: "vi-du-0001" } });
    expect(receipt?.digest).toMatch(/^sha-256:[0-9a-f]{64}$/);
    expect(store.database.prepare("SELECT DISTINCT body FROM thongnhat_outbox").all()).toEqual([
      { body: "" },
    ]);
  });

  it("keeps its key and its lines from try to try", async () => {
    const { calls, send } = recorder((_, call) => (call < 4 ? failing("network") : undefined));
    const { outbox, add } = outboxWith(send, { workers: 1 });
    await add(smallRecord(1), smallRecord(2));
    await outbox.drain();
    expect(calls).toHaveLength(4);
    expect(new Set(calls.map((call) => JSON.stringify(call))).size).toBe(1);
  });

  it("goes out in the order of its versions, also past many workers", async () => {
    const { calls, send } = recorder((_, call) => (call % 3 === 0 ? failing("unavailable", 503) : undefined));
    const { outbox, add } = outboxWith(send, { workers: 8, lines: 4 });
    const versions = [3, 1, 2].flatMap((version) => [1, 2, 3].map((number) => smallRecord(number, version)));
    await add(...versions);
    await outbox.drain();
    const sent = calls.flatMap(({ ids }) => ids).filter((id) => id.startsWith("vi-du-000002"));
    expect([...new Set(sent)]).toEqual(["vi-du-000002/1", "vi-du-000002/2", "vi-du-000002/3"]);
  });

  it("is taken over by another worker, with its key, when the first one died", async () => {
    let now = 1_000_000;
    const asked: string[] = [];
    const first = outboxWith(
      (delivery) => {
        asked.push(delivery.key);
        return asked.length === 1 ? new Promise(() => {}) : recorder().send(delivery);
      },
      { workers: 1 },
      () => now,
    );
    await first.add(smallRecord(1), smallRecord(2));
    // It never returns, as a process that was killed.
    void first.outbox.run({ signal: new AbortController().signal });
    await expect.poll(() => asked.length).toBe(1);
    const heir = createOutbox({
      ...QUICK,
      workers: 1,
      store: first.store,
      send: (delivery) => {
        asked.push(delivery.key);
        return recorder().send(delivery);
      },
    });
    expect((await heir.status()).waiting).toBe(2);
    now += 60_001;
    expect(await heir.drain()).toMatchObject({ done: 2 });
    expect(asked[1]).toBe(asked[0]);
  });

  it("stops at once when it is told to, and is sent again with the same key", async () => {
    const stop = new AbortController();
    const keys: string[] = [];
    const { outbox, add } = outboxWith(
      (delivery) => {
        keys.push(delivery.key);
        if (keys.length > 1) return recorder().send(delivery);
        return new Promise((_, reject) => {
          delivery.signal.addEventListener("abort", () => reject(failing("aborted", undefined, false)));
          stop.abort();
        });
      },
      { workers: 1 },
    );
    await add(smallRecord(1));
    await outbox.run({ signal: stop.signal });
    expect(await outbox.drain()).toMatchObject({ done: 1 });
    expect(keys[1]).toBe(keys[0]);
  });
});

describe("through a client", () => {
  it("a later version is sent with the ETag of what it replaces", async () => {
    const server = await startChaos({ rate: 0, strict: true });
    const store = sqliteStore(":memory:");
    const outbox = createOutbox({ ...QUICK, store, client: bareClient(server.url) });
    await inTransaction(store.database, async () => {
      for (const version of [1, 2, 3]) await outbox.add(store.database, smallRecord(7, version));
    });
    expect(await outbox.drain()).toMatchObject({ done: 3, digestDiffers: 0 });
    expect(server.written.map(({ sieuDuLieu }) => sieuDuLieu.phienBanBanGhi)).toEqual([1, 2, 3]);
    await server.close();
  });

  it("a record whose every answer was lost is found at the server instead of written twice", async () => {
    const server = await startChaos({ rate: 0 });
    const store = sqliteStore(":memory:");
    const whole = bareClient(server.url);
    const client = {
      resource: (record: string) => ({
        ...whole.resource(record),
        async submitBatch(records: readonly never[], options?: object) {
          await whole.resource(record).submitBatch(records, options);
          throw failing("truncated");
        },
      }),
    };
    const outbox = createOutbox({ ...QUICK, store, client, maxTries: 3 });
    await inTransaction(store.database, async () => {
      for (const number of [1, 2, 3]) await outbox.add(store.database, smallRecord(number));
    });
    expect(await outbox.drain()).toMatchObject({ done: 3, dead: 0 });
    expect(server.written).toHaveLength(3);
    await server.close();
  });
});
