import { fromDayNumber, readFirst } from "./calendar.ts";
import { firstDay, lastDay } from "./span.ts";

/** A date as far as it is known: somewhere from `first` to `last`, both day numbers, both included. */
export interface PartialDate {
  readonly precision: "year" | "month" | "day" | "interval";
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a partial date: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an interval `A/B`.
 *
 * @param s - text as it stands in a record
 * @returns its precision and its first and last day, or undefined when it is not a partial date
 * @example
 * parsePartialDate("1954-03"); // { precision: "month", first: dayNumber("1954-03-01"), last: dayNumber("1954-03-31") }
 * parsePartialDate("30 tuổi"); // undefined
 */
export function parsePartialDate(s: string): PartialDate | undefined {
  const first = firstDay(s);
  if (Number.isNaN(first)) return undefined;
  const n = s.length;
  const precision = n === 10 ? "day" : n === 4 ? "year" : n === 7 ? "month" : "interval";
  return { precision, first, last: precision === "day" ? first : lastDay(s) };
}

/**
 * Number of a full date, counted in days from 1970-01-01 (proleptic Gregorian calendar).
 *
 * @param date - `YYYY-MM-DD`
 * @returns the day number; negative before 1970
 * @throws RangeError when it is not a real full date: check data with `isDate` first
 * @example
 * dayNumber("1970-01-02"); // 1
 */
export function dayNumber(date: string): number {
  const day = typeof date === "string" && date.length === 10 ? readFirst(date, 0, 10) : Number.NaN;
  if (Number.isNaN(day)) throw new RangeError("dayNumber: not a date YYYY-MM-DD");
  return day;
}

/**
 * The date of a day number.
 *
 * @param day - whole days from 1970-01-01
 * @returns `YYYY-MM-DD`
 * @throws RangeError outside the years 0001-9999
 * @example
 * toDate(20270); // "2025-07-01"
 */
export function toDate(day: number): string {
  if (!Number.isInteger(day) || day < -719162 || day > 2932896) throw new RangeError("toDate: no such day");
  const date = fromDayNumber(day);
  return `${String(date.year).padStart(4, "0")}-${pad(date.month)}-${pad(date.day)}`;
}

/**
 * Today's date in Việt Nam (UTC+7), wherever the program runs.
 *
 * @param now - the moment; default: the clock
 * @returns `YYYY-MM-DD`
 * @example
 * todayInVietnam(new Date("2025-06-30T17:00:00Z")); // "2025-07-01"
 */
export function todayInVietnam(now: Date = new Date()): string {
  return toDate(Math.floor((now.getTime() + 7 * 3_600_000) / 86_400_000));
}

/**
 * A partial date in Vietnamese words and figures, as official papers write it: days below 10 and
 * the months 1 and 2 take a leading zero.
 *
 * @param s - partial date
 * @returns the words, or undefined when `s` is not a partial date
 * @example
 * formatVietnameseDate("1954-03"); // "tháng 3 năm 1954"
 * formatVietnameseDate("1985-02-01"); // "ngày 01 tháng 02 năm 1985"
 * formatVietnameseDate("1944/1945"); // "từ năm 1944 đến năm 1945"
 */
export function formatVietnameseDate(s: string): string | undefined {
  if (Number.isNaN(firstDay(s))) return undefined;
  const [from, to] = s.split("/");
  return to === undefined ? words(s) : `từ ${words(from ?? "")} đến ${words(to)}`;
}

function words(s: string): string {
  const year = `năm ${Number(s.slice(0, 4))}`;
  if (s.length === 4) return year;
  const number = Number(s.slice(5, 7));
  const month = `tháng ${number < 3 ? pad(number) : number} ${year}`;
  return s.length === 7 ? month : `ngày ${s.slice(8)} ${month}`;
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
