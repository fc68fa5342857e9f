import { isCombining, isLatinLetter } from "./characters.ts";

const VOWELS = new Set("aeiouy");

/**
 * Writes the Vietnamese Đ/đ where one of its look-alikes stands in its place: Ð ð (Icelandic eth),
 * Ɖ ɖ (African d). A look-alike is taken for Đ at the start of a word and in abbreviations without
 * vowels (`NÐ-CP`); inside a word, as in the Icelandic `Guðrún`, it stays.
 *
 * @param s - text
 * @returns the text with Đ/đ; the same string when there is nothing to change
 * @example
 * fixHomoglyphs("\u00D0ặng Văn B\u00EC"); // "Đặng Văn Bì"
 */
export function fixHomoglyphs(s: string): string {
  let out = "";
  let copied = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (!isLookAlike(c) || !standsForD(s, i)) continue;
    out += s.slice(copied, i) + (c === 0xd0 || c === 0x189 ? "Đ" : "đ");
    copied = i + 1;
  }
  return copied === 0 ? s : out + s.slice(copied);
}

/** True for Ð, ð, Ɖ and ɖ. */
export function isLookAlike(c: number): boolean {
  return c === 0xd0 || c === 0xf0 || c === 0x189 || c === 0x256;
}

function standsForD(s: string, at: number): boolean {
  if (at === 0 || !inWord(s.charCodeAt(at - 1))) return true;
  let from = at;
  let to = at + 1;
  while (from > 0 && inWord(s.charCodeAt(from - 1))) from--;
  while (to < s.length && inWord(s.charCodeAt(to))) to++;
  for (const letter of s.slice(from, to).normalize("NFD").toLowerCase()) if (VOWELS.has(letter)) return false;
  return true;
}

function inWord(c: number): boolean {
  return isLatinLetter(c) || isCombining(c);
}
