import { isDateTime } from "../formats/dates.ts";
import { twoDigits } from "../formats/digits.ts";
import { readFirst } from "../partial-date/calendar.ts";
import type { Verdict } from "../partial-date/compare.ts";

/** A moment: whole seconds since 1970-01-01T00:00:00Z, and what is left of the second in nanoseconds. */
export interface Moment {
  readonly seconds: number;
  readonly nanos: number;
}

/** Việt Nam has been at UTC+7 without summer time since 1975-06-13; earlier moments are read the same way. */
const VIETNAM = 7 * 3600;
const DAY = 86_400;

/** Whole seconds from 1970-01-01T00:00:00Z to a `date-time`; NaN when it is none. */
export function secondsOf(value: unknown): number {
  if (typeof value !== "string" || value.length < 20 || !isDateTime(value)) return Number.NaN;
  const end = value.length - 6;
  const local = readFirst(value, 0, 10) * DAY + minutesAt(value, 11) * 60 + twoDigits(value, 17);
  if (value.endsWith("Z")) return local;
  const offset = minutesAt(value, end + 1) * 60;
  return value[end] === "+" ? local - offset : local + offset;
}

/** Day in Việt Nam of a `date-time`, as a day number; NaN when it is none. */
export function dayInVietnam(value: unknown): number {
  return Math.floor((secondsOf(value) + VIETNAM) / DAY);
}

/** Reads a `date-time`; undefined when it is none. */
export function readMoment(value: unknown): Moment | undefined {
  const seconds = secondsOf(value);
  if (Number.isNaN(seconds)) return undefined;
  const fraction = /\.\d+/.exec(value as string)?.[0] ?? "";
  return { seconds, nanos: Number(fraction.slice(1).padEnd(9, "0")) };
}

/** `HH:MM` as minutes. */
function minutesAt(s: string, at: number): number {
  return twoDigits(s, at) * 60 + twoDigits(s, at + 3);
}

/** Below zero when `a` is earlier, above when later, 0 for the same moment. */
export function compareMoments(a: Moment, b: Moment): number {
  return a.seconds - b.seconds || a.nanos - b.nanos;
}

/**
 * Is moment `a` at or before moment `b`, whatever the offsets they are written in?
 *
 * @param a - date-time (RFC 3339)
 * @param b - date-time
 * @returns true, false, or undefined when one of them is no date-time
 * @example
 * notAfterTime("2025-07-01T08:00:00+07:00", "2025-07-01T01:00:00Z"); // true
 */
export function notAfterTime(a: unknown, b: unknown): Verdict {
  const x = readMoment(a);
  const y = readMoment(b);
  return x === undefined || y === undefined ? undefined : compareMoments(x, y) <= 0;
}

/**
 * Is moment `b` at most `hours` hours after moment `a`? Also true when `b` is before `a`.
 *
 * @param a - date-time (RFC 3339)
 * @param b - date-time
 * @param hours - whole number of hours, 0 or more
 * @returns true, false, or undefined when one of them cannot be read
 * @example
 * withinHours("2025-07-01T08:00:00+07:00", "2025-07-02T08:00:00+07:00", 24); // true
 * withinHours("2025-07-01T08:00:00+07:00", "2025-07-02T08:00:00.001+07:00", 24); // false
 */
export function withinHours(a: unknown, b: unknown, hours: unknown): Verdict {
  const from = readMoment(a);
  const to = readMoment(b);
  if (from === undefined || to === undefined || !isCount(hours)) return undefined;
  return compareMoments(to, { seconds: from.seconds + hours * 3600, nanos: from.nanos }) <= 0;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 100_000;
}
