import { readBytes, readJson } from "../request/answer.ts";
import type { CallOptions } from "../resource/types.ts";
import { answerBytes } from "./pages.ts";
import { type Core, type OperationId, send } from "./send.ts";

/** What one operation is given. */
export interface RequestInput extends CallOptions {
  /** `database/record` */
  readonly record?: string;
  /** Record id in the path. */
  readonly id?: string;
  /** Job id in the path. */
  readonly job?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON; a text is sent as it is. */
  readonly body?: unknown;
  /** For writes: made before the first try when absent. */
  readonly idempotencyKey?: string;
  /** If-Match or If-None-Match, as the operation has it. */
  readonly etag?: string;
  /** Detached JWS over the body. */
  readonly signature?: string;
}

/** What one operation gave. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; the text of NDJSON; undefined where there is none. */
  readonly body: unknown;
  readonly attempts: number;
  readonly requestId: string;
}

/** Carries out one operation and gives the answer without looking into it. */
export async function request(core: Core, operation: OperationId, input: RequestInput): Promise<Answer> {
  const { record, id, job, query, body, etag, signature, ...options } = input;
  const text = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
  const sent = await send<Pick<Answer, "headers" | "body">>(core, operation, {
    options,
    ...(record === undefined ? {} : { record }),
    ...(id === undefined ? {} : { id }),
    ...(job === undefined ? {} : { job }),
    ...(query === undefined ? {} : { query }),
    ...(etag === undefined ? {} : { etag }),
    ...(signature === undefined ? {} : { signature }),
    ...(text === undefined ? {} : { body: () => text }),
    read: async (response) => ({
      headers: Object.fromEntries(response.headers),
      body: await bodyOf(core, response),
    }),
    count: () => 0,
  });
  const { status, attempts, requestId } = sent;
  return { status, attempts, requestId, ...sent.value };
}

async function bodyOf(core: Core, response: Response): Promise<unknown> {
  if (response.status === 304 || response.status === 204) {
    await response.body?.cancel().catch(() => {});
    return undefined;
  }
  const lines = /ndjson|jsonl/i.test(response.headers.get("content-type") ?? "");
  if (!lines) return readJson(response, answerBytes(core));
  return new TextDecoder("utf-8", { fatal: true }).decode(await readBytes(response, answerBytes(core)));
}
