import { dayNumber, fold, sayDay, toDate } from "@thongnhat/core";
import { fill, type TableWords } from "./words.ts";

/** A row of a large table, as the data script holds it. */
export type DataRow = readonly [
  code: string,
  vi: string,
  en: string,
  parent: string,
  from: string,
  to: string,
  successors: string,
  status: string,
  mark: string,
  text: number,
  aliases: string,
];

/** All rows of a large table; `texts` holds what many rows share. */
export interface TableData {
  readonly parents: Readonly<Record<string, string>>;
  readonly texts: readonly string[];
  readonly rows: readonly DataRow[];
}

/** What is looked for. */
export interface Query {
  readonly text: string;
  /** Only what is in force on this day; empty: everything. */
  readonly day: string;
}

/** Folded words of each row, made once. */
const FOLDED = new WeakMap<TableData, readonly string[]>();

/** The rows that hold every word, in any case and without diacritics; a row with that very code comes first. */
export function findRows(data: TableData, query: Query): readonly DataRow[] {
  const words = fold(query.text).split(/\s+/).filter(Boolean);
  const folded = foldedRows(data);
  const found = data.rows.filter((row, at) => {
    if (query.day !== "" && !holdsOn(row, query.day)) return false;
    return words.every((word) => folded[at]?.includes(word));
  });
  const code = query.text.trim();
  return [...found.filter((row) => row[0] === code), ...found.filter((row) => row[0] !== code)];
}

function foldedRows(data: TableData): readonly string[] {
  const known = FOLDED.get(data);
  if (known !== undefined) return known;
  const made = data.rows.map(([code, vi, en, parent, , , , , , , aliases]) => {
    return fold(`${code} ${vi} ${en} ${aliases} ${parent} ${data.parents[parent] ?? ""}`);
  });
  FOLDED.set(data, made);
  return made;
}

function holdsOn([, , , , from, to]: DataRow, day: string): boolean {
  return (from === "" || from <= day) && (to === "" || day < to);
}

/** First and last day of a row, in words. */
export function sayPeriod([, , , , from, to]: DataRow, words: TableWords): string {
  const first = from === "" ? "" : fill(words.since, { day: sayDay(from, words.lang) });
  const last = to === "" ? "" : fill(words.until, { day: sayDay(toDate(dayNumber(to) - 1), words.lang) });
  return [first, last].filter(Boolean).join(" ");
}
