import type { Verdict } from "../partial-date/compare.ts";
import { isCombining, isLatinLetter } from "./characters.ts";
import { checkText } from "./check-text.ts";
import { collapseSpaces, removeInvisible } from "./clean.ts";
import { fixHomoglyphs } from "./homoglyph.ts";
import { lazyPattern } from "./lazy-pattern.ts";
import { foldTone } from "./tone.ts";

const otherLetter = /* @__PURE__ */ lazyPattern("^[\\p{L}\\p{M}]$", "u");

/**
 * Can this be a person's name? Letters (all of Vietnamese, the minority languages and foreign names in
 * Latin script), combining marks, space, hyphen, apostrophe and dot; at least one letter, no digit.
 * Rule HT-10. Names in another script are not judged.
 *
 * @param s - name
 * @returns true or false; undefined when it holds letters of another script, or is no text
 * @example
 * isName("H'Hen Niê"); // true
 * isName("Nguyễn Văn 2"); // false
 */
export function isName(s: unknown): Verdict {
  if (typeof s !== "string") return undefined;
  return isPlainName(s) || examineName(s);
}

/** The names that nearly all people have: letters without loose marks, and separators. */
function isPlainName(s: string): boolean {
  let letters = false;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (isLatinLetter(c)) letters = true;
    else if (!isSeparator(c)) return false;
  }
  return letters;
}

function isSeparator(c: number): boolean {
  return c === 32 || c === 45 || c === 39 || c === 46 || c === 0x2019 || c === 0x2bc;
}

function examineName(s: string): Verdict {
  let letters = false;
  let foreign = false;
  let afterLetter = false;
  for (const character of s) {
    const c = character.codePointAt(0) ?? 0;
    if (isLatinLetter(c)) {
      letters = true;
      afterLetter = true;
    } else if (isCombining(c)) {
      // A mark needs a letter to stand on.
      if (!afterLetter) return false;
    } else if (isSeparator(c)) {
      afterLetter = false;
    } else if (c > 0x2af && otherLetter().test(character)) {
      foreign = true;
      afterLetter = true;
    } else return false;
  }
  return foreign ? undefined : letters;
}

/**
 * Do two Vietnamese names begin with the same family name? The first words are compared without
 * regard to case, Unicode form, look-alikes of Đ, or where the tone mark stands.
 *
 * @param a - full name
 * @param b - full name
 * @returns true or false; undefined when one of them is empty or no text
 * @example
 * sameFamilyName("ĐẶNG Văn An", "Đặng Thị Bình"); // true
 */
export function sameFamilyName(a: unknown, b: unknown): Verdict {
  const first = firstWord(a);
  const second = firstWord(b);
  if (first === undefined || second === undefined) return undefined;
  if (first === second) return true;
  // In clean text, moving a tone mark or changing case keeps the length.
  const clean = checkText(first) === undefined && checkText(second) === undefined;
  if (clean && (first.length !== second.length || differentConsonants(first, second))) return false;
  return familyKey(first) === familyKey(second);
}

/** Whether two clean words begin with different plain consonants, which no tone mark or case can change. */
function differentConsonants(a: string, b: string): boolean {
  const first = a.charCodeAt(0) | 32;
  const second = b.charCodeAt(0) | 32;
  return first !== second && isConsonant(first) && isConsonant(second);
}

function isConsonant(c: number): boolean {
  return c > 97 && c <= 122 && c !== 101 && c !== 105 && c !== 111 && c !== 117 && c !== 121;
}

function firstWord(name: unknown): string | undefined {
  if (typeof name !== "string") return undefined;
  const tidy = checkText(name) === undefined ? name : collapseSpaces(removeInvisible(name));
  const space = tidy.indexOf(" ");
  return (space < 0 ? tidy : tidy.slice(0, space)) || undefined;
}

function familyKey(word: string): string {
  return foldTone(fixHomoglyphs(word)).toLowerCase();
}
