import type { KhaiSinh } from "@thongnhat/schemas/ho-tich";
import { afterEach, beforeEach, expect, expectTypeOf, test } from "vitest";
import { digestOf } from "../digest/digest.ts";
import {
  type Handler,
  json,
  recordOf,
  refuse,
  startServer,
  type TestServer,
} from "../request/test-server.ts";
import type { ExchangeEntry } from "../request/types.ts";

const ID = "ks-00004-2025-000123";
let handler: Handler;
let server: TestServer;

beforeEach(async () => {
  server = await startServer((asked, answer, turn) => handler(asked, answer, turn));
});
afterEach(() => server.close());

async function receiptFor(body: string, more: object = {}) {
  const value = JSON.parse(body) as { sieuDuLieu: { maBanGhi: string; phienBanBanGhi?: number } };
  return {
    id: value.sieuDuLieu.maBanGhi,
    record: "ho-tich/khai-sinh",
    version: value.sieuDuLieu.phienBanBanGhi ?? 1,
    digest: await digestOf(value),
    receivedAt: "2026-11-20T08:00:00+07:00",
    requestId: "0192f0c1-7b7e-7c3a-9d1e-000000000001",
    ...more,
  };
}
// The types of the standard ask for whole records; what a client does with them needs no more than their id.
const birth = (id: string) => recordOf(id) as never;

test("a record is read with purpose, requester and a request id, and comes with its etag", async () => {
  handler = (_asked, answer) => json(answer, 200, recordOf(ID), { etag: '"3"' });
  const stored = await server.client().hoTich.khaiSinh.get(ID);
  expect(stored).toEqual({ value: recordOf(ID), etag: '"3"' });
  const [asked] = server.asked;
  expect(asked?.path).toBe(`/v1/ho-tich/khai-sinh/${ID}`);
  expect(asked?.headers).toMatchObject({
    "tn-purpose": "giai-quyet-tthc",
    "tn-requester": "he-thong-mot-cua",
    authorization: "Bearer the-vi-du",
    "accept-language": "vi",
  });
  expect(asked?.headers["tn-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
});

test("a record is typed by its name, and a part of it as a part", () => {
  handler = (_asked, answer) => answer.end();
  const { khaiSinh } = server.client().hoTich;
  expectTypeOf(khaiSinh.get).toBeCallableWith(ID, { profile: "chia-se-3458" });
  type Part = Awaited<ReturnType<typeof khaiSinh.get>>["value"];
  expectTypeOf<KhaiSinh>().toExtend<Part>();
  expectTypeOf<Parameters<typeof khaiSinh.submit>[0]>().toEqualTypeOf<KhaiSinh>();
  expect(khaiSinh.record).toBe("ho-tich/khai-sinh");
});

test("an unchanged record is not sent again", async () => {
  handler = (asked, answer) => answer.writeHead(asked.headers["if-none-match"] === '"3"' ? 304 : 500).end();
  expect(await server.client().hoTich.khaiSinh.getIfChanged(ID, '"3"')).toBeUndefined();
});

test("a read without a purpose is not sent", async () => {
  handler = (_asked, answer) => json(answer, 200, recordOf(ID), { etag: '"3"' });
  const client = server.client({ purpose: "" });
  await expect(client.hoTich.khaiSinh.get(ID)).rejects.toMatchObject({
    code: "purpose-missing",
    attempts: 0,
  });
  expect(server.asked).toEqual([]);
});

test("a new record is written with a key, and its receipt is for exactly what was sent", async () => {
  handler = async (asked, answer) => json(answer, 201, await receiptFor(asked.body));
  const receipt = await server.client().hoTich.khaiSinh.submit(birth(ID));
  expect(receipt).toMatchObject({ id: ID, version: 1 });
  expect(server.asked[0]?.headers["idempotency-key"]).toMatch(/^[A-Za-z0-9_-]{16,80}$/);
});

test("the key of a write is made before the first try and kept over all tries", async () => {
  handler = async (asked, answer, turn) =>
    turn < 3 ? refuse(answer, 503, "unavailable") : json(answer, 201, await receiptFor(asked.body));
  await server.client().hoTich.khaiSinh.submit(birth(ID));
  const keys = server.asked.map(({ headers }) => headers["idempotency-key"]);
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(1);
  expect(new Set(server.asked.map(({ body }) => body)).size).toBe(1);
});

test("a write whose first answer was lost gets the receipt of its first delivery", async () => {
  handler = async (asked, answer, turn) => {
    if (turn === 0) answer.destroy();
    else json(answer, 201, await receiptFor(asked.body), { "idempotency-replayed": "true" });
  };
  await expect(server.client().hoTich.khaiSinh.submit(birth(ID))).resolves.toMatchObject({ id: ID });
});

test("a receipt for other content is not taken for delivery", async () => {
  const other = `sha-256:${"0".repeat(64)}`;
  handler = async (asked, answer) => json(answer, 201, await receiptFor(asked.body, { digest: other }));
  const submitted = server.client().hoTich.khaiSinh.submit(birth(ID));
  await expect(submitted).rejects.toMatchObject({ code: "invalid-answer", status: 201 });
});

test("a new version needs the etag of the one before", async () => {
  handler = async (asked, answer) => json(answer, 200, await receiptFor(asked.body));
  const khaiSinh = server.client().hoTich.khaiSinh;
  await khaiSinh.replace(birth(ID), '"3"');
  expect(server.asked[0]).toMatchObject({ method: "PUT", path: `/v1/ho-tich/khai-sinh/${ID}` });
  expect(server.asked[0]?.headers["if-match"]).toBe('"3"');
  await expect(khaiSinh.replace(birth(ID), "")).rejects.toMatchObject({ code: "match-missing" });
  expect(server.asked).toHaveLength(1);
});

test("what is signed travels with its signature", async () => {
  handler = async (asked, answer) => json(answer, 201, await receiptFor(asked.body));
  await server.client({ signer: async () => "eyJ..chu-ky" }).hoTich.khaiSinh.submit(birth(ID));
  expect(server.asked[0]?.headers["tn-signature"]).toBe("eyJ..chu-ky");
});

const event = (version: number) => ({
  specversion: "1.0",
  id: `su-kien-${version}`,
  source: "urn:thongnhat:unit:H26.12",
  type: "thongnhat.ho-tich.khai-sinh.updated",
  subject: ID,
  time: "2026-11-20T08:00:00+07:00",
  dataschema: "https://w3id.org/thongnhat/ho-tich/1.0/khai-sinh.schema.json",
  datacontenttype: "application/json",
  version,
  digest: `sha-256:${"a".repeat(64)}`,
  data: recordOf(ID),
});

test("changes come page after page, each with the token to store", async () => {
  handler = (asked, answer) => {
    const since = Number(new URL(asked.path, server.url).searchParams.get("since") ?? 0);
    json(answer, 200, { events: [event(since + 1)], next: String(since + 1), more: since < 2 });
  };
  const tokens: string[] = [];
  for await (const page of server.client().hoTich.khaiSinh.changes({ limit: 1 })) tokens.push(page.next);
  expect(tokens).toEqual(["1", "2", "3"]);
  expect(server.asked.map(({ path }) => path)).toEqual([
    "/v1/ho-tich/khai-sinh/changes?limit=1",
    "/v1/ho-tich/khai-sinh/changes?since=1&limit=1",
    "/v1/ho-tich/khai-sinh/changes?since=2&limit=1",
  ]);
});

test("a change token that has expired is told as such", async () => {
  handler = (_asked, answer) => refuse(answer, 410, "token-expired");
  const pages = server.client().hoTich.khaiSinh.changes({ since: "cu" })[Symbol.asyncIterator]();
  await expect(pages.next()).rejects.toMatchObject({ code: "token-expired", status: 410, retryable: false });
});

test("a server that gives the same page for ever is not walked for ever", async () => {
  handler = (_asked, answer) => json(answer, 200, { events: [], next: "1", more: true });
  const walk = async () => {
    for await (const _ of server.client().hoTich.khaiSinh.changes());
  };
  await expect(walk()).rejects.toMatchObject({ code: "invalid-answer" });
  expect(server.asked).toHaveLength(2);
});

test("the values of a search stand in the body, and the next page is asked for only when it is wanted", async () => {
  handler = (_asked, answer, turn) =>
    json(answer, 200, { items: [recordOf(`ks-${turn}-1`), recordOf(`ks-${turn}-2`)], next: `trang-${turn}` });
  const found = server.client().hoTich.khaiSinh.search({ "/soDangKy/so": "27" })[Symbol.asyncIterator]();
  await found.next();
  await found.next();
  expect(server.asked).toHaveLength(1);
  await found.next();
  expect(server.asked.map(({ path }) => path)).toEqual(Array(2).fill("/v1/ho-tich/khai-sinh/search"));
  expect(JSON.parse(server.asked[1]?.body ?? "")).toEqual({
    where: { "/soDangKy/so": "27" },
    after: "trang-0",
  });
});

test("who looked at a person's data is asked for in the body", async () => {
  handler = (_asked, answer) =>
    json(answer, 200, { items: [{ at: "2026-11-20T08:00:00+07:00", unit: "H26.12" }] });
  const entries = [];
  for await (const entry of server.client().whoLooked("000000000000")) entries.push(entry);
  expect(entries).toHaveLength(1);
  expect(server.asked[0]?.path).toBe("/v1/access-log/search");
});

test("each call leaves an entry for the report on sharing, without any value", async () => {
  const entries: ExchangeEntry[] = [];
  handler = (_asked, answer, turn) =>
    turn === 0 ? json(answer, 200, recordOf(ID), { etag: '"3"' }) : refuse(answer, 403, "forbidden");
  const client = server.client({
    onExchange: (entry) => void entries.push(entry),
    now: () => 0,
    elapsed: () => 0,
  });
  await client.hoTich.khaiSinh.get(ID, {
    ground: "278-2025-ND-CP",
    profile: "chia-se-3458",
    requestId: "lan-hoi-01",
  });
  await client.hoTich.khaiSinh.get(ID, { requestId: "lan-hoi-02" }).catch(() => {});
  const both = {
    time: "1970-01-01T00:00:00.000Z",
    operation: "get",
    record: "ho-tich/khai-sinh",
    unit: "H26.12",
    requester: "he-thong-mot-cua",
    purpose: "giai-quyet-tthc",
    ms: 0,
    attempts: 1,
  };
  expect(entries).toEqual([
    {
      ...both,
      ground: "278-2025-ND-CP",
      profile: "chia-se-3458",
      count: 1,
      ok: true,
      status: 200,
      requestId: "lan-hoi-01",
    },
    { ...both, count: 0, ok: false, status: 403, code: "forbidden", requestId: "lan-hoi-02" },
  ]);
});

test("a report that cannot be kept changes no call", async () => {
  handler = (_asked, answer) => json(answer, 200, recordOf(ID), { etag: '"3"' });
  const events: string[] = [];
  const client = server.client({
    onExchange: () => Promise.reject(new Error("đĩa đầy")),
    logger: ({ event }) => events.push(event),
  });
  await client.hoTich.khaiSinh.get(ID);
  expect(events).toEqual(["try", "done", "hook-failed"]);
});
