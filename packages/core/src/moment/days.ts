import { firstDay, lastDay } from "../partial-date/span.ts";
import { dayInVietnam } from "./moment.ts";

/**
 * First day that a value of a rule may mean: of a partial date, or the day in Việt Nam of a date-time. NaN when it is
 * neither, which compares false with everything: "undecided".
 */
export function earliestDay(value: unknown): number {
  const day = firstDay(value);
  return Number.isNaN(day) ? dayInVietnam(value) : day;
}

/** As `earliestDay`, but the last day. */
export function latestDay(value: unknown): number {
  const day = lastDay(value);
  return Number.isNaN(day) ? dayInVietnam(value) : day;
}

/**
 * The days that a partial date or a date-time may mean; a date-time is its day in Việt Nam (UTC+7).
 *
 * @param value - partial date or date-time
 * @returns first and last day number (see `dayNumber`), or undefined when it is neither
 * @example
 * daysOf("2025-06-30T23:30:00Z"); // { first: dayNumber("2025-07-01"), last: dayNumber("2025-07-01") }
 * daysOf("2025"); // { first: dayNumber("2025-01-01"), last: dayNumber("2025-12-31") }
 */
export function daysOf(value: unknown): { readonly first: number; readonly last: number } | undefined {
  const first = earliestDay(value);
  return Number.isNaN(first) ? undefined : { first, last: latestDay(value) };
}
