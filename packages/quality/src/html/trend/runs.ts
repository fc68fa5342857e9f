import type { Report, TrendPoint } from "../../report/types.ts";
import { WORDS, type Word } from "../../words/words.ts";

/** More dots than these are a smear; the latest are shown. */
export const MOST_RUNS = 36;

/** The runs to draw, oldest first, this one last, and how many older ones there are. */
export function runsOf(report: Report): { readonly shown: readonly TrendPoint[]; readonly left: number } {
  const earlier = [...report.trend].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  const runs = earlier.at(-1)?.asOf === report.asOf ? earlier : [...earlier, thisRun(report)];
  return { shown: runs.slice(-MOST_RUNS), left: Math.max(0, runs.length - MOST_RUNS) };
}

function thisRun({ asOf, records, words }: Report): TrendPoint {
  const rates = Object.fromEntries(WORDS.map((word) => [word, words[word].records])) as TrendPoint["words"];
  return { asOf, records, words: rates satisfies Readonly<Record<Word, unknown>> };
}
