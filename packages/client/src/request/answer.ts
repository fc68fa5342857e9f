import { parseJson } from "@thongnhat/core";
import { ExchangeError } from "../errors/exchange-error.ts";

/** True where the platform is a browser: it checks lengths itself, hides some headers and cannot stream requests. */
export const inBrowser: boolean = "document" in globalThis || "WorkerGlobalScope" in globalThis;

/**
 * Reads an answer to its end, counting bytes after decompression.
 * @throws ExchangeError `too-large-answer`, `truncated`
 */
export async function readBytes(response: Response, mostBytes: number): Promise<Uint8Array> {
  const stated = statedLength(response);
  if (stated !== undefined && stated > mostBytes) {
    await response.body?.cancel();
    throw new ExchangeError("too-large-answer", { status: response.status });
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new ExchangeError("truncated", { status: response.status, cause });
    });
    if (done) break;
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel().catch(() => {});
      throw new ExchangeError("too-large-answer", { status: response.status });
    }
    chunks.push(value);
  }
  if (stated !== undefined && stated !== length)
    throw new ExchangeError("truncated", { status: response.status });
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Length that the server states, where it is that of the bytes we see. */
function statedLength(response: Response): number | undefined {
  const text = response.headers.get("content-length");
  if (inBrowser || response.headers.has("content-encoding") || text === null) return undefined;
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * Reads an answer as JSON, as every reader understands it: UTF-8, no key twice, at most 64 deep.
 * @throws ExchangeError `not-json` for a page of a proxy or half a document, `invalid-answer` for odd JSON
 */
export async function readJson(response: Response, mostBytes: number): Promise<unknown> {
  const isJson = /^application\/(?:[a-z0-9.+-]+\+)?json\b/i.test(response.headers.get("content-type") ?? "");
  if (!isJson) {
    await response.body?.cancel().catch(() => {});
    throw new ExchangeError("not-json", { status: response.status });
  }
  const parsed = parseJson(decodeUtf8(await readBytes(response, mostBytes), response.status));
  if ("value" in parsed) return parsed.value;
  const broken = parsed.faults.some(({ code }) => code === "TN-READ-JSON" || code === "TN-READ-NAN");
  throw new ExchangeError(broken ? "not-json" : "invalid-answer", { status: response.status });
}

/** Text of bytes that must be UTF-8 to the last one. */
export function decodeUtf8(bytes: Uint8Array, status: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ExchangeError("not-json", { status });
  }
}
