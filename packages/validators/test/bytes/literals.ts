import { S } from "../../src/runtime/bytes/state.ts";

const encoder = new TextEncoder();

/** Bytes that a checker may read: the text, a line break, and what stands behind it. */
export function bytesOf(text: string): Uint8Array {
  return encoder.encode(`${text}\n${" ".repeat(64)}`);
}

/** Bytes of a string as JSON writes it: U+0020 to U+10FFFF without escapes, where that is possible. */
export function literalOf(value: string): Uint8Array {
  return bytesOf(JSON.stringify(value));
}

/** How many bytes the text itself has. */
export function lengthOf(text: string): number {
  return encoder.encode(text).length;
}

/** Notes where the strings of an array stand, each at its own place in `S`: 10, 20, 30… */
export function notedStrings(values: readonly (string | undefined)[]): Uint8Array {
  const b = bytesOf(JSON.stringify(values.map((value) => value ?? "")));
  let at = 1;
  values.forEach((value, index) => {
    const length = lengthOf(JSON.stringify(value ?? ""));
    const place = placeOf(index);
    S[place] = value === undefined ? 0 : at + 1;
    S[place + 1] = value === undefined ? 0 : at + length - 1;
    at += length + 1;
  });
  return b;
}

/** The place in `S` of the string noted at an index. */
export function placeOf(index: number): number {
  return 10 + index * 10;
}
