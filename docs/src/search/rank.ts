import { fold } from "@thongnhat/core";
import MiniSearch, { type SearchOptions } from "minisearch";
import type { Kind, SearchEntry } from "./entry.ts";

/** How near the beginning a kind stands when everything else is equal. */
const WEIGHT: Readonly<Record<Kind, number>> = {
  record: 1.7,
  table: 1.35,
  guide: 1.2,
  rule: 1.1,
  field: 1,
  format: 1,
  column: 0.9,
  code: 0.9,
  lookup: 0,
  api: 0.75,
};

/** Results that hold only some of the words: more of them are noise. */
const MOST_NEAR = 20;

/** Words of a text without marks and case, so that `khai sinh` finds `Khai sinh` and `KHAI SINH`. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** A search over all entries; built once, when the box is first used. */
export interface Search {
  /**
   * Entries that hold all words (the last may be unfinished), best first; with none, those that nearly do. The large
   * code tables, whose codes are not in the index, follow with the query; they come first when nothing held all words.
   */
  find(query: string, most?: number): SearchEntry[];
}

export function createSearch(entries: readonly SearchEntry[]): Search {
  const index = new MiniSearch<SearchEntry & { readonly id: number }>({
    fields: ["title", "trail", "words"],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, trail: 1.6, words: 1 }, combineWith: "AND" },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })).filter(({ kind }) => kind !== "lookup"));
  const lookups = entries.filter(({ kind }) => kind === "lookup");

  const attempts: readonly SearchOptions[] = [
    { prefix: (_, at, terms) => at === terms.length - 1 },
    { prefix: true, fuzzy: (term) => (term.length > 3 ? 0.25 : false) },
    { prefix: true, combineWith: "OR" },
  ];
  return {
    find(query, most = 60) {
      const asked = wordsOf(query);
      if (asked.length === 0) return [];
      const further = lookups.map((entry) => lookUp(entry, query));
      for (const attempt of attempts) {
        const hits = index.search(query, attempt);
        if (hits.length === 0) continue;
        const found = hits
          .flatMap(({ id, score }) => {
            const entry = entries[Number(id)];
            return entry === undefined
              ? []
              : [{ entry, score: score * WEIGHT[entry.kind] * nearness(entry, asked) }];
          })
          .sort((one, next) => next.score - one.score)
          .slice(0, attempt.combineWith === "OR" ? Math.min(most, MOST_NEAR) : most)
          .map(({ entry }) => entry);
        return attempt === attempts[0] ? [...found, ...further] : [...further, ...found];
      }
      return further;
    },
  };
}

/** The page of a large table, whose box starts with what was asked. */
function lookUp(entry: SearchEntry, query: string): SearchEntry {
  return { ...entry, url: `${entry.url}?q=${encodeURIComponent(query.trim())}#cac-ma` };
}

/** How well the name itself answers: the same words, its beginning, a short way from the top. */
function nearness(entry: SearchEntry, asked: readonly string[]): number {
  const query = asked.join(" ");
  const title = wordsOf(entry.title).join(" ");
  const whole = `${wordsOf(entry.trail).join(" ")} ${title}`.trim();
  const exact =
    title === query ? 4 : title.startsWith(query) ? 2 : ` ${title}`.includes(` ${query}`) ? 1.5 : 1;
  const together = whole.startsWith(query) ? 1.4 : 1;
  const [home = "", ...deeper] = entry.trail.split(" › ");
  // Who begins with the name of a record looks for something in it.
  const within = home !== "" && `${query} `.startsWith(`${wordsOf(home).join(" ")} `) ? 2 : 1;
  const depth = 1 + deeper.length;
  const short = 1 / (1 + Math.max(0, wordsOf(whole).length - asked.length) * 0.03);
  return exact * together * within * short * (entry.kind === "field" ? 1 / (0.7 + depth * 0.3) : 1);
}
