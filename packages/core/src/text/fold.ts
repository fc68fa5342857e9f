import { collapseSpaces, removeInvisible } from "./clean.ts";
import { lazyPattern } from "./lazy-pattern.ts";
import { decompose, normalise } from "./normal-form.ts";

const marks = /* @__PURE__ */ lazyPattern("\\p{M}", "gu");
const D = /[đðɖ]/g;
const BLANKS = /\s+/g;
/** Visible ASCII with single spaces: only its case can change. Numbers and codes are all so. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * A key for comparing texts loosely: lower case, no diacritics, đ as d, single spaces, nothing
 * invisible. Never store it: different names fold to the same key.
 *
 * @param s - text
 * @returns the key
 * @example
 * fold("  ĐẶNG  Thị Hoà "); // "dang thi hoa"
 */
export function fold(s: string): string {
  if (PLAIN.test(s)) return s.toLowerCase();
  const bare = normalise(decompose(removeInvisible(s).toLowerCase()).replace(marks(), ""));
  return collapseSpaces(bare.replace(D, "d").replace(BLANKS, " "));
}
