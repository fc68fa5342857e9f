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

/** The words of a row without case and diacritics: its own, and those of the unit above. */
interface Folded {
  readonly own: string;
  readonly all: string;
}

/** Made once a table. */
const FOLDED = new WeakMap<TableData, readonly Folded[]>();

/**
 * The rows that hold every word, in any case and without diacritics: first that very code, then rows that have the
 * words as they were written, then those that have all of them somewhere, then those that need the unit above.
 */
export function findRows(data: TableData, query: Query): readonly DataRow[] {
  const words = fold(query.text).split(/\s+/).filter(Boolean);
  const code = query.text.trim();
  const ranks: [DataRow[], DataRow[], DataRow[], DataRow[]] = [[], [], [], []];
  const phrase = ` ${words.join(" ")}`;
  const rankOf = (row: DataRow, own: string): 0 | 1 | 2 | 3 => {
    if (row[0] === code) return 0;
    if (own.includes(phrase)) return 1;
    return words.every((word) => own.includes(word)) ? 2 : 3;
  };
  for (const [at, folded] of foldedRows(data).entries()) {
    const row = data.rows[at];
    if (row === undefined || (query.day !== "" && !holdsOn(row, query.day))) continue;
    if (!words.every((word) => folded.all.includes(word))) continue;
    ranks[rankOf(row, folded.own)].push(row);
  }
  return ranks.flat();
}

function foldedRows(data: TableData): readonly Folded[] {
  const known = FOLDED.get(data);
  if (known !== undefined) return known;
  const made = data.rows.map(([code, vi, en, parent, , , , , , , aliases]) => {
    const own = fold(`${code} ${vi} ${en} ${aliases}`);
    return { own, all: `${own} ${fold(`${parent} ${data.parents[parent] ?? ""}`)}` };
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
