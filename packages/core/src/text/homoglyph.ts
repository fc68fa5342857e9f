import { isCombining, isLatinLetter } from "./characters.ts";

const VOWELS = new Set("aeiouy");
const CYRILLIC = "АВЕІКМНОРЅСТХУЈаеіорѕсхуј";
const LATIN = "ABEIKMHOPSCTXYJaeiopscxyj";

/**
 * Puts the right letter where one that looks the same stands in its place: Đ/đ for Ð ð (Icelandic eth)
 * and Ɖ ɖ (African d), and Latin letters for Cyrillic ones inside a word that also has Latin letters.
 * A look-alike is taken for Đ at the start of a word and in abbreviations without vowels (`NÐ-CP`);
 * inside a word, as in the Icelandic `Guðrún`, it stays.
 *
 * @param s - text
 * @returns the text with the right letters; the same string when there is nothing to change
 * @example
 * fixHomoglyphs("\u00D0ặng Văn Bình"); // "Đặng Văn Bình"
 */
export function fixHomoglyphs(s: string): string {
  let out = "";
  let copied = 0;
  for (let i = 0; i < s.length; i++) {
    const right = rightLetter(s, i);
    if (right === undefined) continue;
    out += s.slice(copied, i) + right;
    copied = i + 1;
  }
  return copied === 0 ? s : out + s.slice(copied);
}

/** True for a Cyrillic letter that looks like a Latin one. */
export function isCyrillicLookAlike(c: number): boolean {
  return c >= 0x405 && c <= 0x458 && CYRILLIC.includes(String.fromCharCode(c));
}

/** True for Ð, ð, Ɖ and ɖ. */
export function isLookAlike(c: number): boolean {
  return c === 0xd0 || c === 0xf0 || c === 0x189 || c === 0x256;
}

function rightLetter(s: string, at: number): string | undefined {
  const c = s.charCodeAt(at);
  if (isLookAlike(c)) return standsForD(s, at) ? (c === 0xd0 || c === 0x189 ? "Đ" : "đ") : undefined;
  if (!isCyrillicLookAlike(c)) return undefined;
  const word = wordAround(s, at);
  for (let i = 0; i < word.length; i++) {
    if (isLatinLetter(word.charCodeAt(i))) return LATIN[CYRILLIC.indexOf(s[at] ?? "")];
  }
  return undefined;
}

function standsForD(s: string, at: number): boolean {
  if (at === 0 || !inWord(s.charCodeAt(at - 1))) return true;
  for (const letter of wordAround(s, at).normalize("NFD").toLowerCase()) if (VOWELS.has(letter)) return false;
  return true;
}

function wordAround(s: string, at: number): string {
  let from = at;
  let to = at + 1;
  while (from > 0 && inWord(s.charCodeAt(from - 1))) from--;
  while (to < s.length && inWord(s.charCodeAt(to))) to++;
  return s.slice(from, to);
}

function inWord(c: number): boolean {
  return isLatinLetter(c) || isCombining(c) || (c >= 0x400 && c <= 0x4ff);
}
