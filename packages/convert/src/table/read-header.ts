import { type ReadHeader, readRuns } from "./header-match.ts";
import { type HeaderWords, headerWords } from "./header-words.ts";
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
  if (plain.words.every((word) => words.has(word)) || plain.words.length === 0)
    return [readRuns(plain, false)];
  const apart = changed(plain, (word) => splitWord(word, words));
  const mended = changed(apart, (word) => {
    const near = words.has(word) ? undefined : nearestWord(word, words);
    return near === undefined ? undefined : [near];
  });
  return [
    readRuns(plain, false),
    ...(apart.joined === plain.joined && apart.words.length === plain.words.length
      ? []
      : [readRuns(apart, false)]),
    ...(mended.joined === apart.joined ? [] : [readRuns(mended, true)]),
    ...abbreviations(plain),
  ];
}

/** One word in capitals, cut in two abbreviations in every way. */
function abbreviations({ words, capitals }: HeaderWords): readonly ReadHeader[] {
  const [word = ""] = words;
  if (words.length !== 1 || capitals[0] !== true || word.length > LONGEST_SHORT) return [];
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    const pair = [word.slice(0, at + 1), word.slice(at + 1)];
    return readRuns({ words: pair, capitals: [true, true], joined: word }, false);
  });
}

function changed(header: HeaderWords, change: (word: string) => readonly string[] | undefined): HeaderWords {
  const known = knownWords();
  const words: string[] = [];
  const capitals: boolean[] = [];
  for (const [at, word] of header.words.entries()) {
    const parts = known.has(word) ? [word] : (change(word) ?? [word]);
    for (const part of parts) {
      words.push(part);
      capitals.push(parts.length === 1 && header.capitals[at] === true);
    }
  }
  return { words, capitals, joined: words.join("") };
}
