import { checkText } from "@thongnhat/core";
import { hasLength } from "../primitives.ts";

/**
 * A text that people write: quotation mark, `min` to `max` characters, quotation mark. No escapes; written cleanly,
 * with single spaces and none at the ends. Only characters that are composed, visible and no look-alike of Đ pass
 * without a second look: `checkText` has nothing to say about them.
 * @returns where it ends, -1: not sure
 */
export function text(b: Uint8Array, p: number, min: number, max: number): number {
  if (b[p] !== 34) return -1;
  const start = p + 1;
  p = start;
  let extra = 0;
  for (;;) {
    const c = b[p] as number;
    // What is most frequent in Vietnamese comes first.
    if (c > 96 && c < 123) p++;
    else if (c === 32) {
      if (p === start || b[p - 1] === 32) return -1;
      p++;
    } else if (c === 0xe1) {
      const d = b[p + 1] as number;
      const e = b[p + 2] as number;
      // U+1EA0 to U+1EF9.
      if (d === 0xba ? e < 0xa0 || e > 0xbf : d !== 0xbb || e < 0x80 || e > 0xb9)
        return unusual(b, start, min, max);
      p += 3;
      extra += 2;
    } else if (c > 0xc2 && c < 0xc9) {
      // U+00C0 to U+023F.
      const d = b[p + 1] as number;
      if ((d & 0xc0) !== 0x80) return -1;
      // Ð U+00D0, ð U+00F0, Ɖ U+0189.
      if ((c === 0xc3 && (d === 0x90 || d === 0xb0)) || (c === 0xc6 && d === 0x89))
        return unusual(b, start, min, max);
      p += 2;
      extra++;
    } else if (c === 34) {
      if (p > start && b[p - 1] === 32) return -1;
      const characters = p - start - extra;
      return characters >= min && characters <= max ? p + 1 : -1;
    } else if (c > 32 && c < 127) {
      if (c === 92) return -1;
      p++;
    } else if (c === 0xe2) {
      const e = b[p + 2] as number;
      // – — ‘ ’ “ ” …
      if (b[p + 1] !== 0x80) return unusual(b, start, min, max);
      if (e !== 0x93 && e !== 0x94 && e !== 0x98 && e !== 0x99 && e !== 0x9c && e !== 0x9d && e !== 0xa6)
        return unusual(b, start, min, max);
      p += 3;
      extra += 2;
    } else return c >= 128 ? unusual(b, start, min, max) : -1;
  }
}

/** A text with characters that need a second look: other scripts, loose marks, signs. */
function unusual(b: Uint8Array, start: number, min: number, max: number): number {
  const end = endOf(b, start - 1);
  const s = end < 0 ? undefined : decode(b, start, end);
  return s !== undefined && isClean(s, min, max) ? end + 1 : -1;
}

/** As `text`, also with escapes: for texts that nothing reads again. */
export function escapedText(b: Uint8Array, p: number, min: number, max: number): number {
  const end = text(b, p, min, max);
  if (end >= 0 || b[p] !== 34) return end;
  const close = closing(b, p + 1);
  const s = close < 0 ? undefined : unescaped(b, p, close + 1);
  return s !== undefined && isClean(s, min, max) ? close + 1 : -1;
}

/** The string with its quotation marks in [start, end), unescaped; undefined when it is none. */
export function unescaped(b: Uint8Array, start: number, end: number): string | undefined {
  const json = decode(b, start, end);
  try {
    return json === undefined ? undefined : (JSON.parse(json) as string);
  } catch {
    return undefined;
  }
}

function isClean(s: string, min: number, max: number): boolean {
  return checkText(s) === undefined && hasLength(s, min, max);
}

/** Where the quotation mark stands that closes the string without escapes which begins at `p`; -1 for none. */
export function endOf(b: Uint8Array, p: number): number {
  if (b[p++] !== 34) return -1;
  for (;;) {
    const c = b[p] as number;
    if (c === 34) return p;
    if (!(c >= 32) || c === 92) return -1;
    p++;
  }
}

/** Where the quotation mark stands that closes a string with escapes. */
export function closing(b: Uint8Array, p: number): number {
  for (;;) {
    const c = b[p] as number;
    if (c === 34) return p;
    if (!(c >= 32)) return -1;
    p += c === 92 ? 2 : 1;
  }
}

function decode(b: Uint8Array, start: number, end: number): string | undefined {
  try {
    return decoder.decode(b.subarray(start, end));
  } catch {
    return undefined;
  }
}

/** A string with escapes, judged by a function over strings: for texts that nothing reads again. */
export function escapedJudged(
  b: Uint8Array,
  p: number,
  min: number,
  max: number,
  judge: (s: string) => boolean,
): number {
  if (b[p] !== 34) return -1;
  const close = closing(b, p + 1);
  const s = close < 0 ? undefined : unescaped(b, p, close + 1);
  return s !== undefined && hasLength(s, min, max) && judge(s) ? close + 1 : -1;
}

/** Any string without escapes, judged by a function over strings. */
export class Judged {
  readonly #judge: (s: string) => boolean;
  readonly #min: number;
  readonly #max: number;
  /** The string that was judged right last. */
  readonly #last = new Uint8Array(LONG);
  #length = 0;

  constructor(judge: (s: string) => boolean, min: number, max: number) {
    this.#judge = judge;
    this.#min = min;
    this.#max = max;
  }

  /** Where the string at `p` ends; -1: it is none, not in bounds, or not right. */
  scan(b: Uint8Array, p: number): number {
    const end = endOf(b, p);
    if (end < 0) return -1;
    const length = end - p - 1;
    if (length === this.#length && this.#isLast(b, p + 1)) return end + 1;
    const s = ascii(b, p, 0, end) < 0 ? decode(b, p + 1, end) : read(b, p + 1, end);
    if (s === undefined || !hasLength(s, this.#min, this.#max) || !this.#judge(s)) return -1;
    if (length <= LONG) {
      for (let i = 0; i < length; i++) this.#last[i] = b[p + 1 + i] as number;
      this.#length = length;
    }
    return end + 1;
  }

  #isLast(b: Uint8Array, from: number): boolean {
    for (let i = 0; i < this.#length; i++) if (this.#last[i] !== b[from + i]) return false;
    return this.#length > 0;
  }
}

/** Longer strings hardly come twice. */
const LONG = 64;

/**
 * A text of ASCII without escapes: what codes, identifiers and technical values are written in.
 * @returns where it ends, -1: not sure
 */
export function ascii(b: Uint8Array, p: number, min: number, max: number): number {
  if (b[p] !== 34) return -1;
  const start = p + 1;
  p = start;
  for (;;) {
    const c = b[p] as number;
    if (c === 34) break;
    if (!(c >= 32 && c < 127) || c === 92) return -1;
    p++;
  }
  return p - start >= min && p - start <= max ? p + 1 : -1;
}

/** The string that stands in [start, end), which was found to be `ascii`, or a clean `text`. */
export function read(b: Uint8Array, start: number, end: number): string {
  let s = "";
  for (let p = start; p < end; p++) {
    const c = b[p] as number;
    if (c >= 128) return decoder.decode(b.subarray(start, end));
    s += String.fromCharCode(c);
  }
  return s;
}

// A byte order mark inside a text is a character like any other.
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Whether two places hold the same text: the second in other bytes than the first, where they are given. */
export function same(
  b: Uint8Array,
  start: number,
  end: number,
  start2: number,
  end2: number,
  b2: Uint8Array = b,
): boolean {
  if (end - start !== end2 - start2) return false;
  for (let p = start, q = start2; p < end; p++, q++) if (b[p] !== b2[q]) return false;
  return true;
}

/** A hash of the bytes in [start, end), after another where there is one (FNV-1a). */
export function hashOf(b: Uint8Array, start: number, end: number, before = 0x811c9dc5): number {
  let hash = before;
  for (let p = start; p < end; p++) hash = Math.imul(hash ^ (b[p] as number), 0x01000193);
  return hash;
}
