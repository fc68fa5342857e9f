import { columnWords } from "../generated/column-words.ts";
import { type ReadHeader, readRuns } from "./header-match.ts";
import { type HeaderWords, headerWords, nameKey } from "./header-words.ts";
import { knownWords } from "./phrases.ts";
import { nearestWord, splitWord } from "./slips.ts";

/** Longest abbreviation that is taken apart: "HTM" is họ tên mẹ. */
const LONGEST_SHORT = 6;

/**
 * The ways to read a header: as it stands, with its abbreviation taken apart, with slips put right. A later way only
 * counts where the earlier ones name nothing.
 */
export function readingsOf(header: string): readonly ReadHeader[] {
  const plain = headerWords(header);
  const words = knownWords();
  const expanded = changed(plain, (word) => expansions().get(word), true);
  const first = [readRuns(plain, false), ...(isSame(expanded, plain) ? [] : [readRuns(expanded, false)])];
  if (plain.words.every((word) => words.has(word))) return first;
  const apart = changed(plain, (word) => splitWord(word, words));
  const mended = changed(apart, (word) => {
    const near = nearestWord(word, words);
    return near === undefined ? undefined : [near];
  });
  return [
    ...first,
    ...(isSame(apart, plain) ? [] : [readRuns(apart, false)]),
    ...(isSame(mended, apart) ? [] : [readRuns(mended, true)]),
    ...abbreviations(plain),
  ];
}

/** The header as one name that it is a slip away from. */
export function slipOf(header: string, names: Iterable<string>): ReadHeader | undefined {
  const { joined } = headerWords(header);
  if (joined.length < LEAST_NAME) return undefined;
  const near = nearestWord(joined, names);
  return near === undefined
    ? undefined
    : readRuns({ words: [near], capitals: [false], aside: [false], joined: near }, true);
}

/** Shorter names have too many neighbours. */
const LEAST_NAME = 6;

let expanding: ReadonlyMap<string, readonly string[]> | undefined;

/** Abbreviations of a whole trade: THA is thi hành án. */
function expansions(): ReadonlyMap<string, readonly string[]> {
  expanding ??= new Map(
    columnWords.expand.map(([short, words]) => [nameKey(short), headerWords(words).words] as const),
  );
  return expanding;
}

const isSame = (left: HeaderWords, right: HeaderWords): boolean =>
  left.words.join(" ") === right.words.join(" ");

/** One word in capitals, cut in two abbreviations in every way. */
function abbreviations({ words, capitals }: HeaderWords): readonly ReadHeader[] {
  const [word = ""] = words;
  if (words.length !== 1 || capitals[0] !== true || word.length > LONGEST_SHORT) return [];
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    const pair = [word.slice(0, at + 1), word.slice(at + 1)];
    return readRuns({ words: pair, capitals: [true, true], aside: [false, false], joined: word }, false);
  });
}

function changed(
  header: HeaderWords,
  change: (word: string) => readonly string[] | undefined,
  all = false,
): HeaderWords {
  const known = knownWords();
  const words: string[] = [];
  const capitals: boolean[] = [];
  const aside: boolean[] = [];
  for (const [at, word] of header.words.entries()) {
    const parts = known.has(word) && !all ? [word] : (change(word) ?? [word]);
    for (const part of parts) {
      words.push(part);
      capitals.push(parts.length === 1 && header.capitals[at] === true);
      aside.push(header.aside[at] === true);
    }
  }
  return { words, capitals, aside, joined: words.join("") };
}
