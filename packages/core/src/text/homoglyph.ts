import { isCombining, isLatinLetter } from "./characters.ts";
import { decompose } from "./normal-form.ts";

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
    const c = s.charCodeAt(i);
    if (!isLookAlike(c) && !isCyrillicLookAlike(c)) continue;
    // A word is judged once as a whole, so that long ones take no longer.
    let from = i;
    while (from > copied && inWord(s.charCodeAt(from - 1))) from--;
    let to = i + 1;
    while (to < s.length && inWord(s.charCodeAt(to))) to++;
    out += s.slice(copied, from) + fixWord(s.slice(from, to));
    copied = to;
    i = to;
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

function fixWord(word: string): string {
  let latin = false;
  for (let i = 0; i < word.length && !latin; i++) latin = isLatinLetter(word.charCodeAt(i));
  const abbreviation = ![...decompose(word).toLowerCase()].some((letter) => VOWELS.has(letter));
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (isLookAlike(c) && (i === 0 || abbreviation)) out += c === 0xd0 || c === 0x189 ? "Đ" : "đ";
    else if (latin && isCyrillicLookAlike(c)) out += LATIN[CYRILLIC.indexOf(String.fromCharCode(c))];
    else out += word[i];
  }
  return out;
}

function inWord(c: number): boolean {
  return isLatinLetter(c) || isCombining(c) || (c >= 0x400 && c <= 0x4ff);
}
