import type { SqlColumn } from "../sql/types.ts";
import type { Tally } from "../state/types.ts";
import { WORDS } from "../words/words.ts";

/** A group as SQL counts it, while it is put together. */
export interface Counted {
  readonly system: string;
  readonly unit: string;
  tally: Tally;
}

/**
 * Reads one row of the counts into a tally, as the JavaScript counter would have it: nothing at nought, keys in order.
 *
 * @param columns what each count is
 * @param counts the counts in the same order
 */
export function tallyOf(columns: readonly SqlColumn[], counts: readonly number[]): Tally {
  const tally: Tally = {
    records: 0,
    words: {},
    failing: 0,
    applies: {},
    fails: {},
    warns: {},
    sets: {},
    lags: {},
  };
  const words = new Map(WORDS.map((word) => [word, [0, 0] as [number, number]]));
  for (const [index, { counts: what, key = "", word = "dung" }] of columns.entries()) {
    const count = counts[index] ?? 0;
    if (count === 0) continue;
    switch (what) {
      case "records":
      case "failing":
        tally[what] = count;
        break;
      case "word-applies":
      case "word-fails":
        (words.get(word) ?? [0, 0])[what === "word-applies" ? 0 : 1] = count;
        break;
      default:
        tally[what][key] = count;
    }
  }
  for (const word of WORDS) {
    const [applies = 0, fails = 0] = words.get(word) ?? [];
    if (applies > 0) tally.words[word] = [applies, fails];
  }
  for (const name of ["applies", "fails", "warns"] as const) tally[name] = inOrder(tally[name]);
  return tally;
}

/** Keys in order, so that the same counts are the same bytes. */
export function inOrder(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Keys that fail somewhere, in order. */
export function failingKeys(groups: readonly Counted[]): string[] {
  return [...new Set(groups.flatMap(({ tally }) => Object.keys(tally.fails)))].sort();
}
