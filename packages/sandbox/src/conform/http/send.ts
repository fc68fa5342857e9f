import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { Unanswered } from "../errors.ts";
import type { Answer } from "./answer.ts";

/** Most bytes of one answer that are kept: 64 MiB. */
const MOST = 64 * 1024 * 1024;

/** A request as it goes out: the path is sent letter by letter as it stands here. */
export interface Outgoing {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/**
 * Sends one request with nothing added, mended or followed.
 *
 * @param base - address of the server
 * @param outgoing - what to send
 * @param options - milliseconds that it may take, and a signal that stops it
 * @returns what came, whatever the status
 * @throws Unanswered when no answer came: nobody there, connection broken, too late, too large
 */
export function send(
  base: URL,
  outgoing: Outgoing,
  options: { readonly ms: number; readonly signal: AbortSignal },
): Promise<Answer> {
  const body = typeof outgoing.body === "string" ? Buffer.from(outgoing.body) : outgoing.body;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const settings: RequestOptions = {
      protocol: base.protocol,
      hostname: base.hostname.replace(/^\[|\]$/g, ""),
      port: base.port,
      method: outgoing.method,
      path: outgoing.path,
      headers: { ...outgoing.headers, ...(body === undefined ? {} : { "content-length": body.byteLength }) },
      signal: AbortSignal.any([options.signal, AbortSignal.timeout(options.ms)]),
    };
    let answered = false;
    const request = (base.protocol === "https:" ? requestHttps : requestHttp)(settings);
    request.once("response", (response) => {
      answered = true;
      read(response).then(
        (text) => resolve({ ...headOf(response), text, ms: Math.round(performance.now() - started) }),
        (error: unknown) => reject(unanswered(error)),
      );
    });
    // A server may answer 413 and close while the body is still going out: the answer counts.
    request.once("error", (error) => {
      if (!answered) reject(unanswered(error));
    });
    request.on("error", () => {});
    request.end(body);
  });
}

function headOf(response: IncomingMessage): Pick<Answer, "status" | "headers"> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers))
    headers.set(name, Array.isArray(value) ? value.join(", ") : (value ?? ""));
  return { status: response.statusCode ?? 0, headers };
}

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST) {
      response.destroy();
      throw Object.assign(new Error("too large"), { code: "TOO-LARGE" });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The code alone: messages of sockets name addresses. */
function unanswered(error: unknown): Unanswered {
  const { code, name } = error as { readonly code?: unknown; readonly name?: string };
  const why =
    name === "TimeoutError" || name === "AbortError" ? "timeout" : typeof code === "string" ? code : "?";
  return new Unanswered({
    vi: `Máy chủ không trả lời trọn vẹn (${why}).`,
    en: `The server gave no complete answer (${why}).`,
  });
}
