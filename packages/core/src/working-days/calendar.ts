import { earliestDay, latestDay } from "../moment/days.ts";
import type { Verdict } from "../partial-date/compare.ts";

/** What is known of the working days of a country. All days are day numbers (see `dayNumber`). */
export interface CalendarDays {
  /** Days off beside Saturdays and Sundays. */
  readonly holidays: ReadonlySet<number>;
  /** Saturdays and Sundays on which people work. */
  readonly makeUpDays: ReadonlySet<number>;
  /** Days of which it is not certain whether people work. */
  readonly uncertain: ReadonlySet<number>;
  /** Years whose holidays were announced, `[first day, day after the last)`, in order. */
  readonly announced: readonly (readonly [from: number, to: number])[];
}

/** A count of working days, or the first day on the way of which nothing is known. */
export type Counted = { readonly value: number } | { readonly unknown: number };

/** Working days of a calendar. */
export interface WorkingCalendar {
  /** Do people work on this day? undefined: not announced, or not certain. */
  isWorkingDay(day: number): Verdict;
  /** The day that is `count` working days after `day`. */
  add(day: number, count: number): Counted;
  /** How many working days there are after `from` up to and with `to`. */
  between(from: number, to: number): Counted;
  /** Is `b` at most `count` working days after `a`? For rules: see `withinWorkingDays` in docs/cel.md. */
  within(a: unknown, b: unknown, count: unknown): Verdict;
}

/** More working days than any time limit of a law has; it also bounds how long a question can take. */
const LONGEST = 2000;

/** Questions about working days, answered from data. */
export function createCalendar(days: CalendarDays): WorkingCalendar {
  const begins = days.announced[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const ends = days.announced.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;

  const isWorkingDay = (day: number): Verdict => {
    if (!days.announced.some(([from, to]) => day >= from && day < to)) return undefined;
    if (days.uncertain.has(day)) return undefined;
    if (days.makeUpDays.has(day)) return true;
    return !isWeekend(day) && !days.holidays.has(day);
  };

  const add = (day: number, count: number): Counted => {
    let left = count;
    let at = day;
    while (left > 0) {
      at++;
      const working = isWorkingDay(at);
      if (working === undefined) return { unknown: at };
      if (working) left--;
    }
    return { value: at };
  };

  const between = (from: number, to: number): Counted => {
    let count = 0;
    for (let day = from + 1; day <= to; day++) {
      const working = isWorkingDay(day);
      if (working === undefined) return { unknown: day };
      if (working) count++;
    }
    return { value: count };
  };

  /** `b` is not after the `count`-th working day after `a`: fewer than `count` of them lie between the two. */
  const withinDays = (a: number, b: number, count: number): Verdict => {
    if (b <= a) return true;
    let certain = 0;
    let possible = 0;
    for (let day = a + 1; day < b && certain < count; day++) {
      // Outside of all announced years nothing is certain: thousands of years are stepped over at once.
      const next = day < begins ? Math.min(begins, b) : day >= ends ? b : day;
      if (next > day) {
        possible += next - day;
        day = next - 1;
        continue;
      }
      const working = isWorkingDay(day);
      if (working === true) certain++;
      if (working !== false) possible++;
    }
    if (certain >= count) return false;
    return possible < count ? true : undefined;
  };

  return {
    isWorkingDay,
    add,
    between,
    within(a, b, count) {
      const n = typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : Number.NaN;
      const [aFirst, aLast] = [earliestDay(a), latestDay(a)];
      const [bFirst, bLast] = [earliestDay(b), latestDay(b)];
      if (!(n <= LONGEST) || Number.isNaN(aFirst) || Number.isNaN(bFirst)) return undefined;
      if (withinDays(aFirst, bLast, n) === true) return true;
      return withinDays(aLast, bFirst, n) === false ? false : undefined;
    },
  };
}

/** 1970-01-01 was a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
