/** Rule functions over what is noted of a record. What they cannot tell at a glance is asked of core. */

import { inProvince, provinceSpan } from "@thongnhat/code-tables/xa/parents";
import {
  atLeastAge,
  communeBodyExisted,
  dateInWords,
  idMatchesBirth,
  isName,
  isPlaceholder,
  sameFamilyName,
  toDate,
  type Verdict,
} from "@thongnhat/core";
import { is, str } from "./rules.ts";
import { EVER, NEVER, S } from "./state.ts";
import { read, same } from "./text.ts";

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
    // Letters up to U+023F but × and ÷, and those of Vietnamese with a tone; others, and marks, are asked of core.
    else if (c === 0xc3 ? b[p + 1] !== 0x97 && b[p + 1] !== 0xb7 : c > 0xc3 && c < 0xc9) {
      letters = true;
      p++;
    } else if (c === 0xe1 && (b[p + 1] === 0xba || b[p + 1] === 0xbb)) {
      letters = true;
      p += 2;
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
  // As core does with clean texts: a tone mark or the case changes neither the length nor a consonant.
  const letter = (b[start] as number) | 32;
  const letter2 = (b[start2] as number) | 32;
  if (letter !== letter2 && isConsonant(letter) && isConsonant(letter2)) return false;
  return end > start && end2 > start2
    ? compared(b, at, start, end, at2, start2, end2)
    : sameFamilyName(str(b, at), str(b, at2));
}

/** First words that core compared, one behind the other, and what it found: families have a few hundred names. */
const COMPARED = new Map<
  number,
  { readonly words: Uint8Array; readonly first: number; readonly same: Verdict }
>();
const MOST_COMPARED = 10_000;

/** What core finds of names depends on their first words alone, since the names are clean. */
function compared(
  b: Uint8Array,
  at: number,
  start: number,
  end: number,
  at2: number,
  start2: number,
  end2: number,
): Verdict {
  let hash = 0x811c9dc5;
  for (let p = start; p < end; p++) hash = Math.imul(hash ^ (b[p] as number), 0x01000193);
  hash = Math.imul(hash ^ 32, 0x01000193);
  for (let p = start2; p < end2; p++) hash = Math.imul(hash ^ (b[p] as number), 0x01000193);
  const known = COMPARED.get(hash);
  const first = end - start;
  if (
    known !== undefined &&
    known.first === first &&
    same(known.words, 0, first, start, end, b) &&
    same(known.words, first, known.words.length, start2, end2, b)
  )
    return known.same;
  const found = sameFamilyName(str(b, at), str(b, at2));
  if (known === undefined && COMPARED.size < MOST_COMPARED) {
    const words = new Uint8Array(first + end2 - start2);
    words.set(b.subarray(start, end));
    words.set(b.subarray(start2, end2), first);
    COMPARED.set(hash, { words, first, same: found });
  }
  return found;
}

function isConsonant(c: number): boolean {
  return c > 97 && c <= 122 && c !== 101 && c !== 105 && c !== 111 && c !== 117 && c !== 121;
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
  if (verdict === true && full && WORDS.size < MOST_WORDS)
    // A copy: `slice` of a Buffer is a view of bytes that its owner writes over.
    WORDS.set(day, Uint8Array.prototype.slice.call(b, start, end));
  return verdict;
}

/** Rule function `idMatchesSex` of a sex that the rule says. */
export function idOfSex(b: Uint8Array, id: number, sex: "1" | "2"): boolean | undefined {
  const start = S[id];
  return start === 0 ? undefined : (((b[start + 3] as number) & 1) === 0) === (sex === "1");
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

/** Rule function `idMatchesBirth`; the date must be no interval and no moment. */
export function idBirth(b: Uint8Array, id: number, birth: number): boolean | undefined {
  const start = S[id];
  const date = S[birth];
  if (start === 0 || date === 0) return undefined;
  // An interval is told by its length.
  if (S[birth + 1] - date > 10 || b[date + 4] === 47) return idMatchesBirth(str(b, id), str(b, birth));
  const century = 19 + (((b[start + 3] as number) - 48) >> 1);
  return century === two(b, date) && b[start + 4] === b[date + 2] && b[start + 5] === b[date + 3];
}

function two(b: Uint8Array, p: number): number {
  return ((b[p] as number) - 48) * 10 + (b[p + 1] as number) - 48;
}

/** Rule function `communeBodyExisted`. */
export function communeBody(b: Uint8Array, level: number, date: number): boolean | undefined {
  if (S[level] === 0 || S[date] === 0) return undefined;
  if (is(b, level, "xa") || is(b, level, "tinh")) return true;
  return communeBodyExisted(str(b, level), str(b, date));
}

/** Days of so many years, give or take: nearer than this to a birthday the calendar is asked. */
const ROOM = 3;

/** Whether somebody born on a day has certainly so many full years on another. */
export function isGrown(born: number, on: number, years: number): boolean {
  const over = on - born - years * 365.2425;
  if (over > ROOM || over < -ROOM) return over > 0;
  return atLeastAge(toDate(born), toDate(on), years) === true;
}

/** Whether somebody born on a day has certainly not so many full years on another. */
export function isYounger(born: number, on: number, years: number): boolean {
  const over = on - born - years * 365.2425;
  if (over > ROOM || over < -ROOM) return over < 0;
  return atLeastAge(toDate(born), toDate(on), years) === false;
}

/** Two letters that a made-up value may begin with: `isPlaceholder` of core looks at all others no further. */
const HEADS = new Set(["di", "kh", "ch", "nu", "un", "no", "na", "n/", "te", "xx"]);

/** Rule function `isPlaceholder`. */
export function placeholder(b: Uint8Array, at: number): boolean | undefined {
  const start = S[at];
  if (start === 0) return undefined;
  return isOrdinary(b, start, S[at + 1]) ? false : isPlaceholder(read(b, start, S[at + 1]));
}

/** Whether a text begins as no made-up value does. */
function isOrdinary(b: Uint8Array, start: number, end: number): boolean {
  const first = b[start] as number;
  const second = b[start + 1] as number;
  if (first >= 48 && first <= 57) return isUneven(b, start, end);
  const letter = first | 32;
  if (first < 128) {
    if (letter < 97 || letter > 122 || end - start < 2) return false;
    if (second >= 128) return letter !== 100;
    return second !== 47 && !HEADS.has(String.fromCharCode(letter, second | 32));
  }
  // Đ, as in "Đính kèm": only before an i, with or without a tone.
  if (first === 0xc4 && (second === 0x90 || second === 0x91)) {
    const third = b[start + 2] as number;
    const fourth = b[start + 3] as number;
    const fifth = b[start + 4] as number;
    // Ỉ, ỉ, Ị, ị.
    return third === 0xe1
      ? fourth === 0xba || (fourth === 0xbb && (fifth < 0x88 || fifth > 0x8b))
      : third < 128 && (third | 32) > 97 && (third | 32) < 123 && (third | 32) !== 105;
  }
  // Ă, Ơ, Ư, Â, Ê, Ô, and the letters of Vietnamese with a tone; Ð and ð are look-alikes, × and ÷ no letters.
  if (first === 0xc3) return second !== 0x90 && second !== 0xb0 && second !== 0x97 && second !== 0xb7;
  if (first === 0xe1) return second === 0xba || second === 0xbb;
  return (first === 0xc4 && second === 0x82) || (first === 0xc6 && (second === 0xa0 || second === 0xaf));
}

/** Whether digits neither repeat, nor count, nor are zeros but for the last. */
function isUneven(b: Uint8Array, start: number, end: number): boolean {
  const step = (b[start + 1] as number) - (b[start] as number);
  let even = true;
  let zeros = true;
  for (let p = start; p < end; p++) {
    const c = b[p] as number;
    if (c < 48 || c > 57) return false;
    if (p > start && (c - (b[p - 1] as number) - step) % 10 !== 0) even = false;
    if (p < end - 1 && c !== 48) zeros = false;
  }
  return end - start > 2 && !even && !zeros;
}

/**
 * When communes were certainly in provinces. By a commune's code the row of what was asked of it; rows hold two
 * provinces, as the number of one comes again in another, each with from and until. Many communes share a row, so that
 * a lookup touches little memory. Opened at the first question.
 */
let rowOf = new Uint16Array(0);
const COMMUNES = 100_000;
const MOST_ROWS = 4_096;
const ROW = 6;
const rows = /* @__PURE__ */ new Int32Array(MOST_ROWS * ROW);
const rowsByHash = /* @__PURE__ */ new Map<number, number>();

/** Rule function `inProvince`, of what is certain. */
export function heldBy(
  b: Uint8Array,
  commune: number,
  province: number,
  first: number,
  last: number,
): boolean | undefined {
  if (S[commune] === 0 || S[province] === 0 || S[commune + 1] - S[commune] !== 5) return undefined;
  if (rowOf.length === 0) rowOf = new Uint16Array(COMMUNES);
  const place = number(b, S[commune], S[commune + 1]);
  const code = number(b, S[province], S[province + 1]) + 1;
  let at = (rowOf[place] as number) * ROW;
  if (rows[at] !== code) {
    if (rows[at + 3] === code) at += 3;
    else {
      const row = withSpan(at, code, provinceSpan(str(b, commune) as string, str(b, province) as string));
      if (row === undefined) return undefined;
      rowOf[place] = row;
      at = row * ROW;
    }
  }
  return first >= (rows[at + 1] as number) && last < (rows[at + 2] as number) ? true : undefined;
}

/** The row that begins with a province and holds what stood first before; undefined when there is no room for it. */
function withSpan(at: number, code: number, [from, until]: readonly [number, number]): number | undefined {
  const row = [
    code,
    Math.max(from, EVER),
    Math.min(until, NEVER),
    rows[at],
    rows[at + 1],
    rows[at + 2],
  ] as number[];
  const hash = row.reduce((sum, value) => Math.imul(sum ^ value, 0x01000193), 0);
  const known = rowsByHash.get(hash);
  if (known !== undefined)
    return row.every((value, i) => rows[known * ROW + i] === value) ? known : undefined;
  // Row 0 is that of communes of which nothing was asked.
  const fresh = rowsByHash.size + 1;
  if (fresh === MOST_ROWS) return undefined;
  rowsByHash.set(hash, fresh);
  rows.set(row, fresh * ROW);
  return fresh;
}

/** The commune's code is no number of five digits, or the day not in the span that is kept: ask the table. */
export function inProvinceOf(
  b: Uint8Array,
  commune: number,
  province: number,
  date: string | undefined,
): boolean | undefined {
  return inProvince(str(b, commune), str(b, province), date);
}

function number(b: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let p = start; p < end; p++) value = value * 10 + (b[p] as number) - 48;
  return value;
}
