import { lazyPattern } from "@thongnhat/core";
import type { Reading } from "./compare.ts";
import { foldLetters } from "./letters.ts";
import { type Neighbour, neighboursOf } from "./neighbours.ts";
import type { SpellingIndex } from "./spelling-index.ts";
import type { Cut } from "./words.ts";
import { Writing } from "./writing.ts";

/** Finds names that are a slip of the keyboard away. */
export interface Slips {
  find(reading: Reading, valid: (row: number) => boolean): SlipsFound;
}

interface SlipsFound {
  /** The code that the text may be taken for, or all within reach where it may be several; else empty. */
  readonly accepted: readonly string[];
  /** Codes that come near, the nearest first. */
  readonly near: readonly string[];
}

const NOTHING: SlipsFound = { accepted: [], near: [] };
const separators = /* @__PURE__ */ lazyPattern("[^\\p{L}\\p{M}\\p{N}]+", "u");
/** Numbers, Roman ones too, and single letters tell things of one kind apart: "hạng II" is no slip of "hạng I". */
const tellsApart = /* @__PURE__ */ lazyPattern("\\p{N}|^[ivxlcdm]+$|^.$", "u");

/** A shorter key is too easily another word. */
const SHORTEST = 3;
/** Longer than any name; nothing is near such a text. */
const LONGEST = 500;
const mostSlips = (length: number): number => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/**
 * Matching by edit distance. A slip is taken for a name only where nothing else can be meant: one code within reach,
 * no other code of the whole table within one slip more, and what was typed instead is itself no word of the table
 * ("mẹ" is no slip of "bố" where both occur).
 */
export function createSlips(index: SpellingIndex, spelled: (text: string) => Reading): Slips {
  let vocabulary: ReadonlySet<string> | undefined;
  const isWord = (word: string): boolean => {
    vocabulary ??= vocabularyOf(index);
    return vocabulary.has(word);
  };

  const couldBe = (text: Writing, cut: Cut | undefined, name: string): boolean => {
    const { whole, cut: written } = spelled(name);
    const otherWord = index.worded && cut !== undefined && written !== undefined && written.word !== cut.word;
    return !otherWord && isSlip(text, written?.marked ? written.rest : whole, isWord);
  };

  return {
    find: ({ whole, cut }, valid) => {
      const text = cut?.rest ?? whole;
      const { key } = text;
      if (key.length < SHORTEST || key.length > LONGEST) return NOTHING;
      const allowed = mostSlips(key.length);
      const near = new Map<string, number>();
      const accepted = new Map<string, number>();
      const tried = new Map<string, boolean>();
      const reached = neighboursOf(key, allowed + 1, index.keys);
      for (const { key: other, distance } of reached) {
        const inReach = distance > 0 && distance <= Math.min(allowed, mostSlips(other.length));
        for (const spelling of index.find(other)) {
          const { code, row, kind, text: name } = spelling;
          if (!valid(row)) continue;
          if (!near.has(code)) near.set(code, distance);
          if (!inReach || kind === "hidden-alias" || accepted.has(code)) continue;
          if (!tried.has(name)) tried.set(name, couldBe(text, cut, name));
          if (tried.get(name)) accepted.set(code, distance);
        }
      }
      const upTo = (most: number) =>
        [...near].filter(([, distance]) => distance <= most).map(([code]) => code);
      const [only] = accepted;
      if (only === undefined) return { accepted: [], near: upTo(Math.min(...near.values())) };
      if (accepted.size > 1) return { accepted: upTo(allowed), near: [] };
      const [code, distance] = only;
      if (isAlone(reached, index, code, distance)) return { accepted: [code], near: [] };
      return { accepted: [], near: upTo(distance + 1) };
    },
  };
}

/** Is there no other code of the whole table, on any day, within one slip more? */
function isAlone(
  reached: readonly Neighbour[],
  index: SpellingIndex,
  code: string,
  distance: number,
): boolean {
  const around = reached.filter((one) => one.distance <= distance + 1);
  return around.every(({ key }) => index.find(key).every((spelling) => spelling.code === code));
}

/** Do both consist of the same words, but for some that the table does not know? */
function isSlip(text: Writing, name: Writing, isWord: (word: string) => boolean): boolean {
  const typed = wordsOf(text.clean);
  const named = wordsOf(name.clean);
  const strange = typed.filter((word) => !named.some((other) => other.agrees(word)));
  const missing = named.filter((word) => !typed.some((other) => other.agrees(word)));
  return (
    strange.length > 0 &&
    strange.every(({ key }) => !tellsApart().test(key) && !isWord(key)) &&
    missing.every(({ key }) => !tellsApart().test(key))
  );
}

function wordsOf(text: string): Writing[] {
  const found = text.split(separators()).filter((word) => word !== "");
  return found.map((word) => new Writing(word));
}

/** Every word of every spelling, without marks. */
function vocabularyOf(index: SpellingIndex): Set<string> {
  return new Set(foldLetters(index.texts.join("\n")).split(separators()));
}
