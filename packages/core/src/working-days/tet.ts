import { earliestDay, latestDay } from "../moment/days.ts";
import type { Verdict } from "../partial-date/compare.ts";

/**
 * Is a date more than `count` days away from the first day of every lunar new year, before and after?
 *
 * @param newYears - day numbers of the first days of consecutive lunar years, in order
 * @param date - partial date or date-time
 * @param count - whole number of days, 0 to 150
 * @returns true, false, or undefined when undecided, or when the years around are not among `newYears`
 * @example
 * isAwayFromTet([dayNumber("2024-02-10"), dayNumber("2025-01-29")], "2024-08-01", 15); // true
 */
export function isAwayFromTet(newYears: readonly number[], date: unknown, count: unknown): Verdict {
  const first = earliestDay(date);
  const last = latestDay(date);
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0 || count > 150) return undefined;
  if (Number.isNaN(first) || newYears.length === 0) return undefined;
  const away = (day: number): Verdict => {
    if (newYears.some((newYear) => Math.abs(day - newYear) <= count)) return false;
    // Outside the list another new year may be near.
    return day >= (newYears[0] ?? 0) && day <= (newYears.at(-1) ?? 0) ? true : undefined;
  };
  let verdict = away(first);
  for (let day = first + 1; day <= last && verdict !== undefined; day++)
    if (away(day) !== verdict) verdict = undefined;
  return verdict;
}
