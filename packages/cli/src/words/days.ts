import { dayNumber, toDate } from "@thongnhat/core";
import type { Lang } from "./lang.ts";

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]; // biome-ignore format: a list

/** A day as people write it: `01/7/2025`, or `1 July 2025`. */
export function sayDay(day: string, lang: Lang): string {
  const [year = "", month = "", date = ""] = day.split("-");
  if (lang === "en") return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** The last day before a day on which something ended. */
export function dayBefore(day: string): string {
  return toDate(dayNumber(day) - 1);
}
