import { digits } from "./digits.ts";

/**
 * Format `so-dinh-danh`: the 12 ASCII digits of a personal ID. There is no check digit.
 *
 * @param s - text to check
 * @returns true when it has the shape; not that the number was ever given to someone
 * @example
 * isPersonalId("001085000123"); // true
 */
export function isPersonalId(s: string): boolean {
  return s.length === 12 && digits(s, 0, 12);
}

/**
 * Format `cmnd`: the 9 ASCII digits of an old identity card.
 *
 * @param s - text to check
 * @returns true when it has the shape
 * @example
 * isCmnd("012345678"); // true
 */
export function isCmnd(s: string): boolean {
  return s.length === 9 && digits(s, 0, 9);
}

/**
 * Format `dien-thoai`: `0` or `+84`, then 9 or 10 digits.
 *
 * @param s - text to check
 * @returns true when it has the shape
 * @example
 * isPhone("+84912345678"); // true
 */
export function isPhone(s: string): boolean {
  const from = s.charCodeAt(0) === 48 ? 1 : s.startsWith("+84") ? 3 : 0;
  const rest = s.length - from;
  return from > 0 && (rest === 9 || rest === 10) && digits(s, from, s.length);
}

/**
 * Format `so-tien`: an amount of money as a decimal text: 1 to 18 digits without leading zeros, then perhaps a
 * point and 1 to 4 digits. No sign, no exponent, no separators, so that no system rounds it.
 *
 * @param s - text to check
 * @returns true when it has the shape
 * @example
 * isAmount("1500000.50"); // true
 */
export function isAmount(s: string): boolean {
  const point = s.indexOf(".");
  const whole = point < 0 ? s.length : point;
  if (whole < 1 || whole > 18 || !digits(s, 0, whole)) return false;
  if (whole > 1 && s.charCodeAt(0) === 48) return false;
  const rest = s.length - whole - 1;
  return point < 0 || (rest >= 1 && rest <= 4 && digits(s, whole + 1, s.length));
}
