import { get } from "@thongnhat/core";
import { DATE_FIRST, DATE_LAST, DATED, EVER, G, NEVER, RECORD, S, UNKNOWN, UNKNOWN_FIELD } from "./state.ts";
import { read, same } from "./text.ts";

/** Strings that the rules of the record being judged read; the record's date is read when it is asked for. */
export const T = {
  today: "",
  bytes: new Uint8Array(0) as Uint8Array,
  /** Where the date stands in `S`; 0: the record has none. */
  dateAt: 0,
  get date(): string | undefined {
    return T.dateAt === 0 ? undefined : str(T.bytes, T.dateAt);
  },
};

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

/** Whether the string at `at` holds a character of ASCII from `low` to `high`. */
export function holdsAny(b: Uint8Array, at: number, low: number, high: number): boolean {
  const end = S[at + 1];
  for (let p = S[at]; p < end; p++) {
    const c = b[p] as number;
    if (c <= high && c >= low) return true;
  }
  return false;
}

/** The list at `at` as values; undefined when it is absent. */
export function listAt(b: Uint8Array, at: number): unknown {
  return S[at] === 0 ? undefined : JSON.parse(decoder.decode(b.subarray(S[at + 2], S[at + 3])));
}

/**
 * The day on which the codes of an edition are read that was in force from one day until another, where that is not
 * the record's own; `NEVER` for none.
 */
export function editionDay(from: number, until: number): number {
  const dated = G[DATED] === 1;
  if (from !== EVER && (!dated || G[DATE_LAST] < from)) return from;
  return until !== NEVER && (!dated || G[DATE_FIRST] > until) ? until : NEVER;
}

/** Whether the record itself says that the field at a pointer is unknown. */
export function declares(b: Uint8Array, pointer: string): boolean {
  for (let item = G[UNKNOWN]; item !== 0; item = S[item])
    if (is(b, S[item + 1] + G[UNKNOWN_FIELD], pointer)) return true;
  return false;
}

/** Whether a field is missing that the record does not say is unknown: fields by their bit in `mask`. */
export function lacks(
  b: Uint8Array,
  mask: number,
  fields: readonly (readonly [number, string])[],
  at: string,
): boolean {
  return fields.some(([bit, name]) => (mask & bit) === 0 && !declares(b, at + name));
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
