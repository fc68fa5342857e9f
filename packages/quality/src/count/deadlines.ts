import { addWorkingDays } from "@thongnhat/code-tables/working-days";
import { isDate, isDateTime } from "@thongnhat/core";
import type { Deadline } from "../measure/types.ts";
import { getter } from "./getter.ts";
import type { Fields } from "./spots.ts";

const HOUR = 3_600_000;
/** Việt Nam is at UTC+7. */
const VIETNAM = 7 * HOUR;
const DAY = 24 * HOUR;

/** Upper bounds of the buckets of lags, in hours. The last one holds whatever is longer. */
export const LAG_BOUNDS = [
  0, 1, 2, 4, 8, 12, 24, 48, 72, 120, 168, 240, 336, 720, 1440, 4320, 8760, 87_600,
] as const;

/** What a record shows of a deadline: nothing where it does not apply. */
export interface DeadlineVerdict {
  readonly kept: boolean;
  /** Upper bound in hours of the bucket of its lag, once the end has come. */
  readonly lag?: number;
}

/**
 * Whether a record kept a deadline. A day without a time is read in favour of the one who had to be in time: it runs from
 * the end of its day, and ends at the beginning of its day.
 *
 * @param record the record, its structure right
 * @param deadline the deadline
 * @param asOf the day on which it is asked, `YYYY-MM-DD`; its end counts
 * @returns the verdict, or undefined where the record has no beginning, its dates are partial, or time is still running
 */
export function keepsDeadline(record: Fields, deadline: Deadline, asOf: string): DeadlineVerdict | undefined {
  const from = momentOf(getter(deadline.from)(record), DAY);
  if (from === undefined) return undefined;
  const limit = limitOf(from, deadline.within);
  if (limit === undefined) return undefined;
  const end = getter(deadline.to)(record);
  if (end === undefined) return endOfDay(asOf) > limit ? { kept: false } : undefined;
  const to = momentOf(end, 0);
  return to === undefined ? undefined : { kept: to <= limit, lag: bucketOf(to - from) };
}

/** The last moment of a day in Việt Nam, in milliseconds since 1970. */
export function endOfDay(day: string): number {
  return Date.parse(day) - VIETNAM + DAY;
}

/** A moment in milliseconds since 1970; a day is `ofDay` milliseconds after its beginning in Việt Nam. */
function momentOf(value: unknown, ofDay: number): number | undefined {
  if (typeof value !== "string") return undefined;
  if (isDate(value)) return Date.parse(value) - VIETNAM + ofDay;
  return isDateTime(value) ? Date.parse(value) : undefined;
}

function limitOf(from: number, within: string): number | undefined {
  const [, count = "", unit = ""] = /^(?:PT|P)?(\d+)([HDW])$/.exec(within) ?? [];
  if (unit === "H") return from + Number(count) * HOUR;
  if (unit === "D") return from + Number(count) * DAY;
  if (unit !== "W") throw new Error(`unreadable time limit: ${within}`);
  // A day's own end is already the next day's beginning: ask for the day that was meant.
  const day = new Date(from + VIETNAM - 1).toISOString().slice(0, 10);
  const last = addWorkingDays(day, Number(count));
  return last.known ? endOfDay(last.value) : undefined;
}

function bucketOf(lag: number): number {
  const hours = lag / HOUR;
  return LAG_BOUNDS.find((bound) => hours <= bound) ?? LAG_BOUNDS[LAG_BOUNDS.length - 1] ?? 0;
}
