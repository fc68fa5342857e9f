import { keyOf } from "./letters.ts";
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

/** All spellings of a table by one key each: no marks, no separators, no word before the name. */
export interface SpellingIndex {
  readonly byKey: ReadonlyMap<string, readonly Spelling[]>;
  /**
   * Do the names carry such a word, as those of units do ("Phường", "Xã")? Then another word is another unit;
   * elsewhere ("Đạo", "Dân tộc") it says nothing.
   */
  readonly worded: boolean;
}

/** Indexes spellings: one short key for each distinct text, everything else is worked out for the few that are asked about. */
export function indexSpellings(spellings: Iterable<Spelling>, words: Words): SpellingIndex {
  const byText = new Map<string, Spelling[]>();
  for (const spelling of spellings) put(byText, spelling.text, spelling);
  const byKey = new Map<string, Spelling[]>();
  let names = 0;
  let worded = 0;
  for (const [text, same] of byText) {
    const cut = words.cut(text);
    const key = keyOf(cut?.marked ? cut.bare : text);
    if (key === "") continue;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, same);
    else known.push(...same);
    if (same[0]?.kind !== "name") continue;
    names++;
    if (cut?.marked) worded++;
  }
  return { byKey, worded: worded * 2 > names };
}

function put(map: Map<string, Spelling[]>, key: string, spelling: Spelling): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [spelling]);
  else known.push(spelling);
}
