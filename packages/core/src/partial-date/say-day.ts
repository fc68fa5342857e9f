import type { Locale } from "../identifiers/result.ts";

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]; // biome-ignore format: a list

/**
 * A day in figures as Vietnamese papers write it, or in English words; what is not a whole day stays as it is.
 *
 * @param day - `YYYY-MM-DD`
 * @param locale - `vi` or `en`
 * @returns the day as people write it
 * @example
 * sayDay("2025-07-01", "vi"); // "01/7/2025"
 * sayDay("2025-07-01", "en"); // "1 July 2025"
 */
export function sayDay(day: string, locale: Locale): string {
  const [, year = "", month = "", date = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === "") return day;
  if (locale === "en") return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
