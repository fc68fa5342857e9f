import { openGazetteer, REFORM, type Unit } from "./gazetteer.ts";
import { append, leavesMarksOut } from "./letters.ts";
import { LEVEL_BITS, type Name } from "./names.ts";
import type { AddressText, Token } from "./tokens.ts";
import { findUnitWords, isPlaceWord, isStreetWord, KINDS, type UnitWord, XA } from "./unit-words.ts";

/** How a name was written: as it is, another name of the unit, marks left out (or it cannot be told). */
export const EXACT = 0;
export const ALIAS = 1;
export const MARKS_LEFT_OUT = 2;

/** A name that stands in the text, and what it may mean on any day. */
export interface Mention {
  /** From the word for the kind of unit, where there is one, to the token after the name. */
  readonly first: number;
  readonly end: number;
  readonly word: UnitWord | undefined;
  /**
   * A token before it that must belong to another unit: the word for another kind of unit, or a word such as
   * "đường", after which a name is that of a street. -1: none.
   */
  readonly guard: number;
  readonly readings: readonly Reading[];
  /** Levels of all units that it may mean, as bits. */
  readonly levels: number;
  /** The name is a number. */
  readonly numbered: boolean;
}

/** Units that a mention may be, by the way they are written. */
export interface Reading {
  readonly units: readonly Unit[];
  readonly stage: typeof EXACT | typeof ALIAS | typeof MARKS_LEFT_OUT;
  /** The text lacks diacritics that the name has. */
  readonly unmarked: boolean;
}

/** Names and words for kinds of units that were found in a text. */
export interface Mentions {
  readonly all: readonly Mention[];
  readonly words: readonly UnitWord[];
}

// The longest name has six words; names of the highlands are sometimes written apart ("Ea H' leo").
const MOST_WORDS = 8;
// A name without the word for its kind is a name, not a number or a letter or two.
const FEWEST_LETTERS = 2;

/**
 * May the mention be this unit, by its name and by the word before it? The same code was another unit before
 * 2025-07-01.
 */
export function mayBe({ word, levels, readings }: Mention, unit: Unit): boolean {
  if ((levels & LEVEL_BITS[unit.level]) === 0) return false;
  if (word !== undefined && (word.kind & KINDS[unit.level]) === 0) return false;
  const isSame = ({ code, level, from }: Unit) =>
    code === unit.code && level === unit.level && from >= REFORM === unit.from >= REFORM;
  return readings.some(({ units }) => units.some(isSame));
}

/** Finds all names that stand in the text. */
export function findMentions(address: AddressText): Mentions {
  const { tokens, marked } = address;
  // In a text with diacritics "xa" inside a name is not the word "xã": "Bình Xa, Tuyên Quang".
  const words = findUnitWords(tokens).filter(
    ({ first, kind, bare }) => !(marked && bare && kind === XA && first > 0 && (tokens[first]?.gap ?? 3) < 2),
  );
  const all: Mention[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const from = next;
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const before = (tokens[at]?.gap ?? 3) < 3 ? words.slice(from, next).filter(({ end }) => end === at) : [];
    findAt(address, at, before, all);
  }
  return { all, words };
}

function findAt(address: AddressText, start: number, words: readonly UnitWord[], all: Mention[]): void {
  const { tokens, marked } = address;
  const first = tokens[start];
  const gazetteer = openGazetteer();
  let hash = 0;
  let dashed = false;
  for (let end = start + 1; end <= tokens.length && end - start <= MOST_WORDS; end++) {
    const token = tokens[end - 1];
    if (first === undefined || token === undefined || (end > start + 1 && token.gap === 3)) return;
    if (end > start + 1 && token.gap === 2) dashed = true;
    hash = append(hash, token);
    if (!gazetteer.has(hash)) continue;
    const exact = written(tokens, start, end);
    const names = gazetteer.find(hash);
    const readings = readingsOf(names, exact, dashed, !marked);
    const numbered = isShortNumber(exact);
    const levels = names.reduce((all, name) => all | name.levels, 0);
    for (const word of words) {
      const guard =
        isStreetWord(tokens, word.first - 1) && (tokens[word.first]?.gap ?? 3) < 2
          ? word.first - 1
          : word.guard;
      const own = word.bare && marked ? readingsOf(names, exact, dashed, true) : readings;
      if (own.length > 0) all.push({ first: word.first, end, word, guard, readings: own, levels, numbered });
    }
    if (readings.length === 0 || first.number || exact.length < FEWEST_LETTERS) continue;
    const guard = first.gap < 2 && (words.length > 0 || isPlaceWord(tokens[start - 1])) ? start - 1 : -1;
    all.push({ first: start, end, word: undefined, guard, readings, levels, numbered });
  }
}

function readingsOf(
  names: readonly Name<Unit>[],
  exact: string,
  dashed: boolean,
  unmarked: boolean,
): Reading[] {
  const readings: Reading[] = [];
  for (const { exact: right, alias, hyphen, units } of names) {
    if (dashed && !hyphen) continue;
    const same = right === exact;
    if (!same && !leavesMarksOut(exact, right)) continue;
    // In a text without any diacritics a name that has none may be one that has.
    const stage = !same || (unmarked && !isShortNumber(exact)) ? MARKS_LEFT_OUT : alias ? ALIAS : EXACT;
    readings.push({ units, stage, unmarked: !same });
  }
  return readings;
}

function written(tokens: readonly Token[], start: number, end: number): string {
  let exact = "";
  for (let at = start; at < end; at++) exact += tokens[at]?.exact ?? "";
  return exact;
}

function isShortNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}
