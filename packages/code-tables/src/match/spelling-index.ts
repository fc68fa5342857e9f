import { type Keys, readKeys } from "./keys.ts";
import { type Shape, shapeOf } from "./letters.ts";
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
  /** The keys of all spellings. */
  readonly keys: Keys;
  /** All spellings as they are written. */
  readonly texts: readonly string[];
  /**
   * Do the names carry such a word, as those of units do ("Phường", "Xã")? Then another word is another unit;
   * elsewhere ("Đạo", "Dân tộc") it says nothing.
   */
  readonly worded: boolean;
}

/** Indexes spellings: some numbers for each, and nothing that would have to be built or kept for all of them. */
export function indexSpellings(spellings: Iterable<Spelling>, words: Words): SpellingIndex {
  const all = [...spellings];
  const texts = all.map(({ text }) => text);
  const keys = readKeys(texts, words.skip);
  let size = 64;
  while (size < all.length) size *= 2;
  // Chains of places in `all`, counted from 1 so that a fresh array says "none".
  const heads = new Int32Array(size);
  const next = new Int32Array(all.length + 1);
  let names = 0;
  let worded = 0;
  for (let at = all.length; at > 0; at--) {
    if (all[at - 1]?.kind === "name") {
      names++;
      if ((keys.starts[at - 1] ?? 0) > 0) worded++;
    }
    const slot = (keys.hashes[at - 1] ?? 0) & (size - 1);
    next[at] = heads[slot] ?? 0;
    heads[slot] = at;
  }
  const shape: Shape = { length: 0, hash: 0, once: 0, twice: 0 };
  return {
    find: (key) => {
      shapeOf(key, 0, shape);
      const found: Spelling[] = [];
      for (let at = heads[shape.hash & (size - 1)] ?? 0; at > 0; at = next[at] ?? 0) {
        const spelling = all[at - 1];
        if (spelling !== undefined && keys.at(at - 1) === key) found.push(spelling);
      }
      return found;
    },
    keys,
    texts,
    worded: worded * 2 > names,
  };
}
