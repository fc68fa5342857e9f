// A client without any helper: each call is one request. What outbox and sync do against faults is theirs alone.
import type { BatchLine, Receipt } from "../../src/generated/messages.ts";
import type { OutboxClient, OutboxResource } from "../../src/outbox/index.ts";
import type { Changes, ReadOptions, Stored, WriteOptions } from "../../src/resource/types.ts";
import type { SyncResource } from "../../src/sync/index.ts";
import type { SmallRecord } from "./records.ts";

/** Outbox and sync of one record type. */
export interface BareClient extends OutboxClient {
  resource(record: string): OutboxResource & SyncResource<SmallRecord>;
}

/** How to call. */
export interface BareOptions {
  /** Milliseconds a request may take. */
  readonly tryMs?: number;
  /** Sends no idempotency keys: the control that must show duplicates. */
  readonly withoutKeys?: boolean;
}

interface Call {
  readonly method?: string;
  readonly body?: string;
  readonly key?: string | undefined;
  readonly etag?: string;
  readonly signal?: AbortSignal | undefined;
}

/** Calls a server of this machine. */
export function bareClient(url: string, { tryMs = 250, withoutKeys = false }: BareOptions = {}): BareClient {
  const call = async (
    path: string,
    { method = "POST", body, key, etag, signal }: Call,
  ): Promise<Stored<string>> => {
    const own = AbortSignal.timeout(tryMs);
    const response = await fetch(url + path, {
      method,
      ...(body === undefined ? {} : { body }),
      headers: {
        ...(key === undefined || withoutKeys ? {} : { "idempotency-key": key }),
        ...(etag === undefined ? {} : { "if-match": etag }),
      },
      signal: signal === undefined ? own : AbortSignal.any([signal, own]),
    });
    const type = response.headers.get("content-type") ?? "";
    const value = await response.text();
    if (!response.ok || type.includes("html")) throw fault(response.status, value);
    return { value, etag: response.headers.get("etag") ?? "" };
  };
  return {
    resource: (record) => ({
      record,
      async get(id: string, options: ReadOptions = {}) {
        const { value, etag } = await call(`/v1/${record}/${id}`, { method: "GET", signal: options.signal });
        return { value: JSON.parse(value) as unknown, etag };
      },
      async submit(body: object, options: WriteOptions = {}) {
        const { idempotencyKey: key, signal } = options;
        const { value } = await call(`/v1/${record}`, { body: JSON.stringify(body), key, signal });
        return JSON.parse(value) as Receipt;
      },
      async replace(body: object, etag: string, options: WriteOptions = {}) {
        const { idempotencyKey: key, signal } = options;
        const path = `/v1/${record}/vi-du`;
        const { value } = await call(path, { method: "PUT", body: JSON.stringify(body), key, etag, signal });
        return JSON.parse(value) as Receipt;
      },
      async submitBatch(records: readonly object[], options: WriteOptions = {}) {
        const { idempotencyKey: key, signal } = options;
        const body = records.map((each) => JSON.stringify(each)).join("\n");
        const { value } = await call(`/v1/${record}/batch`, { body, key, signal });
        return value
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as BatchLine);
      },
      async *changes({ since, limit = 200, signal } = {}) {
        for (let token = since; ; ) {
          const query = `limit=${limit}${token === undefined ? "" : `&since=${token}`}`;
          const { value } = await call(`/v1/${record}/changes?${query}`, { method: "GET", signal });
          const page = JSON.parse(value) as Changes<SmallRecord>;
          yield page;
          if (!page.more) return;
          token = page.next;
        }
      },
      export: () => Promise.reject(new Error("not here")),
    }),
  };
}

function fault(status: number, body: string): Error {
  const problem = body.startsWith("{") ? (JSON.parse(body) as { code?: string }) : {};
  const retryable = status < 400 || status === 429 || status >= 500;
  return Object.assign(new Error(`HTTP ${status}`), {
    status,
    retryable,
    code: problem.code ?? "unavailable",
  });
}
