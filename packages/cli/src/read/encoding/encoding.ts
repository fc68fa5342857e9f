import { concat } from "../bytes/bytes.ts";

/** Encodings that a file can be read in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const SAMPLE = 4096;

/** Encoding of a file, from its first bytes: the byte order mark, else where the zero bytes stand. */
export function detectEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const size = Math.min(head.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < size; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  const pairs = size / 2;
  if (pairs >= 2 && odd > pairs * 0.3 && even < odd * 0.2) return "utf-16le";
  if (pairs >= 2 && even > pairs * 0.3 && odd < even * 0.2) return "utf-16be";
  return "utf-8";
}

/**
 * UTF-16 chunks as UTF-8 chunks. Half a pair (a lone surrogate) becomes bytes that are not UTF-8,
 * so that it costs its own record and not the file; a `TextDecoder` would stop or replace in silence.
 */
export async function* utf16ToUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: "utf-16le" | "utf-16be",
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = concat([rest, chunk]);
    let size = bytes.length & ~1;
    if (size >= 2 && isHighSurrogate(bytes, size - 2, encoding)) size -= 2;
    rest = Uint8Array.from(bytes.subarray(size));
    yield convert(bytes.subarray(0, size), encoding);
  }
  if (rest.length === 1) yield Uint8Array.from([0xff]);
  else if (rest.length > 1) yield convert(rest.subarray(0, rest.length & ~1), encoding);
}

function isHighSurrogate(bytes: Uint8Array, offset: number, encoding: Encoding): boolean {
  const high = bytes[encoding === "utf-16le" ? offset + 1 : offset] ?? 0;
  return high >= 0xd8 && high <= 0xdb;
}

const strict = new TextDecoder("utf-16le", { fatal: true, ignoreBOM: true });
const utf8 = new TextEncoder();

function convert(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Uint8Array {
  const little = encoding === "utf-16le" ? bytes : swapped(bytes);
  try {
    return utf8.encode(strict.decode(little));
  } catch {
    return convertBroken(little);
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  const pairs = bytes.slice();
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    pairs[at] = bytes[at + 1] ?? 0;
    pairs[at + 1] = bytes[at] ?? 0;
  }
  return pairs;
}

function convertBroken(little: Uint8Array): Uint8Array {
  let text = "";
  for (let at = 0; at + 1 < little.length; at += 2)
    text += String.fromCharCode((little[at] ?? 0) | ((little[at + 1] ?? 0) << 8));
  const parts = text.split(/(\p{Surrogate})/u);
  return concat(
    parts.map((part, index) => {
      if (index % 2 === 0) return utf8.encode(part);
      const unit = part.charCodeAt(0);
      return Uint8Array.of(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
    }),
  );
}
