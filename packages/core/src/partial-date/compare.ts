import { earliestDay, latestDay } from "../moment/days.ts";
import { daysInMonth, fromDayNumber, toDayNumber } from "./calendar.ts";

/** What a rule function answers: true or false when certain, undefined when it cannot be known. */
export type Verdict = boolean | undefined;

/** What only a date-time has at this place: an interval has `/` there. */
const CAPITAL_T = 84;

/**
 * Is date `a` on or before date `b`? Partial dates are intervals: the answer is given only when it
 * holds for every day they may mean.
 *
 * @param a - partial date
 * @param b - partial date
 * @returns true, false, or undefined when undecided or not dates
 * @example
 * notAfter("1954", "1955-03"); // true
 * notAfter("1954", "1954-03"); // undefined
 */
export function notAfter(a: unknown, b: unknown): Verdict {
  if (latestDay(a) <= earliestDay(b)) return true;
  return earliestDay(a) > latestDay(b) ? false : undefined;
}

/**
 * Is date `a` before date `b`?
 *
 * @param a - partial date
 * @param b - partial date
 * @returns true, false, or undefined when undecided or not dates
 * @example
 * before("1954-03-20", "1954-03-20"); // false
 */
export function before(a: unknown, b: unknown): Verdict {
  if (latestDay(a) < earliestDay(b)) return true;
  return earliestDay(a) >= latestDay(b) ? false : undefined;
}

/**
 * Are `a` and `b` the same day? Two equal partial dates are undecided: each may mean another day.
 *
 * @param a - partial date
 * @param b - partial date
 * @returns true, false, or undefined when undecided or not dates
 * @example
 * sameDay("1954", "1955-01-01"); // false
 * sameDay("1954", "1954"); // undefined
 */
export function sameDay(a: unknown, b: unknown): Verdict {
  return compareSpans(earliestDay(a), latestDay(a), earliestDay(b), latestDay(b));
}

/**
 * Is `a` written as a full date `YYYY-MM-DD`, or a date-time?
 *
 * @param a - partial date
 * @returns undefined when `a` is no partial date at all
 * @example
 * isFullDate("1954-03"); // false
 */
export function isFullDate(a: unknown): Verdict {
  if (Number.isNaN(earliestDay(a))) return undefined;
  const text = a as string;
  return text.length === 10 || text.charCodeAt(10) === CAPITAL_T;
}

/**
 * Is `a` at most `days` days after `b`, that is `a <= b + days`? Also true when `a` is before `b`.
 *
 * @param a - partial date
 * @param b - partial date
 * @param days - whole number of days
 * @returns true, false, or undefined when undecided or not dates
 * @example
 * notMoreThanDaysAfter("2025-03-02", "2025-01-01", 60); // true
 */
export function notMoreThanDaysAfter(a: unknown, b: unknown, days: unknown): Verdict {
  const n = wholeNumber(days);
  if (latestDay(a) <= earliestDay(b) + n) return true;
  return earliestDay(a) > latestDay(b) + n ? false : undefined;
}

/**
 * Has a person born on `birth` completed `years` years on the day `on`? The birthday counts.
 * Someone born on 29 February has certainly completed the year on 1 March of a common year;
 * 28 February of that year is undecided.
 *
 * @param birth - partial date of birth
 * @param on - partial date
 * @param years - whole number of years, 0 or more
 * @returns true, false, or undefined when undecided or not dates
 * @example
 * atLeastAge("2005-06-01", "2025-06-01", 20); // true
 * atLeastAge("2005", "2025", 20); // undefined
 */
export function atLeastAge(birth: unknown, on: unknown, years: unknown): Verdict {
  const n = wholeNumber(years);
  const latest = latestDay(birth);
  const earliest = earliestDay(birth);
  // `!(n >= 0)` also catches NaN.
  if (!(n >= 0) || Number.isNaN(earliest)) return undefined;
  if (birthday(latest, n, 1) <= earliestDay(on)) return true;
  return birthday(earliest, n, 0) > latestDay(on) ? false : undefined;
}

/**
 * Is a person born on `birth` at most `years` full years old on the day `on`?
 *
 * @param birth - partial date of birth
 * @param on - partial date
 * @param years - whole number of years, 0 or more
 * @returns true, false, or undefined when undecided or not dates
 * @example
 * atMostAge("1900-01-01", "2025-12-31", 125); // true
 * atMostAge("1900-01-01", "2026-01-01", 125); // false
 */
export function atMostAge(birth: unknown, on: unknown, years: unknown): Verdict {
  const n = wholeNumber(years);
  const older = n >= 0 ? atLeastAge(birth, on, n + 1) : undefined;
  return older === undefined ? undefined : !older;
}

/**
 * Was `elder` born at least `years` full years before `younger`?
 *
 * @param elder - partial date of birth of the elder person
 * @param younger - partial date of birth of the younger person
 * @param years - whole number of years, 0 or more
 * @returns true, false, or undefined when undecided or not dates
 * @example
 * yearsApartAtLeast("1970", "1985", 12); // true
 */
export function yearsApartAtLeast(elder: unknown, younger: unknown, years: unknown): Verdict {
  return atLeastAge(elder, younger, years);
}

/**
 * Is `a` exactly `months` months after `b`? A day that the month lacks becomes its last day:
 * six months after 31 August is 28 or 29 February.
 *
 * @param a - partial date
 * @param b - partial date
 * @param months - whole number of months
 * @returns true, false, or undefined when undecided or not dates
 * @example
 * isMonthsAfter("2026-02-28", "2025-08-31", 6); // true
 */
export function isMonthsAfter(a: unknown, b: unknown, months: unknown): Verdict {
  const n = wholeNumber(months);
  const from = earliestDay(b);
  if (Number.isNaN(n) || Number.isNaN(from)) return undefined;
  return compareSpans(earliestDay(a), latestDay(a), addMonths(from, n), addMonths(latestDay(b), n));
}

function compareSpans(a: number, aLast: number, b: number, bLast: number): Verdict {
  if (a > bLast || aLast < b) return false;
  return a === aLast && b === bLast && a === b ? true : undefined;
}

/** The day on which `years` years are complete; for the leap day of a common year, 28 February + `late`. */
function birthday(born: number, years: number, late: 0 | 1): number {
  const { year, month, day } = fromDayNumber(born);
  const then = year + years;
  if (month === 2 && day === 29 && daysInMonth(then, 2) === 28) return toDayNumber(then, 2, 28) + late;
  return toDayNumber(then, month, day);
}

function addMonths(from: number, months: number): number {
  const { year, month, day } = fromDayNumber(from);
  const count = year * 12 + month - 1 + months;
  const y = Math.floor(count / 12);
  const m = count - y * 12 + 1;
  return toDayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}

/** A whole number of a size that a rule can mean, else NaN. */
function wholeNumber(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) && value >= -100_000 && value <= 100_000
    ? value
    : Number.NaN;
}
