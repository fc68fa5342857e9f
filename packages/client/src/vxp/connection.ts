import type { Auth } from "../auth/types.ts";
import { checkBaseUrl } from "../request/address.ts";
import { readBytes, readJson } from "../request/answer.ts";
import { createEngine } from "../request/engine.ts";
import { sleep } from "../request/scope.ts";
import type { Fetch, LimitOptions, LogEntry, RetryOptions } from "../request/types.ts";
import type { VxpAnswer, VxpRequest } from "./types.ts";

/** How to reach an exchange. */
export interface VxpConnection {
  /** Address of the REST service, `https://…/vxp`. */
  readonly baseUrl: string;
  /** How to sign in. */
  readonly auth: Auth;
  readonly fetch?: Fetch;
  readonly retry?: RetryOptions;
  /** `answerBytes` bounds a fetched file; here 64 MiB by default. */
  readonly limits?: LimitOptions;
  /** Allows plain http beyond this machine: for tests in a closed network only. */
  readonly allowInsecure?: boolean;
  /** Takes lines for a log: never a value of a document. */
  readonly logger?: (entry: LogEntry) => void;
  /** Waits; default a timer. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const FILE_BYTES = 64 * 1024 * 1024;

/** Requests through the client's own engine: time limits, retries, circuit, checked addresses. */
export function connect(options: VxpConnection): VxpRequest {
  const { limits = {}, allowInsecure = false } = options;
  const engine = createEngine({
    base: checkBaseUrl(options.baseUrl, allowInsecure),
    auth: options.auth,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    allowInsecure,
    retry: options.retry ?? {},
    limits,
    logger: options.logger,
    random: Math.random,
    sleep: options.sleep ?? sleep,
    now: Date.now,
    elapsed: () => performance.now(),
  });
  const most = limits.answerBytes ?? FILE_BYTES;
  return async ({ operation, body, headers, repeatable, signal }) => {
    const isText = typeof body === "string";
    const { value } = await engine<VxpAnswer>({
      operation,
      method: "POST",
      path: `/${operation}`,
      headers: { ...headers, "content-type": isText ? "application/json" : "application/octet-stream" },
      body: () => body,
      repeatable,
      requestId: crypto.randomUUID(),
      signal,
      read: async (response) => {
        const isFile = /^application\/(?:octet-stream|xml)\b|^text\/xml\b/i.test(
          response.headers.get("content-type") ?? "",
        );
        const names = Object.fromEntries(response.headers);
        return isFile
          ? { headers: names, bytes: await readBytes(response, most) }
          : { headers: names, json: await readJson(response, most) };
      },
    });
    return value;
  };
}
