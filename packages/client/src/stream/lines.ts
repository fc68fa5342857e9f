import { parseJson } from "@thongnhat/core";
import { ExchangeError } from "../errors/exchange-error.ts";
import { decodeUtf8 } from "../request/answer.ts";

const NEWLINE = 0x0a;

/**
 * The values of NDJSON, one after the other as they are asked for: nothing is read ahead of its consumer but the
 * chunk at hand.
 *
 * @param chunks - bytes as they come
 * @param mostBytes - longest line
 * @throws ExchangeError `truncated` when the last line is cut, `too-large-answer` for a line without end,
 *   `invalid-answer` for a line that is not JSON
 */
export async function* readValues(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes: number,
): AsyncGenerator<unknown, void, undefined> {
  let rest: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const line = concat([...rest, chunk.subarray(from, at)]);
      if (line.byteLength > mostBytes) throw new ExchangeError("too-large-answer");
      rest = [];
      held = 0;
      from = at + 1;
      const text = decodeUtf8(line, 200).trim();
      if (text !== "") yield parsedLine(text, "invalid-answer");
    }
    if (from < chunk.byteLength) {
      rest.push(chunk.subarray(from));
      held += chunk.byteLength - from;
    }
    if (held > mostBytes) throw new ExchangeError("too-large-answer");
  }
  // A last line without its end is whole only if it reads: a server that stopped in the middle leaves half of one.
  const text = decodeTail(concat(rest));
  if (text !== "") yield parsedLine(text, "truncated");
}

function decodeTail(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes, 200).trim();
  } catch {
    throw new ExchangeError("truncated");
  }
}

function parsedLine(text: string, otherwise: "invalid-answer" | "truncated"): unknown {
  const parsed = parseJson(text);
  if ("value" in parsed) return parsed.value;
  throw new ExchangeError(otherwise);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const first = parts[0];
  if (parts.length === 1 && first) return first;
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
