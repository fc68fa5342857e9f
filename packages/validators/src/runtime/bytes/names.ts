/** Rule functions over names and other texts of people. What they cannot tell at a glance is asked of core. */

import { isName, isPlaceholder, sameFamilyName, type Verdict } from "@thongnhat/core";
import { str } from "./rules.ts";
import { S } from "./state.ts";
import { hashOf, read, same } from "./text.ts";

/** Rule function `isName` over a clean text. */
export function nameIn(b: Uint8Array, at: number): boolean | undefined {
  const start = S[at];
  if (start === 0) return undefined;
  const end = S[at + 1];
  let letters = false;
  for (let p = start; p < end; p++) {
    const c = b[p] as number;
    if ((c > 96 && c < 123) || (c > 64 && c < 91)) letters = true;
    else if (c === 32 || c === 45 || c === 39 || c === 46) continue;
    // Letters up to U+023F but × and ÷, and those of Vietnamese with a tone; others, and marks, are asked of core.
    else if (c === 0xc3 ? b[p + 1] !== 0x97 && b[p + 1] !== 0xb7 : c > 0xc3 && c < 0xc9) {
      letters = true;
      p++;
    } else if (c === 0xe1 && (b[p + 1] === 0xba || b[p + 1] === 0xbb)) {
      letters = true;
      p += 2;
    } else return isName(read(b, start, end));
  }
  return letters || isName(read(b, start, end));
}

/** Rule function `sameFamilyName`. */
export function familyName(b: Uint8Array, at: number, at2: number): boolean | undefined {
  const start = S[at];
  const start2 = S[at2];
  if (start === 0 || start2 === 0) return undefined;
  const end = word(b, start);
  const end2 = word(b, start2);
  if (end > start && same(b, start, end, start2, end2)) return true;
  // As core does with clean texts: a tone mark or the case changes neither the length nor a consonant.
  const letter = (b[start] as number) | 32;
  const letter2 = (b[start2] as number) | 32;
  if (letter !== letter2 && isConsonant(letter) && isConsonant(letter2)) return false;
  return end > start && end2 > start2
    ? compared(b, at, start, end, at2, start2, end2)
    : sameFamilyName(str(b, at), str(b, at2));
}

/** First words that core compared, one behind the other, and what it found: families have a few hundred names. */
const COMPARED = new Map<
  number,
  { readonly words: Uint8Array; readonly first: number; readonly same: Verdict }
>();
const MOST_COMPARED = 10_000;

/** What core finds of names depends on their first words alone, since the names are clean. */
function compared(
  b: Uint8Array,
  at: number,
  start: number,
  end: number,
  at2: number,
  start2: number,
  end2: number,
): Verdict {
  const hash = hashOf(b, start2, end2, hashOf(b, start, end + 1));
  const known = COMPARED.get(hash);
  const first = end - start;
  if (
    known !== undefined &&
    known.first === first &&
    same(known.words, 0, first, start, end, b) &&
    same(known.words, first, known.words.length, start2, end2, b)
  )
    return known.same;
  const found = sameFamilyName(str(b, at), str(b, at2));
  if (known === undefined && COMPARED.size < MOST_COMPARED) {
    const words = new Uint8Array(first + end2 - start2);
    words.set(b.subarray(start, end));
    words.set(b.subarray(start2, end2), first);
    COMPARED.set(hash, { words, first, same: found });
  }
  return found;
}

function isConsonant(c: number): boolean {
  return c > 97 && c <= 122 && c !== 101 && c !== 105 && c !== 111 && c !== 117 && c !== 121;
}

/** Where the first word of a string ends. */
function word(b: Uint8Array, p: number): number {
  while (b[p] !== 32 && b[p] !== 34) p++;
  return p;
}

/** Two letters that a made-up value may begin with: `isPlaceholder` of core looks at all others no further. */
const HEADS = new Set(["di", "kh", "ch", "nu", "un", "no", "na", "n/", "te", "xx"]);

/** Rule function `isPlaceholder`. */
export function placeholder(b: Uint8Array, at: number): boolean | undefined {
  const start = S[at];
  if (start === 0) return undefined;
  return isOrdinary(b, start, S[at + 1]) ? false : isPlaceholder(read(b, start, S[at + 1]));
}

/** Whether a text begins as no made-up value does. */
function isOrdinary(b: Uint8Array, start: number, end: number): boolean {
  const first = b[start] as number;
  const second = b[start + 1] as number;
  if (first >= 48 && first <= 57) return isUneven(b, start, end);
  const letter = first | 32;
  if (first < 128) {
    if (letter < 97 || letter > 122 || end - start < 2) return false;
    if (second >= 128) return letter !== 100;
    return second !== 47 && !HEADS.has(String.fromCharCode(letter, second | 32));
  }
  // Đ, as in "Đính kèm": only before an i, with or without a tone.
  if (first === 0xc4 && (second === 0x90 || second === 0x91)) {
    const third = b[start + 2] as number;
    const fourth = b[start + 3] as number;
    const fifth = b[start + 4] as number;
    // Ỉ, ỉ, Ị, ị.
    return third === 0xe1
      ? fourth === 0xba || (fourth === 0xbb && (fifth < 0x88 || fifth > 0x8b))
      : third < 128 && (third | 32) > 97 && (third | 32) < 123 && (third | 32) !== 105;
  }
  // Ă, Ơ, Ư, Â, Ê, Ô, and the letters of Vietnamese with a tone; Ð and ð are look-alikes, × and ÷ no letters.
  if (first === 0xc3) return second !== 0x90 && second !== 0xb0 && second !== 0x97 && second !== 0xb7;
  if (first === 0xe1) return second === 0xba || second === 0xbb;
  return (first === 0xc4 && second === 0x82) || (first === 0xc6 && (second === 0xa0 || second === 0xaf));
}

/** Whether digits neither repeat, nor count, nor are zeros but for the last. */
function isUneven(b: Uint8Array, start: number, end: number): boolean {
  const step = (b[start + 1] as number) - (b[start] as number);
  let even = true;
  let zeros = true;
  for (let p = start; p < end; p++) {
    const c = b[p] as number;
    if (c < 48 || c > 57) return false;
    if (p > start && (c - (b[p - 1] as number) - step) % 10 !== 0) even = false;
    if (p < end - 1 && c !== 48) zeros = false;
  }
  return end - start > 2 && !even && !zeros;
}
