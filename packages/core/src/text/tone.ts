import { lazyPattern } from "./lazy-pattern.ts";
import { normalise } from "./normal-form.ts";

const TONES = "\u0300\u0301\u0303\u0309\u0323";
const INITIALS = " b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x ";
const FINALS = " c ch m n ng nh p t ";
const SYLLABLE = /^([bcdđghklmnpqrstvx]*)([aăâeêioôơuưy]+)([chmngpt]*)$/;
const words = /* @__PURE__ */ lazyPattern("\\p{L}[\\p{L}\\p{M}]*", "gu");

/**
 * Puts tone marks where one of the two spelling habits puts them: `hoà, thuý` (new) or `hòa, thúy`
 * (old). Marks that stand wrongly in both, as in `hòan`, are put right too. Words that are not a
 * Vietnamese syllable stay as they are.
 *
 * @param s - text
 * @param style - `new` or `old`
 * @returns the text in NFC
 * @example
 * placeTone("Hòa Thủy", "new"); // "Hoà Thuỷ"
 * placeTone("Hoà Thuỷ", "old"); // "Hòa Thủy"
 */
export function placeTone(s: string, style: "new" | "old"): string {
  const known = style === "new" ? newStyle : oldStyle;
  return normalise(s).replace(words(), (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const placed = placeInWord(word, style);
    if (known.size < MOST_KNOWN && word.length <= LONGEST_SYLLABLE) known.set(word, placed);
    return placed;
  });
}

// The language has some thousands of syllables, which come again and again: they are worked out once.
const MOST_KNOWN = 4096;
const LONGEST_SYLLABLE = 7;
const newStyle = /* @__PURE__ */ new Map<string, string>();
const oldStyle = /* @__PURE__ */ new Map<string, string>();

/**
 * One spelling for texts that differ only in where the tone mark stands; letters and case stay.
 *
 * @param s - text
 * @returns the text in NFC, tone marks in the new place
 * @example
 * foldTone("hòa") === foldTone("hoà"); // true
 */
export function foldTone(s: string): string {
  return placeTone(s, "new");
}

function placeInWord(word: string, style: "new" | "old"): string {
  // Letters with their quality (ă, ơ, đ), the tone taken off.
  const letters: string[] = [];
  let tone = "";
  for (const letter of word) {
    const marks = letter.normalize("NFD");
    const own = [...marks].find((mark) => TONES.includes(mark));
    // Two tones, or a tone that stands on no vowel: not a syllable.
    if (own !== undefined && (tone !== "" || letter === own)) return word;
    if (own !== undefined) tone = own;
    letters.push(own === undefined ? letter : marks.replace(own, "").normalize("NFC"));
  }
  if (tone === "") return word;
  const at = toneIndex(letters.join("").toLowerCase(), style);
  if (at === undefined) return word;
  return letters
    .map((letter, i) => (i === at ? letter + tone : letter))
    .join("")
    .normalize("NFC");
}

/** Which letter of a toneless syllable carries the tone; undefined when it is no syllable. */
function toneIndex(syllable: string, style: "new" | "old"): number | undefined {
  const parts = SYLLABLE.exec(syllable);
  if (parts === null) return undefined;
  let [, initial = "", vowels = "", final = ""] = parts;
  // In `qu` and `gi` before a vowel, u and i belong to the first consonant.
  if (
    vowels.length > 1 &&
    ((initial === "q" && vowels[0] === "u") || (initial === "g" && vowels[0] === "i"))
  ) {
    initial += vowels[0];
    vowels = vowels.slice(1);
  }
  if (vowels.length > 3 || !isIn(INITIALS, initial) || !isIn(FINALS, final)) return undefined;
  return initial.length + toneVowel(vowels, final !== "", style);
}

function toneVowel(vowels: string, closed: boolean, style: "new" | "old"): number {
  for (let i = vowels.length - 1; i >= 0; i--) if ("ăâêôơư".includes(vowels[i] ?? " ")) return i;
  if (vowels.length === 1) return 0;
  if (vowels.length === 3 || closed) return 1;
  const glide = vowels === "oa" || vowels === "oe" || vowels === "uy";
  return glide && style === "new" ? 1 : 0;
}

function isIn(list: string, cluster: string): boolean {
  return cluster === "" || list.includes(` ${cluster} `);
}
