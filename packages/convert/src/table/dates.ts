import { readDateText } from "../date-text/date-text.ts";
import type { DateForm } from "../wire-format/wire-format.ts";
import type { Reason } from "./types.ts";

/** Forms whose day and month stand where a person may read them either way. */
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})[/-](\d{4})$/;
/** Forms that are read by themselves: no text has two of these shapes. */
const CLEAR: readonly DateForm[] = [
  "dd.MM.yyyy",
  "yyyy-MM-dd",
  "yyyy/MM/dd",
  "MM.yyyy",
  "MM/yyyy",
  "yyyy-MM",
  "yyyy",
  "age",
];
const EIGHT_DIGITS = /^(?:1[89]|20)\d{6}$/;
const SIX_DIGITS = /^(?:0[1-9]|1[0-2])(?:1[89]|20)\d{2}$/;
/** With a time behind: the day is read by itself. */
const TIME = /^(\S+)[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?$/;
/** What a date cell may hold beside a date: about 1954, 1954 (?), 00/00/1954, 2-digit years, days in words. */
const NEARLY =
  /^(?:khoảng|chừng|độ|tầm|năm|trước|sau|ngày|tháng|mùa|cuối|đầu|giữa|k)\b.*\d|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$|^\d{4}\s*\(?\?\)?$|^\d{4}\s*[-–/]\s*\d{4}$|^(?:[?x0]{1,2}|\d{1,2})[/.-](?:[?x0]{1,2}|\d{1,2})[/.-](?:\d{2}[?x]{2}|\d{4}|\?+)\s*\(?\??\)?$/iu;

/** Day, or day and month, filled with zeros: by rule the year, or the month, alone. */
const ZERO_DAY = /^00?([./-])(\d{1,2})\1\d{4}$/;

/** Days since 1900 or 1904, as a workbook counts them inside: 1927 to 2064. */
const SERIAL = /^(?:[1-5]\d{4}|60\d{3})$/;

/** A number that a workbook may show as a date. */
export const isSerial = (text: string): boolean => SERIAL.test(text);

/** How the dates of a column are written, and how many in each way. */
export interface DateColumn {
  readonly forms: readonly DateForm[];
  /** Cells by form; `nearly`: they speak of a day, but in no form that is known by name. */
  readonly counts: Readonly<Record<string, number>>;
  /** Cells that speak of a day at all. */
  readonly dates: number;
  readonly nearly: number;
  readonly doubts: readonly Reason[];
}

interface Slashes {
  dayFirst: number;
  monthFirst: number;
  open: number;
  same: number;
}

/** Does a text speak of a day, a month, a year or an age? */
export function speaksOfDate(text: string): boolean {
  const day = TIME.exec(text)?.[1] ?? text;
  if (SLASHED.test(day) || NEARLY.test(day)) return true;
  if (EIGHT_DIGITS.test(day) || SIX_DIGITS.test(day))
    return readDateText(day, ["yyyyMMdd", "MMyyyy"]).kind === "date";
  const read = readDateText(day, CLEAR);
  if (read.kind === "date" && read.form === "yyyy") return /^(?:1[89]|20)/.test(day);
  return read.kind === "date" || read.kind === "age" || read.kind === "impossible";
}

/**
 * Which forms a column of dates is written in. Where day and month could stand either way nothing is chosen: both
 * readings are a doubt, with the number of cells that speak for each.
 */
export function readDateColumn(texts: readonly string[]): DateColumn {
  const counts: Record<string, number> = {};
  const count = (form: string): void => {
    counts[form] = (counts[form] ?? 0) + 1;
  };
  const slashes = { "/": emptySlashes(), "-": emptySlashes() };
  for (const text of texts) {
    const day = TIME.exec(text)?.[1] ?? text;
    const zero = ZERO_DAY.exec(day);
    const slashed = SLASHED.exec(day);
    if (zero) count(Number(zero[2]) === 0 ? "yyyy" : zero[1] === "." ? "MM.yyyy" : "MM/yyyy");
    else if (slashed)
      tally(slashes[slashed[2] as "/" | "-"], Number(slashed[1]), Number(slashed[3]), () => count("nearly"));
    else if (SERIAL.test(day)) count("serial");
    else if (EIGHT_DIGITS.test(day)) count("yyyyMMdd");
    else if (SIX_DIGITS.test(day)) count("MMyyyy");
    else {
      const read = readDateText(day, CLEAR);
      if (read.kind === "date" || read.kind === "impossible") count(read.form);
      else if (read.kind === "age") count("age");
      else if (speaksOfDate(day)) count("nearly");
    }
  }
  const doubts: Reason[] = [];
  settle(slashes["/"], ["dd/MM/yyyy", "MM/dd/yyyy"], counts, doubts);
  settle(slashes["-"], ["dd-MM-yyyy", undefined], counts, doubts);
  const { nearly = 0, serial = 0 } = counts;
  if (serial > 0)
    doubts.push({
      code: "date-form",
      params: { form: "serial", count: serial, readings: ["excel-1900", "excel-1904"] },
    });
  const dates = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const forms = Object.keys(counts)
    .filter((form): form is DateForm => form !== "nearly" && form !== "serial" && (counts[form] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  return { forms, counts, dates, nearly, doubts };
}

const emptySlashes = (): Slashes => ({ dayFirst: 0, monthFirst: 0, open: 0, same: 0 });

function tally(slashes: Slashes, first: number, second: number, nearly: () => void): void {
  if (first === 0 || second === 0 || (first > 12 && second > 12) || first > 31 || second > 31) nearly();
  else if (first > 12) slashes.dayFirst++;
  else if (second > 12) slashes.monthFirst++;
  else if (first === second) slashes.same++;
  else slashes.open++;
}

/** What cells with slashes prove. A form without a name (month first, with dashes) is a doubt of its own. */
function settle(
  { dayFirst, monthFirst, open, same }: Slashes,
  [dayForm, monthForm]: readonly [DateForm, DateForm | undefined],
  counts: Record<string, number>,
  doubts: Reason[],
): void {
  const all = dayFirst + monthFirst + open + same;
  if (all === 0) return;
  const params = { dayFirst, monthFirst, open: open + same, readings: [dayForm, monthForm ?? "MM-dd-yyyy"] };
  if (dayFirst > 0 && monthFirst > 0) doubts.push({ code: "day-month-mixed", params });
  else if (monthFirst > 0) {
    if (monthForm === undefined)
      doubts.push({ code: "date-form", params: { form: "MM-dd-yyyy", count: all } });
    else counts[monthForm] = all;
    return;
  } else if (dayFirst === 0 && open > 0) doubts.push({ code: "day-month-open", params });
  else {
    counts[dayForm] = all;
    return;
  }
  // Both readings stay open: the cells count as dates, and no form is named for them.
  counts.nearly = (counts.nearly ?? 0) + all;
}
