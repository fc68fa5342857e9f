import type { Match } from "./types.ts";
import { indexSpellings, matchText, type SpellingIndex } from "./match.ts";
export interface Spelling { text: string; code: string; kind: "name" | "alias" | "hidden-alias"; row: number }
export interface Matcher { match(text: string, isCode: (code: string) => boolean, valid: (row: number) => boolean): Match }
export function createMatcher(spellings: () => Iterable<Spelling>, prefixes: readonly string[]): Matcher {
  let index: SpellingIndex | undefined;
  return { match: (text, isCode, valid) => {
    index ??= indexSpellings([...spellings()].map((s) => ({ ...s, stage: s.kind })), prefixes);
    return matchText(text, index, prefixes, isCode, valid) as Match;
  } };
}
