import { describe, expect, it } from "vitest";
import { type SmallRecord, seeded, smallRecord } from "../../test/chaos/records.ts";
import { event, exported, follower, serverOf } from "../../test/follower.ts";
import { ResyncNeeded, type SyncResource } from "./index.ts";

const boom = (code: string): Error => Object.assign(new Error("Nguyễn Ví Dụ không ghi được"), { code });

describe("following changes", () => {
  it("applies each version once and goes on from the stored token", async () => {
    const { resource, asked } = serverOf([event(1, 1), event(2, 1), event(1, 2), event(3, 1)]);
    const { sync, rows } = follower(resource);
    expect(await sync.once()).toEqual({ pages: 2, applied: 4, ignored: 0, dead: 0 });
    expect(await sync.once()).toMatchObject({ applied: 0 });
    expect(asked).toEqual([undefined, "t4"]);
    expect(rows()).toEqual(["1 v2 ×2", "2 v1 ×1", "3 v1 ×1"]);
    expect(await sync.status()).toMatchObject({ started: true, subjects: 3, dead: 0 });
  });

  it("ignores an event seen before, and a version that is older or equal", async () => {
    const { resource } = serverOf([event(1, 3), event(1, 3), event(1, 2), event(1, 3, 999)]);
    const { sync, rows } = follower(resource);
    expect(await sync.once()).toMatchObject({ applied: 1, ignored: 3 });
    expect(rows()).toEqual(["1 v3 ×1"]);
  });

  it("leaves rows and token as they were when a page breaks in the middle", async () => {
    const { resource, asked } = serverOf([event(1, 1), event(2, 1)]);
    const stop = new AbortController();
    const { sync, rows } = follower(resource, {
      apply: (tx, { subject, version }) => {
        tx.prepare("INSERT INTO ho_so VALUES (?, ?, 1)").run(subject, version);
        if (!subject.endsWith("2") || stop.signal.aborted) return;
        stop.abort();
        throw boom("SQLITE_CONSTRAINT");
      },
    });
    await expect(sync.once({ signal: stop.signal })).rejects.toThrow();
    expect(rows()).toEqual([]);
    expect(await sync.status()).toMatchObject({ started: false, subjects: 0 });
    await sync.once();
    expect(asked).toEqual([undefined, undefined]);
    expect(rows()).toEqual(["1 v1 ×1", "2 v1 ×1"]);
  });

  it("gives up a page that another process has applied meanwhile", async () => {
    const { resource } = serverOf([event(1, 1), event(2, 1), event(3, 1), event(4, 1)]);
    const { store, sync, rows } = follower({
      ...resource,
      async *changes(options) {
        for await (const page of resource.changes(options)) {
          store.database.exec(
            "INSERT OR REPLACE INTO thongnhat_sync VALUES ('ho-tich/khai-sinh', 't4', 1, 1)",
          );
          yield page;
        }
      },
    });
    expect(await sync.once()).toMatchObject({ pages: 0, applied: 0 });
    expect(rows()).toEqual([]);
  });
});

describe("a change that cannot be applied", () => {
  it("is tried again, and nothing of it stays when it worked in the end", async () => {
    const { resource } = serverOf([event(1, 1), event(2, 1)]);
    let calls = 0;
    const { sync } = follower(resource, {
      apply: (_, { subject }) => {
        if (subject.endsWith("2") && ++calls < 3) throw boom("SQLITE_CONSTRAINT");
      },
    });
    expect(await sync.once()).toMatchObject({ applied: 2, dead: 0 });
    expect(await sync.deadLetters()).toEqual([]);
  });

  it("becomes a dead letter with its tries and without words, and the rest goes on", async () => {
    const { resource } = serverOf([event(1, 1), event(2, 1), event(3, 1), event(4, 1)]);
    const { sync, store } = follower(resource, {
      maxTries: 3,
      apply: (tx, { subject }) => {
        tx.prepare("INSERT INTO ho_so VALUES (?, 1, 1)").run(subject);
        if (subject.endsWith("2")) throw boom("SQLITE_CONSTRAINT");
      },
    });
    expect(await sync.once()).toEqual({ pages: 2, applied: 3, ignored: 0, dead: 1 });
    const [letter] = await sync.deadLetters();
    expect(letter?.subject).toBe("vi-du-000002");
    expect(letter?.tries.map(({ code }) => code)).toEqual(Array(3).fill("SQLITE_CONSTRAINT"));
    expect(JSON.stringify(letter)).not.toContain("Nguyễn");
    expect(store.database.prepare("SELECT count(*) AS n FROM ho_so").get()).toEqual({ n: 3 });
  });

  it("can be applied later, and is gone when a newer version came first", async () => {
    let broken = true;
    const events = [event(1, 1), event(2, 1)];
    const { sync, rows } = follower(serverOf(events).resource, {
      maxTries: 1,
      apply: (tx, { subject, version }) => {
        if (broken) throw boom("not-yet");
        tx.prepare("INSERT OR REPLACE INTO ho_so VALUES (?, ?, 1)").run(subject, version);
      },
    });
    expect(await sync.once()).toMatchObject({ dead: 2 });
    const [first] = await sync.deadLetters();
    expect(await sync.retry(first?.source ?? "", first?.id ?? "")).toBe(false);
    broken = false;
    expect(await sync.retry(first?.source ?? "", first?.id ?? "")).toBe(true);
    expect(rows()).toEqual(["1 v1 ×1"]);
    events.push(event(2, 2));
    await sync.once();
    expect(await sync.deadLetters()).toEqual([]);
  });
});

describe("a token that the server no longer knows", () => {
  it("is a typed error, and a full export swaps the rows and follows on", async () => {
    const faults = { expired: false };
    const events = [event(1, 1), event(2, 1)];
    const { resource } = serverOf(events, faults);
    const { sync, rows } = follower(resource);
    await sync.once();
    faults.expired = true;
    await expect(sync.once()).rejects.toThrow(ResyncNeeded);
    expect(rows()).toEqual(["1 v1 ×1", "2 v1 ×1"]);
    expect(await sync.resync()).toMatchObject({ applied: 2 });
    expect(rows()).toEqual(["8 v1 ×1", "9 v2 ×1"]);
    events.push(event(9, 2), event(9, 3));
    expect(await sync.once()).toMatchObject({ applied: 1, ignored: 1 });
    expect(rows()).toEqual(["8 v1 ×1", "9 v3 ×2"]);
  });

  it("leaves the old rows when the export breaks off, and begins afresh", async () => {
    const { resource } = serverOf([event(1, 1)]);
    let broken = true;
    const breaking: SyncResource<SmallRecord> = {
      ...resource,
      export: async () => {
        async function* cut() {
          yield smallRecord(7);
          throw boom("truncated");
        }
        const whole = exported([smallRecord(8)], "t1");
        return broken ? { ...whole, [Symbol.asyncIterator]: cut } : whole;
      },
    };
    const { sync, rows } = follower(breaking);
    await sync.once();
    await expect(sync.resync()).rejects.toThrow();
    expect(rows()).toEqual(["1 v1 ×1"]);
    broken = false;
    await sync.resync();
    expect(rows()).toEqual(["8 v1 ×1"]);
  });
});

describe("running", () => {
  it("waits out what passes by itself, and ends with the signal", async () => {
    const { resource } = serverOf([event(1, 1)]);
    const stop = new AbortController();
    let calls = 0;
    const { sync, rows } = follower(
      {
        ...resource,
        changes: (options) => {
          if (++calls < 3) throw Object.assign(boom("network"), { retryable: true });
          return resource.changes(options);
        },
      },
      { random: seeded(1) },
    );
    await sync.run({ signal: stop.signal, everyMs: 1, onRound: () => stop.abort() });
    expect(calls).toBe(3);
    expect(rows()).toEqual(["1 v1 ×1"]);
  });
});
