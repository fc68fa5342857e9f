import { connect } from "node:net";
import { limits } from "@thongnhat/client/protocol";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birth, KS, ndjson, startKit } from "./kit.ts";

let kit: Awaited<ReturnType<typeof startKit>>;
let port = 0;
beforeAll(async () => {
  kit = await startKit({ seed: false });
  port = Number(new URL(await kit.sandbox.listen()).port);
});
afterAll(() => kit.close());

const lines = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  kit.ask({
    method: "POST",
    path: `${KS}/${path}`,
    body,
    headers: { "content-type": "application/x-ndjson", ...headers },
  });

/** What a server says to bytes that no HTTP library would send. */
function raw(...head: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(`${head.join("\r\n")}\r\n\r\n`));
    socket.on("data", (chunk) => {
      answer += String(chunk);
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

const KNOWN = ["Host: may-chu", "Connection: close", "X-API-Key: khoa-vi-du-ho-tich"];
const READS = [...KNOWN, "TN-Purpose: thu", "TN-Requester: thu"];

describe("a replacement that nobody has read for", () => {
  test.each(["*", " * ", 'W/"1"', '"9", *', "1"])("is refused with If-Match: %s", async (match) => {
    const id = "khong-ghi-de-mu";
    await kit.ask({ method: "POST", path: KS, body: await birth(id) });
    const body = await birth(id, { phienBanBanGhi: 2 });
    const answer = await kit.ask({
      method: "PUT",
      path: `${KS}/${id}`,
      body,
      headers: { "if-match": match },
    });
    expect(["match-missing", "version-changed"]).toContain(answer.json.code);
  });
});

describe("an address", () => {
  test.each([
    ["that is no address", `${KS}/%zzNguyenViDu`],
    ["whose bytes are no text", `${KS}/%ff%feNguyenViDu`],
    ["that is too long", `${KS}/${"NguyenViDu".repeat(30)}`],
    ["with another path in it", `${KS}/..%2F..%2Fv1%2FNguyenViDu`],
    ["with a zero byte", "/v1/jobs/%00NguyenViDu"],
  ])("%s is not found, and not repeated", async (_, path) => {
    const { status, json, text, headers } = await kit.ask({ path });
    expect([status, json.code, json.status]).toEqual([404, "not-found", 404]);
    expect(headers["content-type"]).toMatch(/^application\/problem\+json/);
    expect(headers["tn-request-id"]).toBe(json.requestId);
    expect(text + JSON.stringify(headers)).not.toContain("NguyenViDu");
  });

  test("in its absolute form is the same address, for who is known and for who is not", async () => {
    await kit.ask({ method: "POST", path: KS, body: await birth("tuyet-doi") });
    const line = `GET http://may-chu${KS}/tuyet-doi HTTP/1.1`;
    expect(await raw(line, ...READS)).toMatch(/^HTTP\/1\.1 200/);
    expect(await raw(line, "Host: may-chu", "Connection: close")).toMatch(/^HTTP\/1\.1 401/);
  });

  test("written with escapes does not go around the gate", async () => {
    const { json } = await kit.ask({ path: `${KS.replace("/v1", "/%761")}/tuyet-doi`, as: "" });
    expect(json.code).toBe("unauthenticated");
  });

  test.each(["__proto__=1", "constructor=1", "limit=1&limit=2", "limit=-1", "since=%00", "la=1"])(
    "with ?%s is refused",
    async (query) => {
      const { status } = await kit.ask({ path: `${KS}/changes?${query}` });
      expect(status).toBe(400);
    },
  );
});

describe("headers", () => {
  test("a request id that could be something else is replaced", async () => {
    for (const given of ["ngan", "x".repeat(81), "<b>12345678</b>", "Nguyễn Văn Ví Dụ", "a b c d e f g"]) {
      const { headers } = await kit.ask({ path: "/v1", headers: { "tn-request-id": given } });
      expect(headers["tn-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test("a signature of the longest length passes the door beside other headers", async () => {
    const answer = await raw(
      "GET /v1 HTTP/1.1",
      ...READS,
      `TN-Signature: ${"a".repeat(16_000)}`,
      `X-Khac: ${"b".repeat(4_000)}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200/);
  });

  test("two lengths of one body are refused", async () => {
    const both = ["Content-Length: 2", "Transfer-Encoding: chunked", "Content-Type: application/json"];
    expect(await raw(`POST ${KS} HTTP/1.1`, ...READS, ...both)).toMatch(/^HTTP\/1\.1 400/);
  });
});

describe("a body", () => {
  test.each(["/vxp/sendEdoc", `${KS}/imports`, KS])(
    "at %s is not waited for from whoever has no key",
    async (path) => {
      const type = path.startsWith("/vxp") ? "application/octet-stream" : "application/json";
      const head = [`Content-Type: ${type}`, "Content-Length: 60000000"];
      const answer = await raw(`POST ${path} HTTP/1.1`, "Host: may-chu", "Connection: close", ...head);
      expect(answer).toMatch(/^HTTP\/1\.1 401/);
    },
  );

  test.each(["gzip", "deflate", "br", "gzip, identity"])("in %s is refused by its type", async (coding) => {
    const headers = { "content-encoding": coding };
    expect((await lines("batch", "\x1f\x8b\x08", headers)).json.code).toBe("media-type");
    expect((await kit.ask({ method: "POST", path: KS, body: "{}", headers })).json.code).toBe("media-type");
  });

  test("of one endless line is refused whole, in one piece or in many", async () => {
    const line = `"${"a".repeat(limits.recordBytes + 10)}"\n`;
    expect((await lines("batch", line)).json.code).toBe("too-large");
    expect((await lines("imports", line)).json.code).toBe("too-large");
  });

  test("of a million empty lines holds no outcome", async () => {
    const { status, text } = await lines("batch", "\n".repeat(1_000_000));
    expect([status, text]).toEqual([200, ""]);
  });

  test("of many bad lines is answered in what a client takes", async () => {
    const faults = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`la${at}`, at]));
    const line = JSON.stringify({ ...(await birth("sai-nhieu")), ...faults });
    const { status, text } = await lines("batch", `${line}\n`.repeat(100));
    const [first] = text.split("\n").map((one) => one && JSON.parse(one));
    expect([status, first.problem.code, first.problem.truncated]).toEqual([200, "record-invalid", true]);
    // The first hundred of the thousand lines that a batch may have.
    expect(Buffer.byteLength(text) * (limits.batchLines / 100)).toBeLessThan(limits.batchBytes);
  });

  test.each(['{"__proto__":{"a":1}}', '{"constructor":{"prototype":{"a":1}}}', `${"[".repeat(100)}`])(
    "of %s changes nothing in the server",
    async (body) => {
      expect((await kit.ask({ method: "POST", path: KS, body })).status).toBeGreaterThanOrEqual(400);
      expect(({} as Record<string, unknown>).a).toBeUndefined();
    },
  );
});

describe("an import", () => {
  test("with a key that was used for another file is refused", async () => {
    const headers = { "idempotency-key": "khoa-nap-tep-0001" };
    const first = await lines("imports", ndjson(await birth("nap-1")), headers);
    expect(first.json.state).toBe("done");
    expect((await lines("imports", ndjson(await birth("nap-1")), headers)).json).toEqual(first.json);
    const other = await lines("imports", ndjson(await birth("nap-2")), headers);
    expect([other.status, other.json.code]).toEqual([422, "key-reused"]);
  });
});
