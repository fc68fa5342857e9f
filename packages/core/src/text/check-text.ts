import type { RepairName } from "../issue/issue.ts";
import { isControl, isInvisible, joinsScript } from "./characters.ts";
import { fixHomoglyphs, isCyrillicLookAlike, isLookAlike } from "./homoglyph.ts";
import { normalise } from "./normal-form.ts";

/** Codes of the faults of writing that any text may have. */
export type TextCode =
  | "TN-TEXT-CONTROL"
  | "TN-TEXT-INVISIBLE"
  | "TN-TEXT-NFC"
  | "TN-TEXT-HOMOGLYPH"
  | "TN-TEXT-SPACE";

/** The mechanical repair for each fault of writing; none for control characters, where content is lost. */
export const textRepairs: Readonly<Partial<Record<TextCode, RepairName>>> = {
  "TN-TEXT-INVISIBLE": "remove-invisible",
  "TN-TEXT-NFC": "normalise-nfc",
  "TN-TEXT-HOMOGLYPH": "fix-homoglyph",
  "TN-TEXT-SPACE": "collapse-spaces",
};

/**
 * The first fault in how a text is written, in this order: control characters (tab and line break
 * too), invisible characters, not NFC, a look-alike of Đ, and spaces at an end or doubled.
 *
 * @param s - text
 * @returns the code of the fault, or undefined for clean text
 * @example
 * checkText("Nguyễn Văn An"); // undefined
 * checkText(" Nguyễn Văn An"); // "TN-TEXT-SPACE"
 */
export function checkText(s: string): TextCode | undefined {
  const n = s.length;
  for (let i = 0; i < n; i++) {
    const c = s.charCodeAt(i);
    // Clean Vietnamese text is made of these three ranges, all stable under NFC, and single spaces.
    if (c > 32 && c < 0x7f) continue;
    if (c >= 0x1ea0 && c <= 0x1ef9) continue;
    if (c >= 0xc0 && c < 0x250 && !isLookAlike(c)) continue;
    if (c === 32 && i > 0 && s.charCodeAt(i - 1) !== 32) continue;
    return examine(s);
  }
  return n > 0 && s.charCodeAt(n - 1) === 32 ? "TN-TEXT-SPACE" : undefined;
}

/** The slow path: something is unusual, and the gravest fault must be named. */
function examine(s: string): TextCode | undefined {
  let invisible = false;
  let lookAlike = false;
  let spaces = s.startsWith(" ") || s.endsWith(" ");
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (isControl(c)) return "TN-TEXT-CONTROL";
    if (c >= 0xd800 && c <= 0xdfff) {
      const point = s.codePointAt(i) ?? c;
      if (point === c) return "TN-TEXT-CONTROL";
      // Tags and the second block of variation selectors.
      if (point >= 0xe0000 && point <= 0xe0fff) invisible = true;
      i++;
    } else if (isInvisible(c)) {
      if (!joinsScript(s, i)) invisible = true;
    } else if (isLookAlike(c) || isCyrillicLookAlike(c)) lookAlike = true;
    else if (c === 32 && s.charCodeAt(i + 1) === 32) spaces = true;
  }
  if (invisible) return "TN-TEXT-INVISIBLE";
  if (normalise(s) !== s) return "TN-TEXT-NFC";
  if (lookAlike && fixHomoglyphs(s) !== s) return "TN-TEXT-HOMOGLYPH";
  return spaces ? "TN-TEXT-SPACE" : undefined;
}
