import { partialDate } from "../date-text/date-text.ts";
import { isSerialForm } from "./forms.ts";

/** A date cell made plain. */
export interface PlainDate {
  readonly text: string;
  /** The cell said something that the plain text does not say. */
  readonly lost: boolean;
}

const ZEROS = /^(00?)([./-])(\d{1,2})\2(\d{4})$/;
const DAY = 86_400_000;
/** Day 0 of each way of counting. 1900 was no leap year, but the first programs thought so: days before March 1900 are not read. */
const DAY_ZERO = { "excel-1900": Date.UTC(1899, 11, 30), "excel-1904": Date.UTC(1904, 0, 1) } as const;
const FIRST_SERIAL = 61;

/**
 * Forms of dates that are read by name and by rule, cell by cell: 00/00/1954 is the year 1954 and 00/03/1954 its March
 * (zeros say that the part is not known), and a day number is a day where the map says from when it is counted.
 * "khoảng 1954", "1954 (?)" and 31.02.1990 are none of them: they stay the words they are.
 * @param text - the cell
 * @param forms - forms of the column
 * @returns undefined for every other text
 * @example
 * plainDate("00/00/1954", ["dd/MM/yyyy", "yyyy"]); // { text: "1954", lost: true }
 */
export function plainDate(text: string, forms: readonly string[]): PlainDate | undefined {
  const trimmed = text.trim();
  const zeros = ZEROS.exec(trimmed);
  if (zeros !== null) return withoutZeros(Number(zeros[3]), zeros[4] ?? "", zeros[2] ?? "", forms);
  const serial = forms.find(isSerialForm);
  if (serial === undefined || !/^\d{2,5}(?:\.0+)?$/.test(trimmed)) return undefined;
  const days = Number(trimmed);
  // A year that somebody typed among day numbers stays a year.
  if (days < FIRST_SERIAL || (forms.includes("yyyy") && /^(?:1[89]|20)\d{2}$/.test(trimmed)))
    return undefined;
  return { text: new Date(DAY_ZERO[serial] + days * DAY).toISOString().slice(0, 10), lost: false };
}

/** Only where the column names the form that is left: a form nobody named is not read. */
function withoutZeros(
  month: number,
  year: string,
  separator: string,
  forms: readonly string[],
): PlainDate | undefined {
  if (month === 0) return forms.includes("yyyy") ? { text: year, lost: true } : undefined;
  const form = separator === "." ? "MM.yyyy" : "MM/yyyy";
  if (!forms.includes(form) || partialDate(Number(year), month) === undefined) return undefined;
  return { text: `${String(month).padStart(2, "0")}${separator === "." ? "." : "/"}${year}`, lost: true };
}
