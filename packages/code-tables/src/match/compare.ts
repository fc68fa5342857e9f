import type { MatchStage } from "../table/types.ts";
import type { Spelling } from "./spelling-index.ts";
import type { Cut, Words } from "./words.ts";
import { WRITING_STAGES, Writing } from "./writing.ts";

/** How a spelling was found. */
export interface Nearness {
  readonly stage: MatchStage;
  /** Smaller is nearer. Names that differ in writing only weigh the same: "Hoà Bình" and "Hòa Bình" are one name. */
  readonly group: number;
  /** Text and spelling begin with different words: "Xã X" and "Phường X". */
  readonly otherWord: boolean;
}

/** A text, and what is left of it when a known word before the name is taken off. */
export interface Reading {
  readonly whole: Writing;
  readonly cut?: Cut & { readonly rest: Writing };
}

/** Reads a text: is there a known word before the name? */
export function read(text: string, words: Words): Reading {
  const whole = new Writing(text);
  const cut = words.cut(whole.clean);
  return cut === undefined ? { whole } : { whole, cut: { ...cut, rest: new Writing(cut.bare) } };
}

/** How near a text is to a spelling of the table; undefined when even without marks they are not the same. */
export function compare(
  text: Reading,
  written: Reading,
  kind: Spelling["kind"],
  worded: boolean,
): Nearness | undefined {
  const writing = text.whole.meets(written.whole);
  if (writing >= 0) return nearness(kind, WRITING_STAGES[writing] ?? "none", false);
  const pairs = pairsOf(text, written, worded);
  const bare = pairs.find(({ a, b, marked }) => marked && a.meets(b) >= 0);
  if (bare !== undefined) return nearness(kind, "prefix", bare.otherWord);
  const loose = pairs.find(({ a, b }) => a.agrees(b));
  return loose && nearness(kind, "no-diacritics", loose.otherWord);
}

/** What kind of name it is weighs more than how it is written; a former name stays one when marks are left out. */
function nearness(kind: Spelling["kind"], stage: MatchStage, otherWord: boolean): Nearness {
  if (kind === "hidden-alias") return { stage: kind, group: 3, otherWord };
  if (stage === "no-diacritics") return { stage, group: 3, otherWord };
  if (kind === "alias") return { stage: kind, group: 2, otherWord };
  return { stage, group: stage === "prefix" ? 1 : 0, otherWord };
}

interface Pair {
  readonly a: Writing;
  readonly b: Writing;
  /** Are all words that were taken off written with their marks? */
  readonly marked: boolean;
  readonly otherWord: boolean;
}

/** As they are, with the word off the spelling ("Xã Đàn" may be the ward, phường, Xã Đàn), off the text, off both. */
function pairsOf({ whole, cut }: Reading, written: Reading, worded: boolean): Pair[] {
  const pairs: Pair[] = [{ a: whole, b: written.whole, marked: false, otherWord: false }];
  const bare = written.cut?.marked ? written.cut : undefined;
  if (bare !== undefined) pairs.push({ a: whole, b: bare.rest, marked: true, otherWord: false });
  if (cut === undefined) return pairs;
  const { rest, marked } = cut;
  pairs.push({ a: rest, b: written.whole, marked, otherWord: false });
  if (bare !== undefined)
    pairs.push({ a: rest, b: bare.rest, marked, otherWord: worded && bare.word !== cut.word });
  return pairs;
}
