import { foldTone } from "@thongnhat/core";
import { foldLetters, keyOf } from "./letters.ts";

/** A text with a known word taken off its front: "P. Phúc Xá" is "Phúc Xá" after the word "p". */
export interface Cut {
  readonly bare: string;
  /** Which word, abbreviations counted as the word they stand for. */
  readonly word: string;
  /** Was the word written with its marks? "Xà Hồ" is only perhaps the commune (xã) Hồ. */
  readonly marked: boolean;
}

/** The words that may stand before the names of a table. */
export interface Words {
  /** Takes the longest of the words off, where a space, dot, colon or hyphen and then a name follow. */
  cut(text: string): Cut | undefined;
  /** Where the name begins in a text whose word is written with its marks. */
  skip(text: string): number;
  /** The name's key when a word was written together with it: "phuongphucxa" → "phucxa". */
  tight(key: string): readonly string[];
}

/** Letters begin here; a quotation mark or a dash needs a closer look. */
const LETTERS = 0x41;

/**
 * Recognises the words before names in any writing of theirs.
 * @param prefixes of the table, lower case
 */
export function createWords(prefixes: readonly string[]): Words {
  const sorted = [...prefixes].sort((a, b) => b.length - a.length);
  const meanings = new Map(sorted.map((prefix) => [foldLetters(prefix), meaningOf(prefix, sorted)]));
  const marks = new Set(sorted.map(plain));
  const keys = sorted.map(keyOf).filter((key) => key.length > 1);
  const pattern = sorted
    .map((prefix) => foldLetters(prefix).replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
  const front = new RegExp(`^(${pattern})[\\s.:-]+(?=[^\\s.:-])`, "u");
  // As tables write them: "Phường " before a letter.
  const heads = sorted.map((prefix) => `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)} `);
  const cut = (text: string): Cut | undefined => {
    const found = sorted.length === 0 ? null : front.exec(foldLetters(text));
    if (found === null) return undefined;
    const [whole, word = ""] = found;
    const marked = marks.has(plain(text.slice(0, word.length)));
    return { bare: text.slice(whole.length), word: meanings.get(word) ?? word, marked };
  };
  return {
    cut,
    skip: (text) => {
      for (const head of heads)
        if (text.startsWith(head) && text.charCodeAt(head.length) >= LETTERS) return head.length;
      const found = cut(text);
      return found?.marked ? text.length - found.bare.length : 0;
    },
    tight: (key) => keys.filter((word) => key.startsWith(word)).map((word) => key.slice(word.length)),
  };
}

/** "tp" means "thành phố" where both stand in the list: the first letters of its words. */
function meaningOf(prefix: string, all: readonly string[]): string {
  const short = foldLetters(prefix);
  const long = all.find((other) => other.length > prefix.length && initials(other) === short);
  return foldLetters(long ?? prefix);
}

function initials(words: string): string {
  return foldLetters(words)
    .split(" ")
    .map((word) => word.charAt(0))
    .join("");
}

function plain(text: string): string {
  return foldTone(text.toLowerCase());
}
