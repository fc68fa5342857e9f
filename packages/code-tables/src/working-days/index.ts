/**
 * Working days in Việt Nam, from the announced holidays: `addWorkingDays("2025-04-29", 3)`. A year that was not
 * announced is never guessed.
 * @module
 */
import {
  type Counted,
  createCalendar,
  dayNumber,
  isAwayFromTet,
  toDate,
  type WorkingCalendar,
} from "@thongnhat/core";
import { announced, holidays, makeUpDays, newYears, uncertain } from "../generated/data/working-days.ts";
import { unpackSteps } from "../packing/packing.ts";

/** A day or a count, or the first day on the way of which it is not known whether people work. */
export type WorkingDaysAnswer<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly reason: "not-announced"; readonly day: string };

let opened: WorkingCalendar | undefined;

function calendar(): WorkingCalendar {
  opened ??= createCalendar({
    holidays: new Set(unpackSteps(holidays)),
    makeUpDays: new Set(unpackSteps(makeUpDays)),
    uncertain: new Set(unpackSteps(uncertain)),
    announced,
  });
  return opened;
}

/**
 * Do public offices work on this day? Saturdays and Sundays are free unless they were announced as make-up days.
 *
 * @param day - `YYYY-MM-DD`
 * @returns true or false; undefined when the holidays of that year are not announced
 * @throws RangeError when `day` is not a day
 * @example
 * isWorkingDay("2025-04-30"); // false
 * isWorkingDay("2025-04-26"); // true: a Saturday, made up for Friday 2 May
 */
export function isWorkingDay(day: string): boolean | undefined {
  return calendar().isWorkingDay(dayNumber(day));
}

/**
 * The day that is so many working days after a day, which itself does not count.
 *
 * @param day - `YYYY-MM-DD`
 * @param count - whole number from 0 to 2000
 * @returns the day, or the first day on the way that is not announced
 * @throws RangeError when `day` is not a day, or `count` not such a number
 * @example
 * addWorkingDays("2025-04-29", 1); // { known: true, value: "2025-05-05" }
 */
export function addWorkingDays(day: string, count: number): WorkingDaysAnswer<string> {
  if (!Number.isInteger(count) || count < 0 || count > 2000)
    throw new RangeError("addWorkingDays: count is a whole number from 0 to 2000");
  return answer(calendar().add(dayNumber(day), count), toDate);
}

/**
 * How many working days there are after one day, up to and with another.
 *
 * @param from - `YYYY-MM-DD`, does not count itself
 * @param to - `YYYY-MM-DD`
 * @returns the count, 0 when `to` is not after `from`; or the first day between that is not announced
 * @throws RangeError when one of them is not a day
 * @example
 * workingDaysBetween("2025-04-29", "2025-05-06"); // { known: true, value: 2 }
 */
export function workingDaysBetween(from: string, to: string): WorkingDaysAnswer<number> {
  return answer(calendar().between(dayNumber(from), dayNumber(to)), (count) => count);
}

/**
 * For rules: is `b` not after the `n`-th working day after `a`? Also true when `b` is not after `a`.
 *
 * @param a - partial date or date-time
 * @param b - partial date or date-time
 * @param n - whole number of working days, 0 to 2000
 * @returns true, false, or undefined when undecided or not announced
 * @example
 * withinWorkingDays("2025-04-29", "2025-05-05", 1); // true
 * withinWorkingDays("2025-04-29", "2025-05-06", 1); // false
 */
export function withinWorkingDays(a: unknown, b: unknown, n: unknown): boolean | undefined {
  return calendar().within(a, b, n);
}

let tetDays: readonly number[] | undefined;

/**
 * For rules: is a day more than `n` days before and after the first day of every lunar new year?
 *
 * @param d - partial date or date-time
 * @param n - whole number of days, 0 to 150
 * @returns true, false, or undefined when undecided, or outside the years that the standard has
 * @example
 * awayFromTet("2025-01-20", 15); // false: Tết was on 29 January
 * awayFromTet("2025-06-02", 15); // true
 */
export function awayFromTet(d: unknown, n: unknown): boolean | undefined {
  tetDays ??= [...unpackSteps(newYears)];
  return isAwayFromTet(tetDays, d, n);
}

function answer<T>(counted: Counted, write: (value: number) => T): WorkingDaysAnswer<T> {
  return "value" in counted
    ? { known: true, value: write(counted.value) }
    : { known: false, reason: "not-announced", day: toDate(counted.unknown) };
}
