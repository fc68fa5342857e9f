import { fold, foldTone } from "@thongnhat/core";

/** A word as it is compared: with and without diacritics, lower case, no apostrophes. */
export interface Word {
  readonly exact: string;
  readonly folded: string;
  /** Number of the folded form, and what the number of words before it is multiplied with to append this one. */
  readonly hash: number;
  readonly power: number;
}

const APOSTROPHES = /['’‘ʼ`´]/g;
const LEADING_ZEROS = /^0+(?=\d)/;
const STROKE = "\u0335";

// Addresses are written with some thousands of words, which come again and again.
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 12;
const known = /* @__PURE__ */ new Map<string, Word>();

/** The word without case, apostrophes, place of the tone mark and leading zeros; and without diacritics. */
export function toWord(text: string): Word {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const plain = text.toLowerCase().replace(APOSTROPHES, "").replace(LEADING_ZEROS, "");
  const folded = fold(plain);
  let hash = 0;
  let power = 1;
  for (let at = 0; at < folded.length; at++) {
    hash = (Math.imul(hash, 31) + folded.charCodeAt(at)) | 0;
    power = Math.imul(power, 31);
  }
  const word = { exact: foldTone(plain), folded, hash, power };
  if (known.size < MOST_KNOWN && text.length <= LONGEST_KNOWN) known.set(text, word);
  return word;
}

/** The number of a folded text with a word appended. */
export function append(hash: number, word: Word): number {
  return (Math.imul(hash, word.power) + word.hash) | 0;
}

/** A name as its words are compared, without what stands between them. */
export function toName(text: string): Word {
  let name: Word = { exact: "", folded: "", hash: 0, power: 1 };
  for (const part of text.split(/[\s.-]+/)) {
    const word = toWord(part);
    name = {
      exact: name.exact + word.exact,
      folded: name.folded + word.folded,
      hash: append(name.hash, word),
      power: Math.imul(name.power, word.power),
    };
  }
  return name;
}

/** Can `text` be `name` with marks left out, as "hoa binh" can be "hòa bình"? */
export function leavesMarksOut(text: string, name: string): boolean {
  if (text.length !== name.length) return leavesOut(lettersOf(text), lettersOf(name));
  for (let at = 0; at < text.length; at++) {
    const written = text.charAt(at);
    const right = name.charAt(at);
    if (written !== right && !isSubset(marksOf(written), marksOf(right))) return false;
  }
  return true;
}

const marks = /* @__PURE__ */ new Map<string, string>();

/** The letter without its marks, and then the marks; đ is a d with a stroke. */
function marksOf(letter: string): string {
  const seen = marks.get(letter);
  if (seen !== undefined) return seen;
  const own = letter === "đ" ? `d${STROKE}` : letter.normalize("NFD");
  if (marks.size < MOST_KNOWN) marks.set(letter, own);
  return own;
}

function isSubset(some: string, all: string): boolean {
  if (some[0] !== all[0]) return false;
  for (const mark of some) if (!all.includes(mark)) return false;
  return true;
}

function leavesOut(text: readonly string[], name: readonly string[]): boolean {
  return text.length === name.length && text.every((own, at) => isSubset(own, name[at] ?? ""));
}

/** Each letter with its marks, also those that stand apart. */
function lettersOf(text: string): string[] {
  const letters: string[] = [];
  for (const letter of text) {
    if (/^\p{M}/u.test(letter)) letters.push((letters.pop() ?? "") + letter);
    else letters.push(marksOf(letter));
  }
  return letters;
}
