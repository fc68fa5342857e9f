import { earliestDay, latestDay } from "../moment/days.ts";
import { fromDayNumber } from "./calendar.ts";

/**
 * The year of a date, for keys that records of one book and year share.
 *
 * @param date - partial date or date-time
 * @returns the year as four digits, or undefined when the date may lie in more than one year or is none
 * @example
 * yearOf("1954-03"); // "1954"
 * yearOf("1944/1945"); // undefined
 */
export function yearOf(date: unknown): string | undefined {
  const first = earliestDay(date);
  const last = latestDay(date);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const { year } = fromDayNumber(first);
  return fromDayNumber(last).year === year ? String(year).padStart(4, "0") : undefined;
}
