import { earliestDay, latestDay } from "../moment/days.ts";
import { daysInMonth, toDayNumber } from "../partial-date/calendar.ts";
import type { Verdict } from "../partial-date/compare.ts";
import { removeInvisible } from "../text/clean.ts";
import { fixHomoglyphs } from "../text/homoglyph.ts";
import { normalise } from "../text/normal-form.ts";
import { foldTone } from "../text/tone.ts";
import { isNumberWord, readUpTo99, readYear } from "./number-words.ts";

interface SaidDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * Do Vietnamese words say this date? Reads `Ngày hai mươi mốt tháng ba năm một nghìn chín trăm tám
 * mươi lăm`, its everyday variants (mồng/mùng, lăm/nhăm, mốt, tư, linh/lẻ, nghìn/ngàn, tháng giêng,
 * tháng chạp) and digits in place of words. Diacritics are needed. Lunar dates are not read.
 *
 * @param text - the words
 * @param date - partial date
 * @returns true when they say the same and nothing less, false when they contradict each other;
 *   undefined when the words cannot be read or one says more than the other
 * @example
 * dateInWords("Ngày mùng năm tháng tư năm hai nghìn linh một", "2001-04-05"); // true
 * dateInWords("Năm hai nghìn linh một", "2001-04-05"); // undefined
 */
export function dateInWords(text: unknown, date: unknown): Verdict {
  const first = earliestDay(date);
  if (typeof text !== "string" || Number.isNaN(first)) return undefined;
  const said = readDate(text);
  return said && compare(said, first, latestDay(date));
}

function compare(said: SaidDate, first: number, last: number): Verdict {
  const { year, month, day } = said;
  // A day that no calendar has, such as 30 February, is surely not the date.
  if (month !== undefined && day !== undefined && day > daysInMonth(year, month)) return false;
  const saidFirst = toDayNumber(year, month ?? 1, day ?? 1);
  const saidLast = toDayNumber(year, month ?? 12, day ?? daysInMonth(year, month ?? 12));
  if (saidFirst > last || saidLast < first) return false;
  return saidFirst === first && saidLast === last ? true : undefined;
}

function readDate(text: string): SaidDate | undefined {
  if (text.length > 300) return undefined;
  const plain = fixHomoglyphs(normalise(removeInvisible(text))).toLowerCase();
  const words = plain
    .replace(/[.,;:()"“”\s]+/g, " ")
    .trim()
    .split(" ")
    .map(placed);
  if (words.at(-2) === "dương" && words.at(-1) === "lịch") words.splice(-2);
  if (words[0] === "sinh") words.shift();
  const monthAt = words.indexOf("tháng");
  if (monthAt < 0) {
    const year = words[0] === "năm" ? readYear(words.slice(1)) : undefined;
    return year === undefined || year === 0 ? undefined : { year };
  }
  const rest = readMonthAndYear(words.slice(monthAt + 1));
  if (rest === undefined || monthAt === 0) return rest;
  const day = readDay(words.slice(0, monthAt));
  return day === undefined ? undefined : { ...rest, day };
}

/** A word with its tone mark in place; in those that nearly every date is said with, it always is. */
function placed(word: string): string {
  return word === "ngày" || word === "tháng" || isNumberWord(word) ? word : foldTone(word).toLowerCase();
}

function readDay(words: readonly string[]): number | undefined {
  let from = 0;
  if (words[from] === "ngày") from++;
  if (words[from] === "mồng" || words[from] === "mùng") from++;
  const day = readUpTo99(words.slice(from));
  return from > 0 && day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** `năm` is both "year" and "five": every split at a `năm` is tried, and only one may make sense. */
function readMonthAndYear(words: readonly string[]): SaidDate | undefined {
  let found: SaidDate | undefined;
  for (let at = 1; at < words.length; at++) {
    if (words[at] !== "năm") continue;
    const month = readMonth(words.slice(0, at));
    const year = readYear(words.slice(at + 1));
    if (month === undefined || year === undefined || year === 0) continue;
    if (found !== undefined) return undefined;
    found = { year, month };
  }
  return found;
}

function readMonth(words: readonly string[]): number | undefined {
  if (words.length === 1 && words[0] === "giêng") return 1;
  if (words.length === 1 && words[0] === "chạp") return 12;
  const month = readUpTo99(words);
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined;
}
