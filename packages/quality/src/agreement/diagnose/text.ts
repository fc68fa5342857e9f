import {
  collapseSpaces,
  fixHomoglyphs,
  fold,
  foldTone,
  lazyPattern,
  normalise,
  removeInvisible,
} from "@thongnhat/core";
import type { Category } from "../categories.ts";

/** Longer texts are not looked at letter by letter. */
const LONGEST = 2000;
const MOST_WORDS = 40;
/** A shorter text is too easily another word. */
const SHORTEST_SLIP = 3;

const punctuation = /* @__PURE__ */ lazyPattern("[^\\p{L}\\p{M}\\p{N}]+", "gu");
const BLANKS = /\s+/g;

/** The text in NFC with single ordinary spaces, nothing invisible and no look-alike letters. */
export function tidy(s: string): string {
  return collapseSpaces(fixHomoglyphs(removeInvisible(normalise(s))).replace(BLANKS, " "));
}

/** Differences of writing that leave the letters alone, from the least on. */
export function writingDiffers(a: string, b: string): Category | undefined {
  const x = tidy(a);
  const y = tidy(b);
  if (x === y) return "khac-khoang-trang";
  const lowX = x.toLowerCase();
  const lowY = y.toLowerCase();
  if (lowX === lowY) return "khac-hoa-thuong";
  if (foldTone(lowX) === foldTone(lowY)) return "khac-vi-tri-dau";
  if (fold(x) === fold(y)) return "khac-dau";
  return bare(x) === bare(y) && bare(x) !== "" ? "khac-dau-cau" : undefined;
}

/** Words and numbers only, folded. */
export function bare(s: string): string {
  return wordsOf(s).join(" ");
}

/** The folded words of a text. */
export function wordsOf(s: string): string[] {
  return fold(s).replace(punctuation(), " ").split(" ").filter(Boolean);
}

interface Word {
  readonly letters: string;
  readonly dotted: boolean;
}

/** Words, and whether a dot follows at once: `Ng.V.An` is three words. */
function dottedWords(s: string): Word[] {
  return [...fold(s).matchAll(/([\p{L}\p{M}\p{N}]+)(\.?)/gu)].map(([, letters = "", dot]) => ({
    letters,
    dotted: dot === ".",
  }));
}

/** One text is the other with words cut short (`Ng. Văn An`, `P. Ba Đình`) or written by their first letters (`UBND`). */
export function isAbbreviation(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST) return false;
  const x = dottedWords(a);
  const y = dottedWords(b);
  if (x.length === 0 || y.length === 0 || x.length > MOST_WORDS || y.length > MOST_WORDS) return false;
  const failed = new Set<number>();
  const align = (i: number, j: number): boolean => {
    const p = x[i];
    const q = y[j];
    if (p === undefined || q === undefined) return p === q;
    const at = i * (MOST_WORDS + 1) + j;
    if (failed.has(at)) return false;
    const ok =
      ((p.letters === q.letters || cuts(p, q) || cuts(q, p)) && align(i + 1, j + 1)) ||
      (spells(p, y, j) && align(i + 1, j + p.letters.length)) ||
      (spells(q, x, i) && align(i + q.letters.length, j + 1));
    if (!ok) failed.add(at);
    return ok;
  };
  return align(0, 0);
}

/** `Ng.` or `V` for a longer word with the same beginning. */
function cuts(short: Word, long: Word): boolean {
  return (
    short.letters.length < long.letters.length &&
    (short.dotted || short.letters.length <= 2) &&
    long.letters.startsWith(short.letters) &&
    !/^[0-9]/.test(short.letters)
  );
}

/** `UBND`, `TP` for words with these first letters. */
function spells(short: Word, words: readonly Word[], from: number): boolean {
  const { length } = short.letters;
  if (length < 2 || length > 6 || from + length > words.length) return false;
  for (let i = 0; i < length; i++) if (words[from + i]?.letters.charAt(0) !== short.letters[i]) return false;
  return true;
}

/** Which text stands whole, as words in a row, within the other. */
export function shorterSide(a: string, b: string): "a" | "b" | undefined {
  const x = ` ${bare(a)} `;
  const y = ` ${bare(b)} `;
  if (x.trim() === "" || y.trim() === "" || x.length === y.length) return undefined;
  if (x.length < y.length) return y.includes(x) ? "a" : undefined;
  return x.includes(y) ? "b" : undefined;
}

/** One character more, less or other, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_SLIP || Math.abs(a.length - b.length) > 1) return false;
  if (a === b) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Words for kinds of places, as they stand before a name. */
const UNIT_WORD = /^(?:tinh|thanh pho|tp|quan|q|huyen|h|thi xa|tx|phuong|p|xa|x|thi tran|tt|dac khu) (?=.)/;

/** The name of a place without the word for its kind. */
export function withoutUnitWord(s: string): string {
  return bare(s).replace(UNIT_WORD, "");
}
