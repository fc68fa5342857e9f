import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { bearer } from "../auth/bearer.ts";
import { type Client, createClient } from "../client/create-client.ts";
import type { ClientOptions } from "../client/options.ts";

/** What a test server was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A small real server for tests, with a client of it that never really waits. */
export interface TestServer {
  readonly url: string;
  readonly asked: Asked[];
  /** Milliseconds of every wait that the client asked for. */
  readonly waits: number[];
  client(options?: Partial<ClientOptions>): Client;
  close(): Promise<void>;
}

/** How a test server answers its n-th request, from 0. */
export type Handler = (asked: Asked, answer: ServerResponse, turn: number) => void;

/** Starts a server on a free port of this machine. */
export async function startServer(handler: Handler): Promise<TestServer> {
  const asked: Asked[] = [];
  const waits: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("error", () => {});
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const one = { method, path, headers, body: Buffer.concat(chunks).toString() };
      asked.push(one);
      handler(one, response, asked.length - 1);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    asked,
    waits,
    client: (options = {}) =>
      createClient({
        baseUrl: url,
        auth: bearer("the-vi-du"),
        unit: "H26.12",
        purpose: "giai-quyet-tthc",
        requester: "he-thong-mot-cua",
        random: () => 0.5,
        sleep: async (ms, signal) => {
          signal.throwIfAborted();
          waits.push(ms);
        },
        limits: { tryMs: 20_000, deadlineMs: 60_000 },
        ...options,
      }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Answers with JSON. */
export function json(
  answer: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  const type = status >= 400 ? "application/problem+json" : "application/json";
  answer.writeHead(status, { "content-type": type, ...headers }).end(JSON.stringify(value));
}

/** Answers with a problem of the exchange. */
export function refuse(answer: ServerResponse, status: number, code: string, more: object = {}): void {
  const words = { title: "Lỗi", detail: "Lỗi" };
  json(answer, status, {
    type: `urn:thongnhat:problem:${code}`,
    ...words,
    status,
    code,
    requestId: "0192f0c1-7b7e-7c3a-9d1e-000000000001",
    ...more,
  });
}

/** An invented record, as small as a client needs it. */
export function recordOf(id: string, more: object = {}): Record<string, unknown> {
  return { sieuDuLieu: { maBanGhi: id, luocDo: "ho-tich/khai-sinh", ...more } };
}
