/** Encodings that a file can be read in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const SAMPLE = 4096;

/** Encoding of a file, from its first bytes: the byte order mark, else where the zero bytes stand. */
export function detectEncoding(head: Buffer): Encoding {
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
  chunks: AsyncIterable<Buffer>,
  encoding: "utf-16le" | "utf-16be",
): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([rest, chunk]);
    let size = bytes.length & ~1;
    if (size >= 2 && isHighSurrogate(bytes, size - 2, encoding)) size -= 2;
    rest = Buffer.from(bytes.subarray(size));
    yield convert(bytes.subarray(0, size), encoding);
  }
  if (rest.length === 1) yield Buffer.from([0xff]);
  else if (rest.length > 1) yield convert(rest.subarray(0, rest.length & ~1), encoding);
}

function isHighSurrogate(bytes: Buffer, offset: number, encoding: Encoding): boolean {
  const high = bytes[encoding === "utf-16le" ? offset + 1 : offset] ?? 0;
  return high >= 0xd8 && high <= 0xdb;
}

function convert(bytes: Buffer, encoding: "utf-16le" | "utf-16be"): Buffer {
  const little = encoding === "utf-16le" ? bytes : Buffer.from(bytes).swap16();
  const text = little.toString("utf16le");
  return /\p{Surrogate}/u.test(text) ? convertBroken(text) : Buffer.from(text, "utf8");
}

function convertBroken(text: string): Buffer {
  const parts = text.split(/(\p{Surrogate})/u);
  return Buffer.concat(
    parts.map((part, index) => {
      if (index % 2 === 0) return Buffer.from(part, "utf8");
      const unit = part.charCodeAt(0);
      return Buffer.from([0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)]);
    }),
  );
}
