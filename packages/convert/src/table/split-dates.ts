import type { ColumnTexts } from "./column-texts.ts";
import { headerWords } from "./header-words.ts";

/** Part of a date that stands in a column of its own. */
export type DatePart = "day" | "month" | "year";

/** A date in two or three columns. */
export interface SplitDate {
  /** Place of each part in the row, from 0. */
  readonly parts: Readonly<Partial<Record<DatePart, number>>>;
  /** What the columns together are called. */
  readonly header: string;
}

const WORDS: ReadonlyMap<string, DatePart> = new Map([
  ["ngay", "day"],
  ["thang", "month"],
  ["nam", "year"],
  ["day", "day"],
  ["month", "month"],
  ["year", "year"],
]);
const NUMBERS: Readonly<Record<DatePart, RegExp>> = {
  day: /^(?:0?\d|[12]\d|3[01])$/,
  month: /^(?:0?\d|1[0-2])$/,
  year: /^(?:1[89]|20)\d{2}$/,
};
/** Share of the cells that must be such a number. */
const MOST = 0.6;

/** Columns side by side that hold the day, the month and the year of one date: "Ngày sinh", "Tháng sinh", "Năm sinh". */
export function findSplitDates(columns: readonly ColumnTexts[]): readonly SplitDate[] {
  const parts = columns.map((column) => partOf(column));
  const found: SplitDate[] = [];
  for (const [at, first] of parts.entries()) {
    if (first === undefined || first.part === "year") continue;
    const run: Partial<Record<DatePart, number>> = {};
    for (const [next, one] of parts.slice(at, at + 3).entries()) {
      if (one === undefined || one.rest !== first.rest || run[one.part] !== undefined) break;
      run[one.part] = at + next;
    }
    if (run.month === undefined || run.year === undefined) continue;
    if (found.some((known) => Object.values(known.parts).includes(at))) continue;
    found.push({ parts: run, header: `ngày tháng năm ${first.rest}`.trim() });
  }
  return found;
}

function partOf({ header, texts }: ColumnTexts): { part: DatePart; rest: string } | undefined {
  const { words } = headerWords(header);
  const named = words.filter((word) => WORDS.has(word));
  const [only] = named;
  const part = only === undefined || named.length > 1 ? undefined : WORDS.get(only);
  if (part === undefined) return undefined;
  const fitting = texts.filter((text) => NUMBERS[part].test(text)).length;
  if (texts.length === 0 || fitting / texts.length < MOST) return undefined;
  return { part, rest: words.filter((word) => word !== only).join(" ") };
}
