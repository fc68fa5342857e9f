import { limits } from "@thongnhat/client/protocol";
import { parseJson } from "@thongnhat/core";
import type { FastifyInstance } from "fastify";
import { Problem } from "../problem/problem.ts";

/** A body that was read whole: what it says, and the bytes that said it. */
export interface JsonBody {
  readonly value: unknown;
  readonly bytes: Uint8Array;
}

/** How bodies are read: JSON with the standard's own reader, NDJSON as a stream, forms for tokens; nothing else. */
export function addParsers(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "buffer", bodyLimit: limits.recordBytes },
    async (_: unknown, bytes: Buffer): Promise<JsonBody> => ({ value: readJson(bytes), bytes }),
  );
  app.addContentTypeParser("application/x-ndjson", (_, payload, done) => done(null, payload));
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: 16_384 },
    async (_: unknown, text: string) => new URLSearchParams(text),
  );
}

/**
 * A JSON text that every reader understands alike.
 *
 * @throws Problem `body-malformed`
 */
export function readJson(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem("body-malformed");
  }
  const parsed = parseJson(text);
  if ("faults" in parsed) throw new Problem("body-malformed");
  return parsed.value;
}
