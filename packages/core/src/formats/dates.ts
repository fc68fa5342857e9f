import { isCalendarDate } from "../partial-date/calendar.ts";
import { firstDay } from "../partial-date/span.ts";
import { digits, twoDigits } from "./digits.ts";

/**
 * Format `date`: a real calendar day, `YYYY-MM-DD`, years 0001-9999.
 *
 * @param s - text to check
 * @returns true when it is such a day
 * @example
 * isDate("2000-02-29"); // true
 * isDate("1900-02-29"); // false: 1900 was no leap year
 */
export function isDate(s: string): boolean {
  return s.length === 10 && isCalendarDate(s, 0, 10);
}

/**
 * Format `ngay-khuyet`: a date as far as it is known, `YYYY`, `YYYY-MM`, `YYYY-MM-DD`,
 * or an interval `A/B` whose ends have the same precision, A not after B.
 *
 * @param s - text to check
 * @returns true when it is a partial date
 * @example
 * isPartialDate("1954-03"); // true
 * isPartialDate("1944/1945"); // true
 * isPartialDate("1954-00-00"); // false: never padded
 */
export function isPartialDate(s: string): boolean {
  const n = s.length;
  return n === 10 || n === 4 || n === 7 ? isCalendarDate(s, 0, n) : !Number.isNaN(firstDay(s));
}

/**
 * Format `gio-phut`: `HH:MM` from 00:00 to 23:59.
 *
 * @param s - text to check
 * @returns true when it is a time of day
 * @example
 * isHourMinute("23:59"); // true
 * isHourMinute("24:00"); // false
 */
export function isHourMinute(s: string): boolean {
  return s.length === 5 && s.charCodeAt(2) === 58 && hourMinuteAt(s, 0);
}

/**
 * Format `date-time`: RFC 3339 with an offset, real calendar day, seconds 00-59, capital `T` and `Z`.
 * A fraction of a second may have 1 to 9 digits.
 *
 * @param s - text to check
 * @returns true when it is such a moment
 * @example
 * isDateTime("2025-07-01T08:00:00+07:00"); // true
 * isDateTime("2025-07-01T08:00:00"); // false: no offset
 */
export function isDateTime(s: string): boolean {
  if (s.length < 20 || s.length > 35 || !isCalendarDate(s, 0, 10)) return false;
  if (s.charCodeAt(10) !== 84 || s.charCodeAt(13) !== 58 || s.charCodeAt(16) !== 58) return false;
  const second = twoDigits(s, 17);
  if (!hourMinuteAt(s, 11) || second < 0 || second > 59) return false;
  let at = 19;
  if (s.charCodeAt(at) === 46) {
    const from = at + 1;
    for (at = from; digits(s, at, at + 1); ) at++;
    if (at === from || at - from > 9) return false;
  }
  const sign = s.charCodeAt(at);
  if (sign === 90) return s.length === at + 1;
  return (
    (sign === 43 || sign === 45) &&
    s.length === at + 6 &&
    s.charCodeAt(at + 3) === 58 &&
    hourMinuteAt(s, at + 1)
  );
}

function hourMinuteAt(s: string, at: number): boolean {
  const hour = twoDigits(s, at);
  const minute = twoDigits(s, at + 3);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
}
