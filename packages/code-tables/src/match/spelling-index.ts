import { hashOf, keyOf } from "./letters.ts";
import type { Words } from "./words.ts";

/** One way of writing one code's name. */
export interface Spelling {
  readonly text: string;
  readonly code: string;
  /** `hidden-alias`: accepted from old data, never shown. */
  readonly kind: "name" | "alias" | "hidden-alias";
  /** Row of the table, for the caller. */
  readonly row: number;
}

/** All spellings of a table, found by key: no marks, no separators, no word before the name. */
export interface SpellingIndex {
  /** The spellings with that key, in the order of the rows. */
  find(key: string): readonly Spelling[];
  /** The key of each spelling. */
  keys(): readonly string[];
  /** Each spelling as it is written. */
  texts(): readonly string[];
  /**
   * Do the names carry such a word, as those of units do ("Phường", "Xã")? Then another word is another unit;
   * elsewhere ("Đạo", "Dân tộc") it says nothing.
   */
  readonly worded: boolean;
}

/** Indexes spellings: a number for each, and nothing that would have to be built or kept for all of them. */
export function indexSpellings(spellings: Iterable<Spelling>, words: Words): SpellingIndex {
  const all = [...spellings];
  let size = 64;
  while (size < all.length) size *= 2;
  const mask = size - 1;
  // Chains of places in `all`, counted from 1 so that a fresh array says "none".
  const heads = new Int32Array(size);
  const next = new Int32Array(all.length + 1);
  let names = 0;
  let worded = 0;
  for (let at = all.length; at > 0; at--) {
    const spelling = all[at - 1];
    if (spelling === undefined) continue;
    const { text, kind } = spelling;
    const from = words.skip(text);
    if (kind === "name") names++;
    if (kind === "name" && from > 0) worded++;
    const slot = spread(hashOf(text, from)) & mask;
    next[at] = heads[slot] ?? 0;
    heads[slot] = at;
  }
  const keyAt = (text: string): string => keyOf(text.slice(words.skip(text)));
  return {
    find: (key) => {
      const found: Spelling[] = [];
      let text: string | undefined;
      for (let at = heads[spread(hashOf(key)) & mask] ?? 0; at > 0; at = next[at] ?? 0) {
        const spelling = all[at - 1];
        // The same name often comes many times in a row.
        if (spelling === undefined || (spelling.text !== text && keyAt(spelling.text) !== key)) continue;
        text = spelling.text;
        found.push(spelling);
      }
      return found;
    },
    keys: () => all.map(({ text }) => keyAt(text)),
    texts: () => all.map(({ text }) => text),
    worded: worded * 2 > names,
  };
}

/** Brings the upper bits into play. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
