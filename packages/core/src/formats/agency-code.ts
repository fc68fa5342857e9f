import { digits } from "./digits.ts";

/**
 * Format `ma-co-quan`: the electronic code of an agency, new spelling `H26.12` (QĐ 20/2020/QĐ-TTg)
 * or the old 13 characters `000.00.12.H26`.
 *
 * @param s - text to check
 * @returns true when it has one of the two shapes
 * @example
 * isAgencyCode("H26.12"); // true
 * isAgencyCode("000.00.12.H26"); // true
 */
export function isAgencyCode(s: string): boolean {
  const n = s.length;
  if (n < 3 || n > 35) return false;
  return isRoot(s, 0) ? isNewTail(s, 3, n) : n === 13 && isOldHead(s) && isRoot(s, 10);
}

function isRoot(s: string, at: number): boolean {
  const c = s.charCodeAt(at);
  return c >= 65 && c <= 90 && digits(s, at + 1, at + 3);
}

/** Up to four groups of `.` and one to four digits. */
function isNewTail(s: string, from: number, to: number): boolean {
  let groups = 0;
  let at = from;
  while (at < to) {
    if (s.charCodeAt(at) !== 46 || ++groups > 4) return false;
    const start = ++at;
    while (at < to && digits(s, at, at + 1)) at++;
    if (at === start || at - start > 4) return false;
  }
  return true;
}

function isOldHead(s: string): boolean {
  const dots = s.charCodeAt(3) === 46 && s.charCodeAt(6) === 46 && s.charCodeAt(9) === 46;
  return dots && digits(s, 0, 3) && digits(s, 4, 6) && digits(s, 7, 9);
}
