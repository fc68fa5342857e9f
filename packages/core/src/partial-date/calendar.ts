import { twoDigits } from "../formats/digits.ts";

/** Days in a month of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Number of a day, counted from 1970-01-01. The caller has checked year, month and day. */
export function toDayNumber(year: number, month: number, day: number): number {
  // The year is counted from 1 March, so that the leap day is its last day.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const leapDays = (y >> 2) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.trunc((153 * m + 2) / 5) + day - 719469;
}

/** Year, month and day of a day number. */
export function fromDayNumber(dayNumber: number): { year: number; month: number; day: number } {
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.trunc(
    (dayOfEra - Math.trunc(dayOfEra / 1460) + Math.trunc(dayOfEra / 36524) - Math.trunc(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.trunc(yearOfEra / 100));
  const m = Math.trunc((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.trunc((153 * m + 2) / 5) + 1,
  };
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (by `length`) at `at`: its first day, or NaN. Years 0001-9999. */
export function readFirst(s: string, at: number, length: number): number {
  return read(s, at, length, false);
}

/** As `readFirst`, but its last day. */
export function readLast(s: string, at: number, length: number): number {
  return read(s, at, length, true);
}

/** Whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (by `length`) at `at` is in the calendar. Years 0001-9999. */
export function isCalendarDate(s: string, at: number, length: number): boolean {
  const century = twoDigits(s, at);
  const rest = twoDigits(s, at + 2);
  if (century < 0 || rest < 0 || century + rest === 0) return false;
  if (length === 4) return true;
  const month = twoDigits(s, at + 5);
  if (s.charCodeAt(at + 4) !== 45 || month < 1 || month > 12) return false;
  if (length === 7) return true;
  const day = twoDigits(s, at + 8);
  if (s.charCodeAt(at + 7) !== 45 || day < 1) return false;
  return day <= 28 || day <= daysInMonth(century * 100 + rest, month);
}

function read(s: string, at: number, length: number, last: boolean): number {
  const century = twoDigits(s, at);
  const rest = twoDigits(s, at + 2);
  const year = century * 100 + rest;
  if (century < 0 || rest < 0 || year === 0) return Number.NaN;
  if (length === 4) return last ? toDayNumber(year, 12, 31) : toDayNumber(year, 1, 1);
  const month = twoDigits(s, at + 5);
  if (s.charCodeAt(at + 4) !== 45 || month < 1 || month > 12) return Number.NaN;
  if (length === 7) return toDayNumber(year, month, last ? daysInMonth(year, month) : 1);
  const day = twoDigits(s, at + 8);
  if (s.charCodeAt(at + 7) !== 45 || day < 1 || day > daysInMonth(year, month)) return Number.NaN;
  return toDayNumber(year, month, day);
}
