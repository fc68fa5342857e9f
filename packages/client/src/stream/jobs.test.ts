import { afterEach, beforeEach, expect, test } from "vitest";
import { type Handler, json, refuse, startServer, type TestServer } from "../request/test-server.ts";
import type { ExchangeEntry } from "../request/types.ts";
import { accept, births, gather, RECORD, textOf } from "./test-lines.ts";

let handler: Handler;
let server: TestServer;

beforeEach(async () => {
  server = await startServer((asked, answer, turn) => handler(asked, answer, turn));
});
afterEach(() => server.close());

const resource = (more: object = {}) => server.client(more).hoTich.khaiSinh;

const job = (state: string, more: object = {}) => ({
  id: "viec-1",
  kind: "export",
  record: RECORD,
  state,
  done: 3,
  createdAt: "2026-11-20T08:00:00+07:00",
  ...more,
});

/** A server that exports: one waiting turn, one running, then done. */
const exporting =
  (result: Handler): Handler =>
  (asked, answer, turn) => {
    if (asked.method === "POST") json(answer, 202, job("waiting", { done: 0 }));
    else if (asked.path.endsWith("/result")) result(asked, answer, turn);
    else json(answer, 200, turn < 2 ? job("running", { done: 1 }) : job("done", { since: "the-sau" }));
  };

test("an export is started, waited for with growing pauses, and read as it comes", async () => {
  handler = exporting((_asked, answer) =>
    answer.writeHead(200, { "content-type": "application/x-ndjson" }).end(textOf(births(3))),
  );
  const exported = await resource().export({ profile: "chia-se-3458" });
  expect(exported.since).toBe("the-sau");
  expect(await gather(exported)).toEqual(births(3));
  expect(JSON.parse(server.asked[0]?.body ?? "")).toEqual({ profile: "chia-se-3458" });
  expect(server.asked[0]?.headers["idempotency-key"]).toBeDefined();
  expect(server.waits).toHaveLength(2);
  expect(server.waits[1]).toBeGreaterThan(server.waits[0] ?? 0);
});

test("an export that breaks off is taken up again where it stopped: nothing lost, nothing twice", async () => {
  let turns = 0;
  handler = exporting((_asked, answer) => {
    turns += 1;
    answer.writeHead(200, { "content-type": "application/x-ndjson" });
    if (turns === 1) {
      answer.write(textOf(births(2)));
      setTimeout(() => answer.destroy(), 20);
    } else if (turns === 2) answer.end(textOf(births(3)).slice(0, -12));
    else answer.end(textOf(births(3)));
  });
  expect(await gather(await resource().export())).toEqual(births(3));
  expect(turns).toBe(3);
});

test("what an export brought is told to the report on sharing, also when its reader stops half-way", async () => {
  handler = exporting((_asked, answer) =>
    answer.writeHead(200, { "content-type": "application/x-ndjson" }).end(textOf(births(3))),
  );
  const counts: [string, string | undefined, number][] = [];
  const onExchange = ({ operation, record, count }: ExchangeEntry) =>
    void counts.push([operation, record, count]);
  const exported = await resource({ onExchange }).export();
  await gather(exported);
  for await (const _ of exported) break;
  expect(counts.filter(([operation]) => operation === "jobResult")).toEqual([
    ["jobResult", RECORD, 3],
    ["jobResult", RECORD, 1],
  ]);
});

test("an export that ends too early without a word is noticed by its count", async () => {
  handler = exporting((_asked, answer) =>
    answer.writeHead(200, { "content-type": "application/x-ndjson" }).end(textOf(births(2))),
  );
  await expect(gather(await resource().export())).rejects.toMatchObject({ code: "truncated" });
});

test("a job that failed is told by its problem", async () => {
  handler = (asked, answer) =>
    json(answer, asked.method === "POST" ? 202 : 200, job("failed", { problem: { code: "forbidden" } }));
  await expect(resource().export()).rejects.toMatchObject({ code: "forbidden", retryable: false });
});

test("a caller who stops reading an export frees its socket", async () => {
  let closed = false;
  handler = exporting((_asked, answer) => {
    answer.on("close", () => {
      closed = true;
    });
    answer.writeHead(200, { "content-type": "application/x-ndjson" }).write(textOf(births(2)));
  });
  const stop = new AbortController();
  const values = (await resource().export({ signal: stop.signal }))[Symbol.asyncIterator]();
  await values.next();
  await values.next();
  const third = values.next();
  stop.abort();
  await expect(third).rejects.toMatchObject({ code: "aborted" });
  while (!closed) await new Promise((resolve) => setImmediate(resolve));
});

test("a stream that falls silent ends with the time of a try", async () => {
  handler = exporting(
    (_asked, answer) =>
      void answer.writeHead(200, { "content-type": "application/x-ndjson" }).write(textOf(births(1))),
  );
  const exported = await resource({ limits: { tryMs: 300 } }).export();
  await expect(gather(exported)).rejects.toMatchObject({ code: "timeout" });
});

test("an import streams its records and gives the outcomes when done", async () => {
  handler = (asked, answer, turn) => {
    if (asked.method === "POST") json(answer, 202, job("waiting", { kind: "import", done: 0 }));
    else if (asked.path.endsWith("/result"))
      accept({ ...asked, body: server.asked[0]?.body ?? "" }, answer, turn);
    else json(answer, 200, job("done", { kind: "import" }));
  };
  async function* source() {
    yield* births(3);
  }
  const outcomes = await gather(await resource().import(source()));
  expect(outcomes.map(({ receipt }) => receipt?.id)).toEqual(["ks-1", "ks-2", "ks-3"]);
  expect(server.asked[0]?.headers["transfer-encoding"]).toBe("chunked");
  expect(server.asked[0]?.body).toBe(textOf(births(3)));
});

test("what can be read only once is sent only once; a list is sent again", async () => {
  handler = (_asked, answer) => refuse(answer, 503, "unavailable");
  async function* source() {
    yield* births(1);
  }
  await expect(resource().import(source())).rejects.toMatchObject({ code: "unavailable", attempts: 1 });
  await expect(resource().import(births(1))).rejects.toMatchObject({ code: "unavailable", attempts: 5 });
});
