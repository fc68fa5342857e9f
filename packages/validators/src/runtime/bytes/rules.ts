import { dateInWords, get, isName, sameFamilyName } from "@thongnhat/core";
import { DATE_FIRST, DATE_LAST, DATED, G, NEVER, RECORD, S, UNKNOWN, UNKNOWN_FIELD } from "./state.ts";
import { read, same } from "./text.ts";

/** Strings that the rules of the record being judged read. */
export const T: { today: string; date: string | undefined } = { today: "", date: undefined };

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

let object: unknown;
let objectFrame = 0;
let objectRecord = -1;

/** The object whose notes are in a frame and whose bytes stand in [start, end), parsed. */
export function objectAt(b: Uint8Array, frame: number, start: number, end: number): unknown {
  if (objectFrame === frame && objectRecord === G[RECORD]) return object;
  object = JSON.parse(decoder.decode(b.subarray(start, end)));
  objectFrame = frame;
  objectRecord = G[RECORD];
  return object;
}

/** The string whose place stands in `S` at `at`; undefined when it is absent. */
export function str(b: Uint8Array, at: number): string | undefined {
  const start = S[at];
  return start === 0 ? undefined : read(b, start, S[at + 1]);
}

/** Whether the string at `at` is there and is this one, of ASCII. */
export function is(b: Uint8Array, at: number, value: string): boolean {
  const start = S[at];
  if (start === 0 || S[at + 1] - start !== value.length) return false;
  for (let i = 0; i < value.length; i++) if (b[start + i] !== value.charCodeAt(i)) return false;
  return true;
}

/** Whether two strings that are there are the same. */
export function equal(b: Uint8Array, at: number, at2: number): boolean {
  return same(b, S[at], S[at + 1], S[at2], S[at2 + 1]);
}

/** Whether the string at `at` holds these characters of ASCII at `where`. */
export function holds(b: Uint8Array, at: number, value: string, where: "start" | "end" | "any"): boolean {
  const start = S[at];
  const last = S[at + 1] - value.length;
  for (let p = where === "end" ? last : start; p <= last && p >= start; p++) {
    let i = 0;
    while (i < value.length && b[p + i] === value.charCodeAt(i)) i++;
    if (i === value.length) return true;
    if (where === "start") return false;
  }
  return false;
}

/** Rule function `isName` over a clean text. */
export function nameIn(b: Uint8Array, at: number): boolean | undefined {
  const start = S[at];
  if (start === 0) return undefined;
  const end = S[at + 1];
  let letters = false;
  for (let p = start; p < end; p++) {
    const c = b[p] as number;
    if ((c > 96 && c < 123) || (c > 64 && c < 91)) letters = true;
    else if (c === 32 || c === 45 || c === 39 || c === 46) continue;
    // × and ÷ are no letters; of three bytes only Vietnamese letters are known to be.
    else if (c === 0xc3 ? b[p + 1] !== 0x97 && b[p + 1] !== 0xb7 : c > 0xc3 && c < 0xe2) {
      letters = true;
      p += c === 0xe1 ? 2 : 1;
    } else return isName(read(b, start, end));
  }
  return letters || isName(read(b, start, end));
}

/** Rule function `sameFamilyName`. */
export function familyName(b: Uint8Array, at: number, at2: number): boolean | undefined {
  const start = S[at];
  const start2 = S[at2];
  if (start === 0 || start2 === 0) return undefined;
  const end = word(b, start);
  const end2 = word(b, start2);
  if (end > start && same(b, start, end, start2, end2)) return true;
  return sameFamilyName(str(b, at), str(b, at2));
}

/** Where the first word of a string ends. */
function word(b: Uint8Array, p: number): number {
  while (b[p] !== 32 && b[p] !== 34) p++;
  return p;
}

/** Words of dates that were found right, by day: the same days come again and again. */
const WORDS = new Map<number, Uint8Array>();
const MOST_WORDS = 50_000;

/** Rule function `dateInWords`. */
export function wordsOf(b: Uint8Array, at: number, dateAt: number): boolean | undefined {
  const start = S[at];
  if (start === 0 || S[dateAt] === 0) return undefined;
  const end = S[at + 1];
  const day = S[dateAt + 2];
  const full = day === S[dateAt + 3];
  const known = full ? WORDS.get(day) : undefined;
  if (known !== undefined && known.length === end - start) {
    let i = 0;
    while (i < known.length && known[i] === b[start + i]) i++;
    if (i === known.length) return true;
  }
  const verdict = dateInWords(read(b, start, end), str(b, dateAt) as string);
  if (verdict === true && full && WORDS.size < MOST_WORDS) WORDS.set(day, b.slice(start, end));
  return verdict;
}

/** Rule function `idMatchesSex`. */
export function idSex(b: Uint8Array, id: number, sex: number): boolean | undefined {
  const start = S[id];
  const code = S[sex];
  if (start === 0 || code === 0 || S[sex + 1] - code !== 1) return undefined;
  const digit = b[code] as number;
  if (digit !== 49 && digit !== 50) return undefined;
  return ((b[start + 3] as number) & 1) === 0 ? digit === 49 : digit === 50;
}

/** An edition of a code table: its code, and its first and last day as far as it has them. */
export type Edition = readonly [code: string, from: number | undefined, until: number | undefined];

/** The day on which codes of the edition at `at` are read, where it is not the record's own; `NEVER` for none. */
export function editionDay(b: Uint8Array, at: number, editions: readonly Edition[]): number {
  if (S[at] === 0) return NEVER;
  for (const [code, from, until] of editions) {
    if (!is(b, at, code)) continue;
    const dated = G[DATED] === 1;
    if (from !== undefined && (!dated || G[DATE_LAST] < from)) return from;
    return until !== undefined && (!dated || G[DATE_FIRST] > until) ? until : NEVER;
  }
  return NEVER;
}

/** Whether the record itself says that the field at a pointer is unknown. */
export function declares(b: Uint8Array, pointer: string): boolean {
  for (let item = G[UNKNOWN]; item !== 0; item = S[item])
    if (is(b, S[item + 1] + G[UNKNOWN_FIELD], pointer)) return true;
  return false;
}

/** Whether a field is missing that the record does not say is unknown: fields by their bit in `mask`. */
export function lacks(b: Uint8Array, mask: number, fields: readonly (readonly [number, string])[]): boolean {
  return fields.some(([bit, pointer]) => (mask & bit) === 0 && !declares(b, pointer));
}

/** Whether a field that the record says is unknown stands in it, or its name cannot be read. */
export function contradicts(b: Uint8Array, frame: number, start: number, end: number): boolean {
  if (G[UNKNOWN] === 0) return false;
  const record = objectAt(b, frame, start, end);
  for (let item = G[UNKNOWN]; item !== 0; item = S[item]) {
    const pointer = str(b, S[item + 1] + G[UNKNOWN_FIELD]);
    if (pointer === undefined || get(record, pointer) !== undefined) return true;
  }
  return false;
}
