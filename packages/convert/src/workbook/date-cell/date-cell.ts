import type { SheetCell } from "../types.ts";
import type { DateFormat } from "./format.ts";

const DAY_MS = 86_400_000;
const SECONDS_A_DAY = 86_400;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** What a date cell says. */
export type DateCell = Pick<SheetCell, "text" | "shows">;

/**
 * The date behind a serial number. The day is certain: a date cell counts days, it has no order of day and month.
 *
 * @param serial - days since the epoch of the workbook, with the time as fraction
 * @param format - what the cell shows
 * @param from1904 - the workbook counts from 1904, as old Excel for Macintosh does
 * @returns the date, or nothing when the number is none that Excel shows as a date
 * @example
 * serialDate(31126, { year: true, month: true, day: true, time: false }, false); // { text: "1985-03-20" }
 */
export function serialDate(serial: number, format: DateFormat, from1904: boolean): DateCell | undefined {
  if (!(serial >= 0) || serial >= LAST_SERIAL + 1) return undefined;
  let days = Math.floor(serial);
  let seconds = Math.round((serial - days) * SECONDS_A_DAY);
  if (seconds === SECONDS_A_DAY) {
    days += 1;
    seconds = 0;
  }
  if (isTimeOnly(format) && days === 0) return { text: clock(seconds) };
  const date = from1904 ? utcDay(Date.UTC(1904, 0, 1), days) : day1900(days);
  return date === undefined ? undefined : shownDate(date, seconds, format);
}

/** A date as both file forms also write it: `1985-03-20`, `1985-03-20T08:30:00`. */
export function isoDate(stored: string, format: DateFormat): DateCell | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?Z?$/.exec(stored.trim());
  if (!parts) return undefined;
  const [, date = "", hours = "0", minutes = "0", seconds = "0"] = parts;
  return shownDate(date, Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), format);
}

function shownDate(date: string, seconds: number, format: DateFormat): DateCell {
  if (seconds > 0) return { text: `${date}T${clock(seconds)}` };
  const { year, month, day, time } = format;
  if (!year || day || time) return { text: date };
  return month ? { text: date.slice(0, 7), shows: "month" } : { text: date.slice(0, 4), shows: "year" };
}

function isTimeOnly({ year, month, day, time }: DateFormat): boolean {
  return time && !year && !month && !day;
}

/** Excel believes that 1900 was a leap year (serial 60): a day that never was is shown as such, not moved. */
function day1900(days: number): string | undefined {
  if (days === 0) return undefined;
  if (days === 60) return "1900-02-29";
  return utcDay(Date.UTC(1899, 11, days < 60 ? 31 : 30), days);
}

function utcDay(epoch: number, days: number): string {
  return new Date(epoch + days * DAY_MS).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
