import { afterEach, beforeEach, expect, test } from "vitest";
import {
  type Handler,
  json,
  recordOf,
  refuse,
  startServer,
  type TestServer,
} from "../request/test-server.ts";
import { apiKey, bearer } from "./bearer.ts";
import { clientCredentials, wso2 } from "./client-credentials.ts";
import { lgsp } from "./lgsp.ts";
import { ndxp } from "./ndxp.ts";

const ID = "ks-00004-2025-000123";
let server: TestServer;
let tokens: Handler;
let records: Handler;
let given = 0;

beforeEach(async () => {
  given = 0;
  tokens = (_asked, answer) => {
    given += 1;
    json(answer, 200, { access_token: `the-${given}`, token_type: "Bearer", expires_in: 3600 });
  };
  records = (_asked, answer) => json(answer, 200, recordOf(ID), { etag: '"1"' });
  server = await startServer((asked, answer, turn) =>
    (asked.path.startsWith("/oauth/token") ? tokens : records)(asked, answer, turn),
  );
});
afterEach(() => server.close());

const credentials = (more: object = {}) =>
  clientCredentials({
    tokenUrl: `${server.url}/oauth/token`,
    clientId: "H26.12",
    clientSecret: "bi-mat-vi-du",
    ...more,
  });
const used = () =>
  server.asked.filter(({ path }) => path.startsWith("/v1")).map(({ headers }) => headers.authorization);

test("a token is asked for once and used for every call", async () => {
  const client = server.client({ auth: credentials({ scope: "doc" }) });
  await client.hoTich.khaiSinh.get(ID);
  await client.hoTich.khaiSinh.get(ID);
  expect(server.asked[0]).toMatchObject({ method: "POST", path: "/oauth/token" });
  expect(Object.fromEntries(new URLSearchParams(server.asked[0]?.body))).toEqual({
    grant_type: "client_credentials",
    scope: "doc",
    client_id: "H26.12",
    client_secret: "bi-mat-vi-du",
  });
  expect(used()).toEqual(["Bearer the-1", "Bearer the-1"]);
});

test("calls that start together share one request for a token", async () => {
  const client = server.client({ auth: credentials() });
  await Promise.all(Array.from({ length: 20 }, () => client.hoTich.khaiSinh.get(ID)));
  expect(given).toBe(1);
});

test("a caller who stops while a token is fetched stops nobody else", async () => {
  const client = server.client({ auth: credentials() });
  const stop = new AbortController();
  const first = client.hoTich.khaiSinh.get(ID, { signal: stop.signal });
  const second = client.hoTich.khaiSinh.get(ID);
  stop.abort();
  await expect(first).rejects.toMatchObject({ code: "aborted" });
  await expect(second).resolves.toMatchObject({ etag: '"1"' });
});

test("a token is renewed before it ends, by our own steady clock", async () => {
  let clock = 0;
  // The wall clock is a year wrong and jumps: it takes no part.
  const client = server.client({
    auth: credentials(),
    elapsed: () => clock,
    now: () => Math.random() * 1e13,
  });
  await client.hoTich.khaiSinh.get(ID);
  clock = 3_539_000;
  await client.hoTich.khaiSinh.get(ID);
  clock = 3_541_000;
  await client.hoTich.khaiSinh.get(ID);
  expect(used()).toEqual(["Bearer the-1", "Bearer the-1", "Bearer the-2"]);
});

test.each([
  [1e12, 86_399, 86_401],
  [0, -1, 0],
])("a token said to live %d s is kept within reason", async (expires_in, before, after) => {
  tokens = (_asked, answer) =>
    json(answer, 200, { access_token: `the-${++given}`, token_type: "bearer", expires_in });
  let clock = 0;
  const client = server.client({ auth: credentials(), elapsed: () => clock });
  await client.hoTich.khaiSinh.get(ID);
  if (before > 0) {
    clock = (before - 60) * 1000;
    await client.hoTich.khaiSinh.get(ID);
    expect(given).toBe(1);
  }
  clock = after * 1000;
  await client.hoTich.khaiSinh.get(ID);
  expect(given).toBe(2);
});

test("a token that the server refuses is replaced once", async () => {
  records = (asked, answer) =>
    asked.headers.authorization === "Bearer the-1"
      ? refuse(answer, 401, "token-rejected")
      : json(answer, 200, recordOf(ID), { etag: '"1"' });
  const client = server.client({ auth: credentials() });
  await client.hoTich.khaiSinh.get(ID);
  expect(used()).toEqual(["Bearer the-1", "Bearer the-2"]);
  expect(server.waits).toEqual([]);
});

test("a server that refuses every token is not asked for ever", async () => {
  records = (_asked, answer) => refuse(answer, 401, "token-rejected");
  const client = server.client({ auth: credentials() });
  const read = client.hoTich.khaiSinh.get(ID);
  await expect(read).rejects.toMatchObject({
    code: "token-rejected",
    status: 401,
    retryable: false,
    attempts: 2,
  });
  expect(given).toBe(2);
});

test("a write whose token was refused keeps its key", async () => {
  records = (asked, answer) =>
    asked.headers.authorization === "Bearer the-1"
      ? refuse(answer, 401, "token-rejected")
      : refuse(answer, 403, "not-owner");
  const client = server.client({ auth: credentials() });
  await client.hoTich.khaiSinh.submit(recordOf(ID) as never).catch(() => {});
  const keys = server.asked.flatMap(({ headers }) => headers["idempotency-key"] ?? []);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test.each([
  ["a wrong secret", 401, { error: "invalid_client" }, "unauthenticated", 1],
  ["an answer that is no token", 200, { hello: "world" }, "invalid-answer", 1],
  [
    "a token that would begin another header",
    200,
    { access_token: "a\r\nX: y", token_type: "bearer" },
    "invalid-answer",
    1,
  ],
  ["a server that is down", 503, { error: "temporarily_unavailable" }, "unavailable", 5],
])("%s is told by code and without the secret", async (_name, status, body, code, attempts) => {
  tokens = (_asked, answer) =>
    answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  const error = await server
    .client({ auth: credentials() })
    .hoTich.khaiSinh.get(ID)
    .catch((caught) => caught);
  expect(error).toMatchObject({ code, attempts });
  expect(JSON.stringify(error) + String(error)).not.toContain("bi-mat-vi-du");
  expect(used()).toEqual([]);
});

test("a token server that redirects is not followed with the secret", async () => {
  tokens = (_asked, answer) =>
    answer.writeHead(307, { location: "http://169.254.169.254/oauth/token" }).end();
  const read = server.client({ auth: credentials() }).hoTich.khaiSinh.get(ID);
  await expect(read).rejects.toMatchObject({ code: "redirect-refused" });
  expect(given).toBe(0);
});

test("a token address without https beyond this machine is refused", async () => {
  const auth = clientCredentials({
    tokenUrl: "http://the.example.vn/token",
    clientId: "a",
    clientSecret: "b",
  });
  await expect(server.client({ auth }).hoTich.khaiSinh.get(ID)).rejects.toMatchObject({
    code: "address-refused",
  });
});

test("an LGSP account travels as base64 of JSON in lgspaccesstoken", async () => {
  const tokenUrl = `${server.url}/oauth/token`;
  const account = {
    accessKey: "khoa",
    secretKey: "bi-mat",
    appName: "một-cửa",
    partnerCode: "H26",
    partnerCodeCus: "H26.12",
  };
  await server.client({ auth: lgsp({ tokenUrl, ...account }) }).hoTich.khaiSinh.get(ID);
  const [asked] = server.asked;
  expect(asked?.body).toBe("grant_type=client_credentials");
  expect(JSON.parse(Buffer.from(String(asked?.headers.lgspaccesstoken), "base64").toString())).toEqual({
    AccessKey: "khoa",
    SecretKey: "bi-mat",
    AppName: "một-cửa",
    PartnerCode: "H26",
    PartnerCodeCus: "H26.12",
  });
  expect(used()).toEqual(["Bearer the-1"]);
});

test("a WSO2 gateway gets the consumer key and secret as plain Basic", async () => {
  const tokenUrl = `${server.url}/oauth/token`;
  const auth = wso2({ tokenUrl, consumerKey: "aB_c-1", consumerSecret: "x.y~z" });
  await server.client({ auth }).hoTich.khaiSinh.get(ID);
  expect(server.asked[0]?.headers.authorization).toBe(
    `Basic ${Buffer.from("aB_c-1:x.y~z").toString("base64")}`,
  );
});

test("through NDXP a call goes to the adapter, with the code and address of the provider", async () => {
  records = (_asked, answer) => answer.writeHead(500).end();
  const adapter = await startServer((_asked, answer) => json(answer, 200, recordOf(ID), { etag: '"1"' }));
  try {
    const auth = ndxp(apiKey({ key: "khoa-vi-du" }), {
      forward: `${adapter.url}/XrdAdapter/RestService/forward`,
      dstcode: "VN:GOV:G12:ho-tich",
      providerurl: "https://hotich.example.vn",
    });
    await server.client({ auth }).hoTich.khaiSinh.get(ID, { profile: "chia-se-3458" });
    const asked = new URL(adapter.asked[0]?.path ?? "", adapter.url);
    expect(asked.pathname).toBe(`/XrdAdapter/RestService/forward/v1/ho-tich/khai-sinh/${ID}`);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      profile: "chia-se-3458",
      dstcode: "VN:GOV:G12:ho-tich",
      providerurl: "https://hotich.example.vn",
    });
    expect(adapter.asked[0]?.headers["x-api-key"]).toBe("khoa-vi-du");
    expect(server.asked).toEqual([]);
  } finally {
    await adapter.close();
  }
});

test("a provider code that could add a parameter is refused", () => {
  const forward = "https://ndxp.example.vn/forward";
  const options = { forward, dstcode: "VN:GOV:G12:x&providerurl=y", providerurl: "https://a.example.vn" };
  expect(() => ndxp(bearer("a"), options)).toThrow("address-refused");
});

test("a bearer token may come from a function, and one with a line break is not sent", async () => {
  await server.client({ auth: bearer(async () => "moi") }).hoTich.khaiSinh.get(ID);
  expect(used()).toEqual(["Bearer moi"]);
  const read = server.client({ auth: bearer("a\r\nX-Evil: 1") }).hoTich.khaiSinh.get(ID);
  await expect(read).rejects.toMatchObject({ code: "unauthenticated" });
  expect(server.asked).toHaveLength(1);
});
