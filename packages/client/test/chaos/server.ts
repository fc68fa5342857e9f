// A server of the exchange as small as can be, and as bad as a network is: every kind of fault, before and after a write.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, createLog, refuse, type ServerLog } from "./log.ts";
import { seeded } from "./records.ts";

/** How bad it is. */
export interface ChaosOptions {
  /** Share of requests that meet a fault, 0 to 1. */
  readonly rate: number;
  readonly seed?: number;
  /** Milliseconds before the answer of a request that is made to time out. */
  readonly slowMs?: number;
  /** Refuses a record id that is there; default false, so that a double write shows. */
  readonly strict?: boolean;
}

/** A running server. */
export interface ChaosServer extends ServerLog {
  readonly url: string;
  readonly requests: () => number;
  readonly injected: () => number;
  /** From now on tokens from before are expired. */
  expireTokens(): void;
  close(): Promise<void>;
}

const FAULTS = [
  "503",
  "429",
  "html",
  "resetBefore",
  "resetAfter",
  "timeoutAfter",
  "truncate",
  "twice",
] as const;

/** Starts the server on this machine, on a free port. */
export async function startChaos(options: ChaosOptions): Promise<ChaosServer> {
  const random = seeded(options.seed ?? 1);
  const log = createLog(options.strict ?? false);
  let requests = 0;
  let injected = 0;
  let oldest = 0;

  const fault = (): (typeof FAULTS)[number] | undefined => {
    const hit = random() < options.rate;
    const kind = FAULTS[Math.floor(random() * FAULTS.length)];
    if (hit) injected++;
    return hit ? kind : undefined;
  };

  const respond = (request: IncomingMessage, path: URL, body: string): Answer => {
    const key = request.headers["idempotency-key"];
    if (request.method !== "GET")
      return log.apply(typeof key === "string" ? key : undefined, path.pathname, body);
    if (path.pathname.endsWith("/changes")) {
      const since = Number((path.searchParams.get("since") ?? "t0").slice(1));
      return since < oldest
        ? refuse("token-expired")
        : log.changes(since, Number(path.searchParams.get("limit") ?? 200));
    }
    const record = log.newest(path.pathname.slice(path.pathname.lastIndexOf("/") + 1));
    return record
      ? { status: 200, body: JSON.stringify(record), type: "application/json" }
      : refuse("not-found");
  };

  const serve = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    requests++;
    const bad = fault();
    if (bad === "resetBefore") return void request.socket.destroy();
    if (bad === "503") return void response.writeHead(503).end();
    if (bad === "429") return void response.writeHead(429, { "retry-after": "0" }).end();
    if (bad === "html")
      return void response.writeHead(200, { "content-type": "text/html" }).end("<html>proxy");
    const path = new URL(request.url ?? "/", "http://localhost");
    const answer = respond(request, path, body);
    if (bad === "twice") respond(request, path, body);
    if (bad === "resetAfter") return void request.socket.destroy();
    const etag = `"${log.newest(path.pathname.slice(path.pathname.lastIndexOf("/") + 1))?.sieuDuLieu.phienBanBanGhi ?? 0}"`;
    const headers = { "content-type": answer.type, etag, "content-length": Buffer.byteLength(answer.body) };
    if (bad === "truncate") {
      response.writeHead(answer.status, headers);
      response.write(answer.body.slice(0, answer.body.length / 2));
      return void setTimeout(() => request.socket.destroy(), 2);
    }
    const end = (): void => void response.writeHead(answer.status, headers).end(answer.body);
    if (bad === "timeoutAfter") setTimeout(end, options.slowMs ?? 400);
    else end();
  };

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("error", () => undefined);
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => serve(request, response, Buffer.concat(parts).toString()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    ...log,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    injected: () => injected,
    expireTokens: () => {
      oldest = log.written.length;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
