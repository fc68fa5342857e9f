import { isAmount } from "../formats/numbers.ts";
import type { Verdict } from "../partial-date/compare.ts";

/** A decimal as whole units of its last place: 12.50 is 1250 with 2 places. */
interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/** Places after the point that an amount may have. */
const PLACES = 4;
const FACTOR = /^\d{1,18}(?:\.\d{1,18})?$/;

/**
 * Is an amount of money the exact sum of its parts? Counted in whole units, never in floating point.
 *
 * @param total - amount (format `so-tien`)
 * @param parts - amounts; an empty list sums to 0
 * @returns true, false, or undefined when one of them is absent or no amount
 * @example
 * sumsTo("0.3", ["0.1", "0.2"]); // true
 * sumsTo("100", ["60", "41"]); // false
 */
export function sumsTo(total: unknown, parts: unknown): Verdict {
  const sum = readMoney(total);
  if (sum === undefined || !Array.isArray(parts)) return undefined;
  let rest = sum;
  for (const part of parts) {
    const amount = readMoney(part);
    if (amount === undefined) return undefined;
    rest -= amount;
  }
  return rest === 0n;
}

/**
 * Is amount `a` at most amount `b`?
 *
 * @param a - amount (format `so-tien`)
 * @param b - amount
 * @returns true, false, or undefined when one of them is absent or no amount
 * @example
 * atMostMoney("999999999999999998", "999999999999999999"); // true
 * atMostMoney("10", "9.9999"); // false
 */
export function atMostMoney(a: unknown, b: unknown): Verdict {
  const x = readMoney(a);
  const y = readMoney(b);
  return x === undefined || y === undefined ? undefined : x <= y;
}

/**
 * Is `total` exactly `base` times `factor`? Nothing is rounded: a rule that allows rounding must say so itself.
 *
 * @param total - amount (format `so-tien`)
 * @param base - amount
 * @param factor - decimal text without sign, such as `0.03` or `12`
 * @returns true, false, or undefined when one of them is absent or cannot be read
 * @example
 * isProduct("30000", "1000000", "0.03"); // true
 */
export function isProduct(total: unknown, base: unknown, factor: unknown): Verdict {
  const product = readMoney(total);
  const amount = readMoney(base);
  if (product === undefined || amount === undefined) return undefined;
  if (typeof factor !== "string" || !FACTOR.test(factor)) return undefined;
  const { units, places } = readDecimal(factor);
  return product * 10n ** BigInt(places) === amount * units;
}

/** The amount in ten-thousandths, or undefined when the text is no amount. */
function readMoney(value: unknown): bigint | undefined {
  if (typeof value !== "string" || !isAmount(value)) return undefined;
  const { units, places } = readDecimal(value);
  return units * 10n ** BigInt(PLACES - places);
}

function readDecimal(text: string): Decimal {
  const point = text.indexOf(".");
  if (point < 0) return { units: BigInt(text), places: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), places: text.length - point - 1 };
}
