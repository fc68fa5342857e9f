import { collapseSpaces, fixHomoglyphs, fold, foldTone, removeInvisible } from "@thongnhat/core";

const SEPARATORS = /[^\p{L}\p{M}\p{N}]/gu;
const MARK = /\p{M}/u;

/** The text as one would copy it out by hand: NFC, one space between words, nothing invisible. */
export function clean(text: string): string {
  return collapseSpaces(removeInvisible(fixHomoglyphs(text.normalize("NFC"))).replace(/\s/g, " "));
}

/** Equal for texts that differ in case, spaces, hyphens, apostrophes and the place of the tone mark only. */
export function exactKey(text: string): string {
  return foldTone(text.toLowerCase()).replace(SEPARATORS, "");
}

/** Equal also without diacritics. */
export function foldedKey(text: string): string {
  return fold(text).replace(SEPARATORS, "");
}

/**
 * Can one text be the other with some marks left out? "Pa Cô" and "Pa-co" can; "Mạ" and "Mã" cannot.
 * Both must have the same `foldedKey`.
 */
export function agrees(a: string, b: string): boolean {
  const left = letters(a);
  const right = letters(b);
  return left.every((marks, at) => {
    const other = right[at] ?? "";
    return (
      [...marks].every((mark) => other.includes(mark)) || [...other].every((mark) => marks.includes(mark))
    );
  });
}

/** For each letter its marks; đ is a d with a stroke. */
function letters(text: string): string[] {
  const marks: string[] = [];
  for (const char of exactKey(text).normalize("NFD")) {
    if (MARK.test(char)) marks[marks.length - 1] += char;
    else marks.push(char === "đ" ? "\u0335" : "");
  }
  return marks;
}
