import { type Bytes, joinBytes } from "../certificate/bytes.ts";

/** @returns one DER element */
export function der(tag: number, ...content: readonly Uint8Array[]): Bytes {
  const body = joinBytes(...content);
  const length: number[] = [];
  for (let rest = body.byteLength; rest > 0; rest = Math.floor(rest / 256)) length.unshift(rest % 256);
  const head = body.byteLength < 128 ? [body.byteLength] : [128 + length.length, ...length];
  return joinBytes(Uint8Array.of(tag, ...head), body);
}

/** @returns the first element inside a SEQUENCE, whole; undefined when the bytes are no such thing */
export function firstInside(sequence: Uint8Array): Uint8Array | undefined {
  const outer = header(sequence, 0);
  const inner = outer && sequence[0] === 0x30 ? header(sequence, outer.start) : undefined;
  return outer && inner ? sequence.subarray(outer.start, inner.end) : undefined;
}

/** @returns whether the bytes are one DER element and nothing behind it */
export function isOneElement(bytes: Uint8Array): boolean {
  return header(bytes, 0)?.end === bytes.byteLength;
}

function header(bytes: Uint8Array, at: number): { start: number; end: number } | undefined {
  const first = bytes[at + 1];
  if (first === undefined) return undefined;
  const octets = first < 128 ? 0 : first - 128;
  if (octets > 3) return undefined;
  let length = octets === 0 ? first : 0;
  for (let index = 0; index < octets; index += 1) length = length * 256 + (bytes[at + 2 + index] ?? 0);
  const start = at + 2 + octets;
  return start + length <= bytes.byteLength ? { start, end: start + length } : undefined;
}
