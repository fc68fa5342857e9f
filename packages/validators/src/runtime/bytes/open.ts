import { skip } from "./blanks.ts";
import { G, LAST_FRAME, S, TOP } from "./state.ts";
import { ascii, closing, same, unescaped } from "./text.ts";

/** As `OPEN_VALUE_LIMITS` of core: a unit's own fields. */
const DEPTH = 6;
const VALUES = 200;
const STRING = 2_000;
const KEY = 100;

let values = 0;

/** A JSON object within the caps on a unit's own fields. */
export function openValue(b: Uint8Array, p: number): number {
  values = 0;
  return b[p] === 123 ? value(b, p, 1) : -1;
}

function value(b: Uint8Array, p: number, depth: number): number {
  if (++values > VALUES || depth > DEPTH) return -1;
  switch (b[p]) {
    case 34:
      return string(b, p, STRING);
    case 123:
      return object(b, p, depth);
    case 91:
      return array(b, p, depth);
    case 116:
      return word(b, p, "true");
    case 102:
      return word(b, p, "false");
    case 110:
      return word(b, p, "null");
    default:
      return number(b, p);
  }
}

/** Keys are kept behind the frames while the object is read, so that one that comes twice is seen. */
function object(b: Uint8Array, p: number, depth: number): number {
  const first = G[TOP];
  let top = first;
  let at = skip(b, p + 1);
  if (b[at] === 125) return at + 1;
  for (;;) {
    const end = keyEnd(b, at);
    if (end < 0 || top + 2 > LAST_FRAME) return -1;
    for (let k = first; k < top; k += 2) if (same(b, S[k], S[k + 1], at + 1, end - 1)) return -1;
    S[top] = at + 1;
    S[top + 1] = end - 1;
    top += 2;
    G[TOP] = top;
    at = skip(b, end);
    if (b[at] !== 58) return -1;
    at = value(b, skip(b, at + 1), depth + 1);
    if (at < 0) return -1;
    // The keys of what was read in it: what is behind the top must be zeros.
    if (G[TOP] > top) {
      S.fill(0, top, G[TOP]);
      G[TOP] = top;
    }
    at = skip(b, at);
    if (b[at] === 125) return at + 1;
    if (b[at] !== 44) return -1;
    at = skip(b, at + 1);
  }
}

function array(b: Uint8Array, p: number, depth: number): number {
  let at = skip(b, p + 1);
  if (b[at] === 93) return at + 1;
  for (;;) {
    at = value(b, at, depth + 1);
    if (at < 0) return -1;
    at = skip(b, at);
    if (b[at] === 93) return at + 1;
    if (b[at] !== 44) return -1;
    at = skip(b, at + 1);
  }
}

/** A string; one that is unusual is read as JSON reads it. */
function string(b: Uint8Array, p: number, max: number): number {
  if (b[p] !== 34) return -1;
  const plain = ascii(b, p, 0, max);
  if (plain >= 0) return plain;
  const end = closing(b, p + 1);
  const s = end < 0 ? undefined : unescaped(b, p, end + 1);
  return s !== undefined && s.length <= max && !/\p{Surrogate}/u.test(s) ? end + 1 : -1;
}

/** A key: without escapes, so that equal keys are equal bytes. */
function keyEnd(b: Uint8Array, p: number): number {
  return ascii(b, p, 0, KEY);
}

function word(b: Uint8Array, p: number, letters: string): number {
  for (let i = 0; i < letters.length; i++) if (b[p + i] !== letters.charCodeAt(i)) return -1;
  return p + letters.length;
}

/** Numbers of up to 15 digits, without exponent: they are finite, and mean the same to every reader. */
function number(b: Uint8Array, p: number): number {
  if (b[p] === 45) p++;
  const start = p;
  while (digit(b[p])) p++;
  if (p === start || (p - start > 1 && b[start] === 48)) return -1;
  if (b[p] === 46) {
    const from = ++p;
    while (digit(b[p])) p++;
    if (p === from) return -1;
  }
  if (p - start > 16 || b[p] === 101 || b[p] === 69) return -1;
  return p;
}

function digit(c: number | undefined): boolean {
  return c !== undefined && c >= 48 && c <= 57;
}
