import { connect } from "node:net";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { FaultKind } from "../sandbox/types.ts";
import { drawFaults, FAULT_KINDS } from "./draw.ts";
import { faultCounts, faultPlugin } from "./plugin.ts";

const RECORD = JSON.stringify({ ten: "Nguyễn Văn Ví Dụ" });
let app: FastifyInstance | undefined;
let root = "";
let written: string[] = [];

afterEach(async () => {
  await app?.close();
  written = [];
});

/** A server that notes what it was given, behind faults of some kinds. */
async function start(kinds: readonly FaultKind[], rate = 1, holdMs = 60): Promise<FastifyInstance> {
  const server = Fastify({ forceCloseConnections: true });
  await server.register(faultPlugin({ rate, seed: 7, kinds, holdMs }));
  server.post("/v1/ho-tich/khai-sinh", (request, reply) => {
    written.push(JSON.stringify(request.body));
    return reply.code(201).send({ id: "ks-vi-du", daNhan: true });
  });
  server.get("/v1/ho-tich/khai-sinh/changes", async () => {
    written.push("đọc");
    return { events: [], more: false };
  });
  server.get("/", async () => "trang cho người");
  root = await server.listen({ port: 0, host: "127.0.0.1" });
  app = server;
  return server;
}

function submit(body = RECORD): Promise<Response> {
  return fetch(`${root}/v1/ho-tich/khai-sinh`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
    signal: AbortSignal.timeout(20_000),
  });
}

/** Everything that comes back over a plain socket. */
async function rawAnswer(): Promise<{ text: string; error: string | undefined }> {
  const { port } = new URL(root);
  const socket = connect(Number(port), "127.0.0.1");
  let text = "";
  let error: string | undefined;
  socket.on("data", (chunk) => {
    text += chunk.toString();
  });
  socket.on("error", (failure: NodeJS.ErrnoException) => {
    error = failure.code;
  });
  const length = Buffer.byteLength(RECORD);
  socket.write(
    `POST /v1/ho-tich/khai-sinh HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${RECORD}`,
  );
  await new Promise((closed) => socket.once("close", closed));
  return { text, error };
}

describe("a server behind faults", () => {
  it("503 asks to come back, and nothing was written", async () => {
    const server = await start(["unavailable"]);
    const answer = await submit();
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "0"]);
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ code: "unavailable", status: 503 });
    expect(written).toEqual([]);
    expect(faultCounts(server)).toEqual({ unavailable: 1 });
  });

  it("429 asks to come back, and nothing was written", async () => {
    await start(["too-many-requests"]);
    const answer = await submit();
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "0"]);
    expect(written).toEqual([]);
  });

  it("a reset before the handler: no byte comes back, nothing was written", async () => {
    await start(["reset-before"]);
    expect(await rawAnswer()).toEqual({ text: "", error: "ECONNRESET" });
    await expect(submit()).rejects.toThrow();
    expect(written).toEqual([]);
  });

  it("a reset after the commit: no byte comes back, but the record is there", async () => {
    const server = await start(["reset-after"]);
    expect(await rawAnswer()).toEqual({ text: "", error: "ECONNRESET" });
    expect(written).toEqual([RECORD]);
    expect(faultCounts(server)).toEqual({ "reset-after": 1 });
  });

  it("a time-out after the commit: the caller hears nothing until it gives up, but the record is there", async () => {
    await start(["timeout-after"], 1, 60_000);
    // Patience begins when the record is there, however long a busy machine takes until then.
    const patience = new AbortController();
    const call = fetch(`${root}/v1/ho-tich/khai-sinh`, {
      method: "POST",
      body: RECORD,
      headers: { "content-type": "application/json" },
      signal: patience.signal,
    });
    const heard = vi.fn();
    call.then(heard, () => {});
    while (written.length < 1) await new Promise((later) => setTimeout(later, 5));
    await new Promise((later) => setTimeout(later, 80));
    expect(heard).not.toHaveBeenCalled();
    patience.abort(new DOMException("", "TimeoutError"));
    await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
    expect(written).toEqual([RECORD]);
  });

  it("an answer that is held is cut in the end, and does not keep a server from closing", async () => {
    await start(["timeout-after"]);
    expect((await rawAnswer()).text).toBe("");
    const server = await start(["timeout-after"], 1, 60_000);
    const call = submit().catch((error: Error) => error);
    while (written.length < 2) await new Promise((later) => setTimeout(later, 5));
    await server.close();
    expect(await call).toBeInstanceOf(Error);
  });

  it("a truncated answer says 201 and a length, and ends halfway", async () => {
    await start(["truncated"]);
    const { text } = await rawAnswer();
    const [head = "", body = ""] = text.split("\r\n\r\n");
    expect(head).toContain("201");
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(body.length).toBeGreaterThan(0);
    expect(body.length).toBeLessThan(length);
    await expect(submit().then((answer) => answer.text())).rejects.toThrow();
    expect(written).toHaveLength(2);
  });

  it("a truncated stream ends without its last chunk", async () => {
    const server = Fastify();
    await server.register(faultPlugin({ rate: 1, kinds: ["truncated"] }));
    server.get("/v1/jobs/1/result", (_, reply) =>
      reply.type("application/x-ndjson").send(
        new ReadableStream({
          start(stream) {
            for (let line = 0; line < 3; line++) stream.enqueue(new TextEncoder().encode('{"dong":1}\n'));
            stream.close();
          },
        }),
      ),
    );
    root = await server.listen({ port: 0, host: "127.0.0.1" });
    app = server;
    await expect(fetch(`${root}/v1/jobs/1/result`).then((answer) => answer.text())).rejects.toThrow();
  });

  it("HTML under 200 is a page, and nothing was written", async () => {
    await start(["html"]);
    const answer = await submit();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(await answer.text()).toContain("<!doctype html>");
    expect(written).toEqual([]);
  });

  it("a request handled twice: one answer, two writings of the same body", async () => {
    const server = await start(["twice"]);
    const answer = await submit();
    expect([answer.status, await answer.json()]).toEqual([201, { id: "ks-vi-du", daNhan: true }]);
    expect(written).toEqual([RECORD, RECORD]);
    await fetch(`${root}/v1/ho-tich/khai-sinh/changes`);
    expect(written.filter((one) => one === "đọc")).toHaveLength(2);
    expect(faultCounts(server)).toEqual({ twice: 2 });
  });

  it("a body that cannot be read is refused once, and not delivered again", async () => {
    await start(["twice"]);
    expect((await submit("{")).status).toBe(400);
    expect(written).toEqual([]);
  });

  it("pages for people meet no fault", async () => {
    await start(FAULT_KINDS);
    expect(await (await fetch(`${root}/`)).text()).toBe("trang cho người");
  });
});

describe("which request meets which fault", () => {
  it("is the same for the same seed, and another for another seed", () => {
    const row = (seed: number) => {
      const next = drawFaults({ rate: 0.3, seed });
      return Array.from({ length: 200 }, () => next());
    };
    expect(row(3)).toEqual(row(3));
    expect(row(3)).not.toEqual(row(4));
  });

  it("is about the share that was asked for, of all kinds", () => {
    const next = drawFaults({ rate: 0.3, seed: 11 });
    const drawn = Array.from({ length: 4000 }, () => next()).filter((kind) => kind !== undefined);
    expect(drawn.length / 4000).toBeCloseTo(0.3, 1);
    expect(new Set(drawn).size).toBe(FAULT_KINDS.length);
  });

  it("a rate above 1 and an unknown kind are refused", () => {
    expect(() => drawFaults({ rate: 30 })).toThrow(RangeError);
    expect(() => drawFaults({ rate: 0.1, kinds: ["flood" as FaultKind] })).toThrow(/reset-after/);
  });
});
