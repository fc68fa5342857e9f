/** Rule functions over dates and personal numbers that were noted. What they cannot tell at a glance is asked of core. */

import { atLeastAge, communeBodyExisted, dateInWords, idMatchesBirth, toDate } from "@thongnhat/core";
import { is, str } from "./rules.ts";
import { S } from "./state.ts";
import { read } from "./text.ts";

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
