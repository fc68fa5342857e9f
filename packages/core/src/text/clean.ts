import { isInvisible, isOddSpace, joinsScript } from "./characters.ts";

/**
 * Does the text hide zero-width, direction, soft-hyphen or odd space characters (such as NBSP)?
 *
 * @param s - text
 * @returns true when at least one is there
 * @example
 * hasInvisible("Lê\u00A0An"); // true
 */
export function hasInvisible(s: string): boolean {
  return removeInvisible(s) !== s;
}

/**
 * Takes out the characters that nobody sees; odd spaces such as NBSP become ordinary ones.
 * Zero-width characters that Khmer and Indic scripts write with stay.
 *
 * @param s - text
 * @returns the cleaned text; the same string when there is nothing to change
 * @example
 * removeInvisible("Lê\u00A0A\u200Bn"); // "Lê An"
 */
export function removeInvisible(s: string): string {
  let out = "";
  let copied = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    const tag = c === 0xdb40 && (s.codePointAt(i) ?? c) > 0xffff;
    if (!tag && (!isInvisible(c) || joinsScript(s, i))) continue;
    out += s.slice(copied, i) + (isOddSpace(c) ? " " : "");
    if (tag) i++;
    copied = i + 1;
  }
  return copied === 0 ? s : out + s.slice(copied);
}

/**
 * Takes away spaces at both ends and makes every run of spaces one space.
 *
 * @param s - text
 * @returns the tidied text
 * @example
 * collapseSpaces(" Lê  An "); // "Lê An"
 */
export function collapseSpaces(s: string): string {
  return s.split(" ").filter(Boolean).join(" ");
}

/**
 * Cuts characters off the end of a text. A pattern such as `/=+$/` looks at a long run in the middle of a text again
 * from each of its characters; this looks at the end only.
 *
 * @param s - the text
 * @param characters - the characters to cut off, each one UTF-16 unit
 * @returns the text up to its last character that is none of them
 * @example
 * cutEnd("so//", "/"); // "so"
 * cutEnd("12.500", "0"); // "12.5"
 */
export function cutEnd(s: string, characters: string): string {
  let end = s.length;
  while (end > 0 && characters.includes(s.charAt(end - 1))) end -= 1;
  return s.slice(0, end);
}
