import { describe, expect, it } from "vitest";
import { smallRecord } from "../../test/chaos/records.ts";
import { failing, idOf, outboxWith, recorder } from "../../test/outbox-with.ts";

describe("a dead letter", () => {
  it("is one at once after a final answer, and says what was tried, without words of the server", async () => {
    const { send } = recorder(() => failing("record-invalid", 422));
    const { outbox, add } = outboxWith(send, { lines: 1 });
    await add(smallRecord(1));
    expect(await outbox.drain()).toMatchObject({ dead: 1, waiting: 0 });
    const [letter] = await outbox.deadLetters();
    expect(letter).toMatchObject({ recordId: "vi-du-000001", code: "record-invalid" });
    expect(letter?.tries).toEqual([
      { at: expect.any(String), code: "record-invalid", status: 422, requestId: "vi-du-0009" },
    ]);
    expect(JSON.stringify(letter)).not.toContain("hồ sơ");
  });

  it("is one after so many tries, each with its receipt", async () => {
    const { calls, send } = recorder(() => failing("unavailable", 503));
    const { outbox, add } = outboxWith(send, { lines: 1, maxTries: 4 });
    await add(smallRecord(1));
    await outbox.drain();
    const [letter] = await outbox.deadLetters();
    expect(letter?.tries.map(({ code }) => code)).toEqual(Array(4).fill("unavailable"));
    expect(calls).toHaveLength(4);
  });

  it("does not come of an expired access token", async () => {
    const { calls, send } = recorder((_, call) =>
      call < 3 ? failing("token-rejected", 401, false) : undefined,
    );
    const { outbox, add } = outboxWith(send, { lines: 1 });
    await add(smallRecord(1));
    expect(await outbox.drain()).toMatchObject({ done: 1, dead: 0 });
    expect(calls).toHaveLength(3);
  });

  it("holds back later versions of its record, and nothing else, until a person decides", async () => {
    const { send } = recorder(({ records: [first = {}] }) =>
      idOf(first) === "vi-du-000001/1" ? failing("record-invalid", 422) : undefined,
    );
    const { outbox, add } = outboxWith(send, { lines: 1 });
    await add(smallRecord(1), smallRecord(1, 2), smallRecord(2));
    expect(await outbox.drain()).toMatchObject({ dead: 1, done: 1, waiting: 1, blocked: 1 });
    const [letter] = await outbox.deadLetters();
    expect(await outbox.discard(letter?.id ?? 0)).toBe(true);
    expect(await outbox.drain()).toMatchObject({ dead: 0, done: 2, discarded: 1, blocked: 0 });
  });

  it("goes again under a new key after a clear refusal, under its old key after silence", async () => {
    for (const [fault, same] of [
      [failing("forbidden", 403), false],
      [failing("network"), true],
    ] as const) {
      const { calls, send } = recorder((_, call) => (call === 1 ? fault : undefined));
      const { outbox, add } = outboxWith(send, { lines: 1, maxTries: 1 });
      await add(smallRecord(1));
      await outbox.drain();
      const [letter] = await outbox.deadLetters();
      expect(await outbox.retry(letter?.id ?? 0)).toBe(true);
      expect(await outbox.drain()).toMatchObject({ done: 1 });
      expect(calls[0]?.key === calls[1]?.key).toBe(same);
      expect(await outbox.retry(letter?.id ?? 0)).toBe(false);
    }
  });

  it("can be sent corrected, under a new key and under its own id only", async () => {
    const { calls, send } = recorder((_, call) => (call === 1 ? failing("record-invalid", 422) : undefined));
    const { store, outbox, add } = outboxWith(send, { lines: 1 });
    await add(smallRecord(1));
    await outbox.drain();
    const [letter] = await outbox.deadLetters();
    const id = letter?.id ?? 0;
    await expect(outbox.retry(id, { record: smallRecord(2) })).rejects.toMatchObject({
      code: "record-invalid",
    });
    const corrected = { ...smallRecord(1), ghiChu: "đã sửa" };
    expect(await outbox.retry(id, { record: corrected })).toBe(true);
    expect(store.database.prepare("SELECT body FROM thongnhat_outbox").get()).toEqual({
      body: JSON.stringify(corrected),
    });
    expect(await outbox.drain()).toMatchObject({ done: 1, dead: 0 });
    expect(calls[1]?.key).not.toBe(calls[0]?.key);
  });

  it("of one line does not take the others of its batch with it", async () => {
    const { calls, send } = recorder(({ kind, records: [first = {}] }) =>
      kind === "batch" || idOf(first) === "vi-du-000002/1" ? failing("internal", 500) : undefined,
    );
    const { outbox, add } = outboxWith(send, { maxTries: 2 });
    await add(smallRecord(1), smallRecord(2), smallRecord(3));
    expect(await outbox.drain()).toMatchObject({ done: 2, dead: 1 });
    expect(calls.filter(({ kind }) => kind === "batch")).toHaveLength(2);
    const [letter] = await outbox.deadLetters();
    expect(letter?.tries).toHaveLength(4);
  });
});
