import type { CodeEntry, CodeTable } from "@thongnhat/code-tables";
import { type Lang, number } from "../words/lang.ts";
import { nameOf, parentsOf, type Tables } from "./tables.ts";
import { CODES_WORDS } from "./words.ts";

/** A longer id moves its own line only. */
const WIDEST_ID = 30;

/** What is said of a table where all are listed. */
export interface TableLine {
  readonly id: string;
  readonly label: CodeTable["label"];
  /** Codes that are valid on the day. */
  readonly codes: number;
  readonly edition: string;
  readonly knownFrom?: string;
}

/** All tables, with the number of codes that are valid on a day. */
export function tableLines(tables: Tables, asOf: string): TableLine[] {
  return [...tables.values()].map((table) => ({
    id: table.id,
    label: table.label,
    codes: table.list({ asOf }).length,
    edition: table.edition,
    ...(table.knownFrom === undefined ? {} : { knownFrom: table.knownFrom }),
  }));
}

/** One line a table, to be searched with other tools: nothing is broken into several lines. */
export function tellTables(lines: readonly TableLine[], lang: Lang): string {
  const words = CODES_WORDS[lang];
  const ids = Math.min(WIDEST_ID, Math.max(0, ...lines.map(({ id }) => id.length)));
  const counts = lines.map(({ codes }) => words.rows(number(codes, lang)));
  const width = Math.max(0, ...counts.map((count) => count.length));
  return [
    ...lines.map(
      ({ id, label }, at) => `${id.padEnd(ids)}  ${(counts[at] ?? "").padStart(width)}  ${label[lang]}`,
    ),
  ].join("\n");
}

/** One line an entry: code, name, names of those above. */
export function tellEntries(
  entries: readonly CodeEntry[],
  table: CodeTable,
  tables: Tables,
  asOf: string,
  lang: Lang,
): string {
  const width = Math.max(0, ...entries.map(({ code }) => code.length));
  return entries
    .map((entry) => {
      const above = entry.parent === undefined ? [] : parentsOf(tables, table, entry.code, { asOf });
      const name = [nameOf(entry, lang), ...above.map((parent) => parent.name[lang])].join(", ");
      return `${entry.code.padEnd(width)}  ${name}`;
    })
    .join("\n");
}
