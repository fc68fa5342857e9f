import { agrees, clean, exactKey, foldedKey } from "./key.ts";
import type { Match, MatchStage } from "./types.ts";

/** One way of writing one code's name. */
export interface Spelling {
  readonly text: string;
  readonly code: string;
  readonly stage: "name" | "alias" | "hidden-alias";
  readonly row: number;
}

/** All spellings of a table by key. */
export interface SpellingIndex {
  readonly exact: ReadonlyMap<string, readonly Spelling[]>;
  readonly folded: ReadonlyMap<string, readonly Spelling[]>;
}

const MOST_SUGGESTIONS = 10;

/** Indexes spellings; the name of a unit is found with and without the word before it ("Phường"). */
export function indexSpellings(spellings: Iterable<Spelling>, prefixes: readonly string[]): SpellingIndex {
  const exact = new Map<string, Spelling[]>();
  const folded = new Map<string, Spelling[]>();
  const byText = new Map<string, Spelling[]>();
  for (const spelling of spellings) put(byText, spelling.text, spelling);
  for (const [written, same] of byText) {
    for (const text of variants(written, prefixes)) {
      const ones = text === written ? same : same.map((spelling) => ({ ...spelling, text }));
      put(exact, exactKey(text), ...ones);
      put(folded, foldedKey(text), ...ones);
    }
  }
  return { exact, folded };
}

/**
 * Finds what a text means: code, name, alias, then names without diacritics and hidden aliases together.
 * One code at the first stage that finds any is a match; several are ambiguous, and stay so.
 */
export function matchText(
  input: string,
  index: SpellingIndex,
  prefixes: readonly string[],
  isCode: (code: string) => boolean,
  valid: (row: number) => boolean,
): Match {
  const text = clean(input);
  if (isCode(text)) return { status: "matched", code: text, stage: "code", candidates: [text] };
  const among = (found: readonly Spelling[] | undefined) => (found ?? []).filter(({ row }) => valid(row));
  const suggestions: string[] = [];
  for (const variant of variants(text, prefixes)) {
    const exact = among(index.exact.get(exactKey(variant)));
    for (const stage of ["name", "alias"] as const) {
      const found = exact.filter((spelling) => spelling.stage === stage);
      if (found.length > 0) return decide(found, stage);
    }
    const folded = among(index.folded.get(foldedKey(variant)));
    const found = folded.filter((spelling) => agrees(spelling.text, variant));
    if (found.length > 0)
      return decide(
        found,
        found.every(({ stage }) => stage === "hidden-alias") ? "hidden-alias" : "folded-name",
      );
    suggestions.push(...folded.map(({ code }) => code));
  }
  const parts = text.split(/[/,;+]/).map((part) => part.trim());
  if (parts.length > 1 && parts.every((part) => part !== "")) {
    const matches = parts.map((part) => matchText(part, index, prefixes, isCode, valid));
    const candidates = [...new Set(matches.flatMap((match) => match.candidates))];
    if (matches.every(({ status }) => status !== "unmatched") && candidates.length > 1)
      return { status: "ambiguous", stage: matches[0]?.stage ?? "none", candidates };
  }
  return {
    status: "unmatched",
    stage: "none",
    candidates: [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS),
  };
}

function decide(found: readonly Spelling[], stage: MatchStage): Match {
  const candidates = [...new Set(found.map(({ code }) => code))];
  const [code] = candidates;
  if (code !== undefined && candidates.length === 1) return { status: "matched", code, stage, candidates };
  return { status: "ambiguous", stage, candidates };
}

/** The text, and what is left when a known word before it is taken away ("Dân tộc: Kinh" → "Kinh"). */
function variants(text: string, prefixes: readonly string[]): string[] {
  const lower = text.toLowerCase();
  for (const prefix of prefixes) {
    if (!lower.startsWith(prefix)) continue;
    const rest = text.slice(prefix.length);
    const bare = rest.replace(/^[\s.:-]+/, "");
    if (bare !== "" && bare !== rest) return [text, bare];
  }
  return [text];
}

function put(map: Map<string, Spelling[]>, key: string, ...spellings: Spelling[]): void {
  if (key === "") return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [...spellings]);
  else known.push(...spellings);
}
