import type { Match, MatchStage } from "../table/types.ts";
import { compare, type Nearness, type Reading, read } from "./compare.ts";
import { createSlips, type Slips } from "./slips.ts";
import { indexSpellings, type Spelling, type SpellingIndex } from "./spelling-index.ts";
import { createWords, type Words } from "./words.ts";
import { WRITING_STAGES } from "./writing.ts";

/** Finds what texts mean in one table. */
export interface Matcher {
  /**
   * Which code a text means, at the first stage of `MatchStage` that finds any: several codes there are ambiguous.
   * @param text as it was typed
   * @param isCode is it a code of the table, for this question?
   * @param valid does a row count, for this question?
   */
  match(text: string, isCode: (code: string) => boolean, valid: (row: number) => boolean): Match;
}

interface Question {
  readonly isCode: (code: string) => boolean;
  readonly valid: (row: number) => boolean;
}

/** The parts of the matcher that are made at the first question. */
interface Opened extends SpellingIndex {
  readonly words: Words;
  readonly slips: Slips;
  /** Reads a spelling of the table. */
  readonly spelled: (text: string) => Reading;
}

/** No name is that long; a longer text is not looked into. */
const LONGEST_TEXT = 1000;
const MOST_PARTS = 8;
const MOST_REMEMBERED = 4096;
const MOST_SUGGESTIONS = 10;

/**
 * A matcher over the spellings of a table. Nothing is read or indexed before the first question.
 * @param spellings every spelling of every row
 * @param prefixes words that may stand before a name, lower case
 * @returns the matcher
 */
export function createMatcher(spellings: () => Iterable<Spelling>, prefixes: readonly string[]): Matcher {
  let opened: Opened | undefined;
  const open = (): Opened => {
    const words = createWords(prefixes);
    const index = indexSpellings(spellings(), words);
    const spelled = remembering((text) => read(text, words));
    return { ...index, words, spelled, slips: createSlips(index, spelled) };
  };
  return {
    match: (text, isCode, valid) => {
      if (typeof text !== "string" || text.length > LONGEST_TEXT) return none([]);
      if (isCode(text)) return decide("code", [text]);
      opened ??= open();
      return matchText(text, opened, { isCode, valid });
    },
  };
}

/** Names come again and again: the last few thousand are not worked out anew. */
function remembering(work: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = work(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, reading);
    return reading;
  };
}

function matchText(text: string, table: Opened, question: Question): Match {
  const reading = read(text, table.words);
  if (reading.whole.key === "") return none([]);
  const { match, near, known } = find(reading, table, question);
  if (match !== undefined) return match;
  // A name of another day or place is no slip of one that counts here.
  if (known) return none(near);
  const several = matchParts(reading.whole.clean, table, question);
  if (several !== undefined) return several;
  const slip = table.slips.find(reading, question.valid);
  if (slip.accepted.length > 0) return decide("edit-distance", slip.accepted);
  return none(near.length > 0 ? near : slip.near);
}

interface Found {
  readonly match?: Match;
  /** Codes that count here and whose names are the same without marks. */
  readonly near: readonly string[];
  /** Does the table know the text, on another day or in another place? */
  readonly known: boolean;
}

/** All stages up to `no-diacritics`. */
function find(reading: Reading, table: Opened, { isCode, valid }: Question): Found {
  const { whole, cut } = reading;
  for (const stage of [1, 2] as const)
    if (isCode(whole.at(stage)))
      return { match: decide(WRITING_STAGES[stage], [whole.at(stage)]), near: [], known: true };
  const compared = new Map<string, Nearness | undefined>();
  const found: Candidate[] = [];
  const near: string[] = [];
  const { words, worded, spelled } = table;
  const keys = new Set([whole.key, ...(cut === undefined ? [] : [cut.rest.key]), ...words.tight(whole.key)]);
  for (const key of keys) {
    for (const { text, kind, code, row } of table.find(key)) {
      const id = kind + text;
      if (!compared.has(id)) compared.set(id, compare(reading, spelled(text), kind, worded));
      const nearness = compared.get(id);
      const counts = valid(row);
      if (counts) near.push(code);
      if (nearness !== undefined) found.push({ ...nearness, code, counts });
    }
  }
  const candidates = found.filter((one) => one.counts && (!one.otherWord || mayBeOtherWord(one, found)));
  const known = found.length > 0;
  return candidates.length > 0 ? { match: nearest(candidates), near, known } : { near, known };
}

interface Candidate extends Nearness {
  readonly code: string;
  readonly counts: boolean;
}

/**
 * "Xã X" is the ward (phường) X only where the same code was called "Xã X" on another day, or where no other unit
 * was ever called X. Otherwise it is more likely to be a unit that no longer exists.
 */
function mayBeOtherWord({ code }: Candidate, found: readonly Candidate[]): boolean {
  return found.some((one) => one.code === code && !one.otherWord) || found.every((one) => one.code === code);
}

/** The nearest group of candidates; its stage is the one that the last of its codes needed. */
function nearest(candidates: readonly Candidate[]): Match {
  const group = Math.min(...candidates.map((one) => one.group));
  const stages = new Map<string, number>();
  for (const one of candidates) {
    if (one.group !== group) continue;
    const stage = ORDER.indexOf(one.stage);
    const known = stages.get(one.code) ?? stage;
    // A name may be written in several ways, and the nearest counts; a former name is only looked at beside it.
    stages.set(one.code, group === 0 ? Math.min(known, stage) : Math.max(known, stage));
  }
  return decide(ORDER[Math.max(...stages.values())] ?? "none", [...stages.keys()]);
}

/** "Tày/Nùng": several names in one cell are ambiguous, unless all mean the same. */
function matchParts(text: string, table: Opened, question: Question): Match | undefined {
  const parts = text.split(/[/,;+]/);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const codes = new Set<string>();
  let last: Match | undefined;
  for (const part of parts) {
    const reading = read(part.trim(), table.words);
    if (reading.whole.key === "") return undefined;
    const match = question.isCode(reading.whole.text)
      ? decide("code", [reading.whole.text])
      : find(reading, table, question).match;
    if (match === undefined) return undefined;
    for (const code of match.candidates) codes.add(code);
    if (last === undefined || ORDER.indexOf(match.stage) > ORDER.indexOf(last.stage)) last = match;
  }
  return decide(last?.stage ?? "none", [...codes]);
}

const ORDER: readonly MatchStage[] = [
  "code",
  ...WRITING_STAGES,
  "prefix",
  "alias",
  "hidden-alias",
  "no-diacritics",
];

function decide(stage: MatchStage, codes: readonly string[]): Match {
  const candidates = [...new Set(codes)].sort();
  const [code] = candidates;
  if (code !== undefined && candidates.length === 1) return { status: "matched", code, stage, candidates };
  return { status: "ambiguous", stage, candidates };
}

function none(near: readonly string[]): Match {
  return { status: "unmatched", stage: "none", candidates: [...new Set(near)].slice(0, MOST_SUGGESTIONS) };
}
