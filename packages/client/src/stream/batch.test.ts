import { afterEach, beforeEach, expect, test } from "vitest";
import { type Handler, refuse, startServer, type TestServer } from "../request/test-server.ts";
import { accept, births, gather, outcomesFor, RECORD, textOf } from "./test-lines.ts";

let handler: Handler;
let server: TestServer;

beforeEach(async () => {
  server = await startServer((asked, answer, turn) => handler(asked, answer, turn));
});
afterEach(() => server.close());

const resource = (more: object = {}) => server.client(more).hoTich.khaiSinh;

test("one request with many records gives an outcome for each", async () => {
  handler = accept;
  const outcomes = await resource().submitBatch(births(3));
  expect(outcomes.map(({ line, receipt }) => [line, receipt?.id])).toEqual([
    [1, "ks-1"],
    [2, "ks-2"],
    [3, "ks-3"],
  ]);
  expect(server.asked[0]).toMatchObject({ method: "POST", path: `/v1/${RECORD}/batch` });
  expect(server.asked[0]?.headers["content-type"]).toBe("application/x-ndjson");
});

test("an answer cut between two outcomes is asked for again with the same key", async () => {
  handler = async (asked, answer, turn) => {
    const outcomes = await outcomesFor(asked.body);
    answer.writeHead(200, { "content-type": "application/x-ndjson" });
    answer.end(textOf(turn === 0 ? outcomes.slice(0, 2) : outcomes));
  };
  expect(await resource().submitBatch(births(3))).toHaveLength(3);
  expect(new Set(server.asked.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  expect(server.asked).toHaveLength(2);
});

test("outcomes in another order are not matched to records", async () => {
  handler = async (asked, answer) => {
    const outcomes = (await outcomesFor(asked.body)).reverse();
    answer.writeHead(200, { "content-type": "application/x-ndjson" }).end(textOf(outcomes));
  };
  await expect(resource().submitBatch(births(2))).rejects.toMatchObject({ code: "invalid-answer" });
});

test("many records go in chunks with a key each, and outcomes keep the order of the records", async () => {
  handler = accept;
  const outcomes = await gather(resource().submitMany(births(25), { lines: 10 }));
  expect(outcomes.map(({ line, receipt }) => [line, receipt?.id])).toEqual(
    Array.from({ length: 25 }, (_, index) => [index + 1, `ks-${index + 1}`]),
  );
  expect(server.asked.map(({ body }) => body.trim().split("\n").length)).toEqual([10, 10, 5]);
  expect(new Set(server.asked.map(({ headers }) => headers["idempotency-key"])).size).toBe(3);
});

test("a chunk that fails for good gives problems for its lines, and the rest goes on", async () => {
  handler = (asked, answer, turn) =>
    asked.body.includes('"ks-3"') ? refuse(answer, 403, "not-owner") : accept(asked, answer, turn);
  const outcomes = await gather(resource().submitMany(births(6), { lines: 2 }));
  expect(outcomes.map(({ line, ok, problem }) => [line, ok, problem?.code])).toEqual([
    [1, true, undefined],
    [2, true, undefined],
    [3, false, "not-owner"],
    [4, false, "not-owner"],
    [5, true, undefined],
    [6, true, undefined],
  ]);
});

test("a chunk that comes late keeps its key over its tries", async () => {
  handler = (asked, answer, turn) => (turn % 2 === 0 ? answer.destroy() : accept(asked, answer, turn));
  const outcomes = await gather(resource().submitMany(births(4), { lines: 2 }));
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  const keys = server.asked.map(({ headers }) => headers["idempotency-key"]);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).toBe(keys[3]);
  expect(keys[0]).not.toBe(keys[2]);
});

test("what is not valid is not sent; the others of its chunk are", async () => {
  handler = accept;
  const validate = (_record: string, value: unknown) =>
    JSON.stringify(value).includes('"ks-2"')
      ? [{ code: "TN-FORMAT", severity: "error" as const, path: "/ngayDangKy" }]
      : undefined;
  const outcomes = await gather(resource({ validate }).submitMany(births(3)));
  expect(outcomes.map(({ line, ok }) => [line, ok])).toEqual([
    [1, true],
    [2, false],
    [3, true],
  ]);
  expect(outcomes[1]?.problem).toMatchObject({
    code: "record-invalid",
    issues: [{ code: "TN-FORMAT", path: "/ngayDangKy" }],
  });
  expect(server.asked[0]?.body).not.toContain('"ks-2"');
});

test("records are read only as fast as they are sent", async () => {
  handler = accept;
  let read = 0;
  async function* source() {
    for (const birth of births(1_000)) {
      read += 1;
      yield birth;
    }
  }
  const outcomes = resource().submitMany(source(), { lines: 5 })[Symbol.asyncIterator]();
  await outcomes.next();
  expect(read).toBe(5);
  await outcomes.return?.();
});

test("what is no record takes the outcome of no other", async () => {
  handler = accept;
  const [first, second] = births(2);
  const outcomes = await gather(resource().submitMany([first, undefined, second] as never[]));
  expect(outcomes.map(({ line, receipt, problem }) => [line, receipt?.id ?? problem?.code])).toEqual([
    [1, "ks-1"],
    [2, "record-invalid"],
    [3, "ks-2"],
  ]);
  const whole = resource().submitBatch([first, undefined] as never[]);
  await expect(whole).rejects.toMatchObject({ code: "record-invalid" });
});

test("a refusal of a line comes in our words, whatever the server repeats", async () => {
  const said = "Nguyễn Thị Ví Dụ";
  const issue = {
    code: "TN-FORMAT",
    severity: "error",
    path: "/me",
    message: said,
    params: { [said]: said },
  };
  const problem = {
    type: said,
    title: said,
    detail: said,
    code: "record-invalid",
    status: 422,
    requestId: said,
  };
  handler = (_asked, answer) => {
    answer.writeHead(200, { "content-type": "application/x-ndjson" });
    answer.end(`${JSON.stringify({ line: 1, ok: false, problem: { ...problem, issues: [issue] } })}\n`);
  };
  const outcomes = await resource().submitBatch(births(1));
  expect(outcomes[0]?.problem).toMatchObject({
    code: "record-invalid",
    status: 422,
    issues: [{ path: "/me" }],
  });
  expect(JSON.stringify(outcomes)).not.toContain(said);
});
