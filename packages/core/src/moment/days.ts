import { firstDay, lastDay } from "../partial-date/span.ts";
import { dayInVietnam, readMoment } from "./moment.ts";

/**
 * First day that a value of a rule may mean: of a partial date, or the day in Việt Nam of a date-time. NaN when it is
 * neither, which compares false with everything: "undecided".
 */
export function earliestDay(value: unknown): number {
  const day = firstDay(value);
  return Number.isNaN(day) ? dayOfMoment(value) : day;
}

/** As `earliestDay`, but the last day. */
export function latestDay(value: unknown): number {
  const day = lastDay(value);
  return Number.isNaN(day) ? dayOfMoment(value) : day;
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

function dayOfMoment(value: unknown): number {
  // A quick no for what rules mostly ask about: text that is absent or no date at all.
  if (typeof value !== "string" || value.length < 20) return Number.NaN;
  const moment = readMoment(value);
  return moment === undefined ? Number.NaN : dayInVietnam(moment);
}
