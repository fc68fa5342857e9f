import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Handler, json, recordOf, refuse, startServer, type TestServer } from "./test-server.ts";

const ID = "ks-00004-2025-000123";
let handler: Handler;
let server: TestServer;

beforeEach(async () => {
  server = await startServer((asked, answer, turn) => handler(asked, answer, turn));
});
afterEach(() => server.close());

const read = (more: object = {}) => server.client(more).hoTich.khaiSinh.get(ID);
const whole = JSON.stringify(recordOf(ID));
const send = (body: string | Uint8Array, headers: Record<string, string> = {}): Handler => {
  return (_asked, answer) => {
    answer.writeHead(200, { "content-type": "application/json", etag: '"1"', ...headers });
    answer.end(body);
  };
};

test.each<[string, string, number, Handler]>([
  [
    "a page of a proxy under 200",
    "not-json",
    5,
    send("<html>Xin chờ</html>", { "content-type": "text/html" }),
  ],
  ["a page that calls itself JSON", "not-json", 5, send("<html>Xin chờ</html>")],
  ["half a document", "not-json", 5, send(whole.slice(0, 30))],
  ["no document", "not-json", 5, send("")],
  ["bytes that are no UTF-8", "not-json", 5, send(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))],
  ["the same key twice", "invalid-answer", 1, send(`{"a":1,"a":2}`)],
  ["nesting without end", "invalid-answer", 1, send("[".repeat(100_000) + "]".repeat(100_000))],
  ["a list for a record", "invalid-answer", 1, send("[]")],
  ["another record", "invalid-answer", 1, send(JSON.stringify(recordOf("ks-khac")))],
  ["a record without an etag", "invalid-answer", 1, (_asked, answer) => json(answer, 200, recordOf(ID))],
  ["304 to one who has nothing", "invalid-answer", 1, (_asked, answer) => answer.writeHead(304).end()],
])("%s is told as %s after %d tries", async (_name, code, attempts, hostile) => {
  handler = hostile;
  await expect(read()).rejects.toMatchObject({ code, attempts });
});

test("an answer cut on the way is asked for again, under a stated length and without one", async () => {
  handler = (_asked, answer, turn) => {
    const headers = { "content-type": "application/json", etag: '"1"' };
    if (turn === 0) answer.writeHead(200, { ...headers, "content-length": "5000" }).write(whole);
    if (turn === 1) answer.writeHead(200, headers).write(whole.slice(0, 20));
    if (turn < 2) setImmediate(() => answer.destroy());
    else json(answer, 200, recordOf(ID), { etag: '"1"' });
  };
  await expect(read()).resolves.toMatchObject({ etag: '"1"' });
  expect(server.asked).toHaveLength(3);
});

test("an answer longer than allowed is not read, whether it says so or not", async () => {
  handler = (_asked, answer, turn) => {
    const body = JSON.stringify(recordOf(ID, { ghiChu: "a".repeat(2_000) }));
    const headers = { "content-type": "application/json", etag: '"1"' };
    if (turn === 0) answer.writeHead(200, { ...headers, "content-length": String(body.length) });
    else answer.writeHead(200, headers).write(body.slice(0, 100));
    answer.end(turn === 0 ? body : body.slice(100));
  };
  const limits = { answerBytes: 1_000 };
  await expect(read({ limits })).rejects.toMatchObject({ code: "too-large-answer", attempts: 1 });
  await expect(read({ limits })).rejects.toMatchObject({ code: "too-large-answer", attempts: 1 });
});

test("a small answer that unpacks into a large one is stopped at the limit", async () => {
  const bomb = gzipSync(`"${"a".repeat(30_000_000)}"`);
  expect(bomb.length).toBeLessThan(100_000);
  handler = send(bomb, { "content-encoding": "gzip" });
  await expect(read()).rejects.toMatchObject({ code: "too-large-answer", attempts: 1 });
});

test("a server that never answers ends with the time of a try, and with that of the call", async () => {
  handler = () => {};
  const slow = { limits: { tryMs: 20, deadlineMs: 60_000 }, retry: { tries: 2 } };
  await expect(read(slow)).rejects.toMatchObject({ code: "timeout", attempts: 2, retryable: true });
  await expect(read({ limits: { tryMs: 60_000, deadlineMs: 30 } })).rejects.toMatchObject({
    code: "deadline",
  });
});

test("a server that begins and never ends does too", async () => {
  handler = (_asked, answer) => void answer.writeHead(200, { "content-type": "application/json" }).write("{");
  await expect(read({ limits: { tryMs: 30 }, retry: { tries: 1 } })).rejects.toMatchObject({
    code: "timeout",
  });
});

test("nobody at the address is a network fault", async () => {
  await server.close();
  await expect(read({ retry: { tries: 2 } })).rejects.toMatchObject({ code: "network", attempts: 2 });
  server = await startServer(() => {});
});

test.each([
  [302, "http://169.254.169.254/latest/meta-data/", "address-refused"],
  [307, "http://10.0.0.1/", "address-refused"],
  [301, "http://[::ffff:7f00:1]/", "address-refused"],
  [308, "https://khac.example.vn/v1", "redirect-refused"],
  [302, "file:///etc/passwd", "address-refused"],
  [303, "/v1/noi-khac", "redirect-refused"],
  [302, "http://[khong-phai", "redirect-refused"],
])("a redirect (%d) to %s is not followed", async (status, location, code) => {
  handler = (_asked, answer) => answer.writeHead(status, { location }).end();
  await expect(read()).rejects.toMatchObject({ code, status, attempts: 1 });
  expect(server.asked).toHaveLength(1);
});

test.each([
  [404, "not-found"],
  [418, "invalid-answer"],
  [413, "too-large"],
])("a status %d without a problem of the exchange is final, as %s", async (status, code) => {
  handler = (_asked, answer) => answer.writeHead(status, { "content-type": "text/html" }).end("<h1>Lỗi</h1>");
  await expect(read()).rejects.toMatchObject({ code, status, retryable: false, attempts: 1 });
});

test("a code that does not fit its status is not believed", async () => {
  handler = (_asked, answer) => refuse(answer, 404, "unavailable");
  await expect(read()).rejects.toMatchObject({ code: "not-found", attempts: 1 });
});

test("findings come as code and place; what a server adds to them is not taken over", async () => {
  const issues = [
    {
      code: "TN-FORMAT",
      severity: "error",
      path: "/me/ngaySinh",
      message: "Lò Thị Ví Dụ",
      params: { max: 5, value: "Lò Thị Ví Dụ" },
    },
    { code: "TN-UNKNOWN", severity: "error", path: "/0912345678 Ví Dụ" },
    { code: "có dấu", severity: "error", path: "/a" },
    { code: "LOTHIVIDU", severity: "error", path: "/a" },
    { code: "CCCD-099985000123", severity: "error", path: "/a" },
    { code: "B-AS-01b", severity: "warning", path: "/a" },
    "không phải đối tượng",
  ];
  handler = (_asked, answer) => refuse(answer, 422, "record-invalid", { issues, detail: "Lò Thị Ví Dụ" });
  const error = await server
    .client()
    .hoTich.khaiSinh.submit(recordOf(ID) as never)
    .catch((caught) => caught);
  expect(error.issues).toEqual([
    { code: "TN-FORMAT", severity: "error", path: "/me/ngaySinh", params: { max: 5 } },
    { code: "TN-UNKNOWN", severity: "error", path: "/***" },
    { code: "B-AS-01b", severity: "warning", path: "/a" },
  ]);
  expect(JSON.stringify(error) + String(error)).not.toMatch(/Ví Dụ|0912345678|LOTHIVIDU|099985000123/);
});
