import { normalise } from "@thongnhat/core";
import { isSyllable } from "./syllable.ts";
import { decodeTcvn3 } from "./tcvn3.ts";
import { decodeVni } from "./vni.ts";
import { decodeWindows1258 } from "./windows-1258.ts";

/** Old ways of writing Vietnamese that still stand in files and cells. */
export type TextEncoding = "tcvn3" | "vni" | "windows-1258";

/** What a set of texts seems to be written in. */
export interface EncodingGuess {
  readonly encoding: TextEncoding;
  /** Different words outside plain Latin letters. */
  readonly words: number;
  /** How many of them are Vietnamese when they are decoded. */
  readonly explained: number;
}

const DECODERS: Readonly<Record<TextEncoding, (text: string) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  "windows-1258": decodeWindows1258,
};
/** The old encodings that are known. */
export const TEXT_ENCODINGS = Object.keys(DECODERS) as readonly TextEncoding[];

/** Letters that only proper Unicode text has: the Vietnamese block, ă đ ĩ ũ ơ ư, and tone marks of their own. */
const PROPER = /[\u1ea0-\u1ef9ĂăĐđĨĩŨũƠơƯư]|[\u0300\u0301\u0303\u0309\u0323]/u;
const LATIN = /[\u00a1-\u00ff]/;
const MOST_WORDS = 2000;
/** Fewer words that are explained prove nothing: "Ä" alone may be anything. */
const LEAST_SHARE = 0.6;

/**
 * Decodes a text of an old encoding that was read byte by byte as Latin letters (Windows-1252), which is how it stands
 * in the cells of a workbook.
 * @param text - the text as it stands
 * @param encoding - what it is written in
 * @returns the text in Unicode NFC
 * @example
 * decodeText("TrÇn ThÞ B×nh", "tcvn3"); // "Trần Thị Bình"
 */
export function decodeText(text: string, encoding: TextEncoding): string {
  return normalise(DECODERS[encoding](text));
}

/**
 * Which old encoding a column of texts is in; nothing for proper text, for plain letters, and where it cannot be told.
 * Judged by what the words become: Vietnamese syllables, or not.
 * @param texts - the cells of a column
 * @example
 * detectTextEncoding(["NguyÔn V¨n An", "TrÇn ThÞ B×nh"])?.encoding; // "tcvn3"
 */
export function detectTextEncoding(texts: Iterable<string>): EncodingGuess | undefined {
  const words = strangeWords(texts);
  if (words.size === 0) return undefined;
  const asIs = count(words, (word) => word);
  let best: EncodingGuess | undefined;
  let tie = false;
  for (const encoding of TEXT_ENCODINGS) {
    const explained = count(words, DECODERS[encoding]);
    tie = best !== undefined && explained === best.explained;
    if (best === undefined || explained > best.explained) best = { encoding, words: words.size, explained };
  }
  if (best === undefined || tie || best.explained <= asIs) return undefined;
  return best.explained / words.size >= LEAST_SHARE ? best : undefined;
}

/** Words with Latin letters that are not plain, in texts that hold no letter of proper Vietnamese. */
function strangeWords(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) {
    if (!LATIN.test(text) || PROPER.test(text)) continue;
    for (const word of text.split(/[\s,.;:()/0-9"'-]+/))
      if (LATIN.test(word) && words.size < MOST_WORDS) words.add(word);
  }
  return words;
}

function count(words: ReadonlySet<string>, decode: (text: string) => string): number {
  let found = 0;
  for (const word of words) if (isSyllable(decode(word))) found += 1;
  return found;
}
