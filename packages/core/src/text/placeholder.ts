import type { Verdict } from "../partial-date/compare.ts";
import { isLatinLetter } from "./characters.ts";
import { fold } from "./fold.ts";
import { isLookAlike } from "./homoglyph.ts";

/** Folded texts that programs send where the value is missing. Seen in the code of integrators, or of the same make. */
const WORDS = new Set([
  "dinhkem",
  "dinh kem",
  "khong co thong tin",
  "khong ro",
  "khong ro thong tin",
  "khong biet",
  "khong xac dinh",
  "khong xac dinh duoc",
  "khong co du lieu",
  "chua ro",
  "chua co thong tin",
  "chua xac dinh",
  "null",
  "undefined",
  "none",
  "nan",
  "n/a",
  "unknown",
  "test",
]);

/**
 * Is this a value that was made up because a program demanded one? Knows the words for "not known",
 * texts of one repeated sign (`xxx`, `...`), and numbers of 6 digits or more that are one repeated
 * digit, zeros with a last digit (`000000001`) or a count (`123456789`).
 *
 * @param s - value of a text field
 * @returns true or false; undefined when it is no text
 * @example
 * isPlaceholder("000000001"); // true
 * isPlaceholder("Không rõ"); // true
 * isPlaceholder("Nguyễn Văn An"); // false
 */
export function isPlaceholder(s: unknown): Verdict {
  if (typeof s !== "string") return undefined;
  if (!mayBe(s)) return false;
  const key = fold(s);
  return WORDS.has(key) || /^(?:x{2,}|[-._?*/#]+)$/.test(key) || isMadeUpNumber(key);
}

/** Two letters that the words above begin with; almost no name does, so that folding is rare. */
const HEADS = " di kh ch nu un no na n/ te xx ";

function mayBe(s: string): boolean {
  const c = s.charCodeAt(0);
  if (isLatinLetter(c) && c < 0x80) {
    const next = s.charCodeAt(1);
    return (
      HEADS.includes(` ${s.slice(0, 2).toLowerCase()} `) ||
      ((c === 68 || c === 100) && next > 0x7f && mayBeI(s))
    );
  }
  // Đ and its look-alikes may begin "Đính kèm"; other accented letters begin none of the words.
  if (c === 0x110 || c === 0x111) return mayBeI(s);
  return !isLatinLetter(c) || isLookAlike(c);
}

/** Is the second sign an i, or no letter at all? "Đặng", "Đỗ" and "Dương" are names. */
function mayBeI(s: string): boolean {
  return !isLatinLetter(s.charCodeAt(1)) || /^i/i.test(s.charAt(1).normalize("NFD"));
}

function isMadeUpNumber(key: string): boolean {
  if (!/^[0-9]{6,}$/.test(key)) return false;
  if (/^0+[0-9]$/.test(key)) return true;
  const steps = new Set<number>();
  for (let i = 1; i < key.length; i++) steps.add((key.charCodeAt(i) - key.charCodeAt(i - 1) + 10) % 10);
  return steps.size === 1 && (steps.has(0) || steps.has(1));
}
