import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";

/** Ends the connection as a network does, with a reset where there is a real one. */
export function cutConnection(raw: ServerResponse): void {
  const { socket } = raw;
  if (socket !== null && typeof socket.resetAndDestroy === "function" && !socket.destroyed)
    socket.resetAndDestroy();
  raw.destroy();
}

/** Holds an answer until the other side has given up, or some time has passed; it never arrives. */
export function hold(raw: ServerResponse, ms: number, waiting: Set<() => void>): void {
  const release = (): void => {
    clearTimeout(timer);
    waiting.delete(release);
    cutConnection(raw);
  };
  const timer = setTimeout(release, ms);
  timer.unref();
  waiting.add(release);
  raw.once("close", release);
}

/** Sends the head and about half of the body, and ends the connection. */
export function truncate(reply: FastifyReply, payload: unknown): void {
  const { raw } = reply;
  reply.hijack();
  if (payload instanceof Readable) {
    payload.once("data", (chunk: string | Buffer) => {
      payload.destroy();
      send(reply, Buffer.from(chunk), undefined);
    });
    payload.once("end", () => cutConnection(raw));
    payload.once("error", () => cutConnection(raw));
    return;
  }
  const body =
    typeof payload === "string" || Buffer.isBuffer(payload) ? Buffer.from(payload) : Buffer.alloc(0);
  // An answer without a body has nothing to lose but itself.
  if (body.length === 0) return cutConnection(raw);
  send(reply, body, body.length);
}

function send(reply: FastifyReply, body: Buffer, length: number | undefined): void {
  const { raw } = reply;
  raw.writeHead(reply.statusCode, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    ...(length === undefined ? {} : { "content-length": length }),
  });
  // A reset would throw away what has been sent but not yet read.
  raw.write(body.subarray(0, Math.ceil(body.length / 2)), () => raw.socket?.end(() => raw.destroy()));
}
