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
  return sameFamilyName(str(b, at), str(b, at2));
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
    return third === 0xe1
      ? b[start + 3] === 0xba
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

/** When a commune was certainly in a province: by its code the province, from, until. Opened at the first question. */
let held = new Int32Array(0);
const COMMUNES = 100_000;

/** Rule function `inProvince`, of what is certain. */
export function heldBy(
  b: Uint8Array,
  commune: number,
  province: number,
  first: number,
  last: number,
): boolean | undefined {
  if (S[commune] === 0 || S[province] === 0 || S[commune + 1] - S[commune] !== 5) return undefined;
  const at = number(b, S[commune], S[commune + 1]) * 3;
  const code = number(b, S[province], S[province + 1]) + 1;
  if (held.length === 0) held = new Int32Array(COMMUNES * 3);
  if (held[at] !== code) {
    const [from, until] = provinceSpan(str(b, commune) as string, str(b, province) as string);
    held[at] = code;
    held[at + 1] = Math.max(from, EVER);
    held[at + 2] = Math.min(until, NEVER);
  }
  return first >= (held[at + 1] as number) && last < (held[at + 2] as number) ? true : undefined;
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
