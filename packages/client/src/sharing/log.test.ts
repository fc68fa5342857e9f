import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { facts, OPTIONS } from "./exchange.fixture.ts";
import {
  createSharingLog,
  type ExchangeFacts,
  fileStore,
  makeEntry,
  memoryStore,
  type SharingStore,
  sharingReport,
  sqliteStore,
} from "./index.ts";

describe("an entry of the sharing log", () => {
  it("keeps no person's value, wherever one was written by mistake", () => {
    const canaries = ["Nguyễn Thị Ví Dụ", "099985000123", "0912345678", "012345678"];
    const entries = canaries.flatMap((canary) => [
      makeEntry(
        facts({
          requestId: canary,
          at: canary,
          partner: canary,
          operation: canary,
          record: canary,
          profile: canary,
          purpose: canary,
          requester: canary,
          ground: canary,
          outcome: canary,
          ids: [canary, `cd-${canary}`],
        }),
      ),
      makeEntry({ ...facts(), hoTen: canary, data: { hoTen: canary } } as ExchangeFacts),
    ]);
    const text = JSON.stringify(entries);
    for (const canary of canaries) expect(text).not.toContain(canary);
    expect(entries[0]).toMatchObject({ requestId: "?", partner: "?", purpose: "?", ids: [], count: 2 });
  });

  it("of a server's access log says who looked and why", () => {
    const store = memoryStore();
    const log = createSharingLog(store);
    log.noteAccess({
      at: "2026-08-12T09:00:00+07:00",
      unit: "G01",
      requester: "he-thong-dan-cu",
      purpose: "cap-so-dinh-danh",
      ground: "278-2025-ND-CP",
      operation: "get",
      record: "ho-tich/khai-sinh",
      id: "ks-1",
      profile: "full",
      requestId: "yeu-cau-1",
    });
    return expect(listOf(log.entries())).resolves.toEqual([
      {
        requestId: "yeu-cau-1",
        at: "2026-08-12T09:00:00+07:00",
        direction: "given",
        partner: "G01",
        operation: "get",
        record: "ho-tich/khai-sinh",
        profile: "full",
        purpose: "cap-so-dinh-danh",
        requester: "he-thong-dan-cu",
        ground: "278-2025-ND-CP",
        count: 1,
        ids: ["ks-1"],
        outcome: "ok",
      },
    ]);
  });
});

describe("the client's hook", () => {
  const call = {
    time: "2026-08-12T02:00:00Z",
    operation: "submit",
    record: "dan-cu/cong-dan",
    unit: "H26.12",
    count: 1,
    ok: true,
    status: 201,
    ms: 12,
    attempts: 1,
    requestId: "yeu-cau-000001",
  };

  it("notes writing as given, reading as received, with the code of a failure", async () => {
    const log = createSharingLog(memoryStore());
    const hook = log.noteExchange("G01");
    hook(call);
    hook({ ...call, operation: "changes", count: 7, purpose: "dong-bo", requester: "he-thong" });
    hook({ ...call, operation: "get", ok: false, count: 0, status: 403, code: "forbidden" });
    expect(await listOf(log.entries())).toMatchObject([
      { partner: "G01", direction: "given", outcome: "ok", count: 1 },
      { direction: "received", purpose: "dong-bo", count: 7 },
      { direction: "received", outcome: "forbidden", count: 0 },
    ]);
  });

  it("leaves out calls that carry no data of people", async () => {
    const log = createSharingLog(memoryStore());
    const { record: _, ...bare } = call;
    log.noteExchange("G01")({ ...bare, operation: "token" });
    log.noteExchange("G01")({ ...call, operation: "job" });
    expect(await listOf(log.entries())).toEqual([]);
  });
});

describe("a store", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "tn-sharing-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each(["memory", "file", "sqlite"])("of kind %s gives back what was noted, in order", async (kind) => {
    const log = createSharingLog(await storeOf(kind, folder));
    const noted = [facts(), facts({ direction: "received" }), facts({ outcome: "forbidden", ids: [] })];
    for (const each of noted) log.note(each);
    await log.flush();
    expect(await listOf(log.entries())).toEqual(noted.map(makeEntry));
  });

  it("whose last line was cut off by a crash loses only that line, and names it", async () => {
    const path = join(folder, "chia-se.ndjson");
    const log = createSharingLog(fileStore(path));
    log.note(facts());
    await log.flush();
    await appendFile(path, '{"requestId":"yeu-c');
    const again = createSharingLog(fileStore(path));
    again.note(facts());
    await again.flush();
    expect((await readFile(path, "utf8")).split("\n")).toHaveLength(4);
    const { findings, record } = await sharingReport(again.entries(), OPTIONS);
    expect(findings.unreadable).toBe(1);
    expect(record.soLuotGoi).toBe(2);
  });

  it("that fails does not stop the work; flush says it", async () => {
    const log = createSharingLog({
      append: () => Promise.reject(new Error("đĩa đầy")),
      async *read() {},
    });
    log.note(facts());
    await expect(log.flush()).rejects.toThrow("đĩa đầy");
    await expect(log.flush()).resolves.toBeUndefined();
  });
});

async function storeOf(kind: string, folder: string): Promise<SharingStore> {
  if (kind === "memory") return memoryStore();
  if (kind === "file") return fileStore(join(folder, "chia-se.ndjson"));
  const { DatabaseSync } = await import("node:sqlite");
  return sqliteStore(new DatabaseSync(":memory:"));
}

async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
