import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atMostMoney, isProduct, sumsTo } from "./money.ts";

/** An amount of at most 18 digits, with 0 to 4 of them after the point. */
const amount = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.integer({ min: 0, max: 4 }));

function write([units, places]: readonly [bigint, number]): string {
  const digits = String(units).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

describe("sums of money", () => {
  it("are exact where floating point is not", () => {
    expect(sumsTo("0.3", ["0.1", "0.2"])).toBe(true);
    expect(sumsTo("9007199254740993", ["9007199254740992", "1"])).toBe(true);
    expect(sumsTo("9007199254740993", ["9007199254740992", "2"])).toBe(false);
  });

  it("of parts in any order are the same, and one more changes it", () => {
    const part = fc.bigInt({ min: 0n, max: 10n ** 16n }).map((units) => [units, 4] as const);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const total = parts.reduce((sum, [units]) => sum + units, 0n);
        const texts = parts.map(write);
        expect(sumsTo(write([total, 4]), texts.toReversed())).toBe(true);
        expect(sumsTo(write([total + 1n, 4]), texts)).toBe(false);
      }),
    );
  });

  it("are open when a part is no amount, whatever the others are", () => {
    for (const part of [undefined, null, "", "1,5", "-1", "1e3", 1, "1.00001", "01", {}, ["1"]])
      expect(sumsTo("1", ["1", part]), String(part)).toBeUndefined();
    for (const parts of [undefined, "1", { 0: "1" }]) expect(sumsTo("1", parts)).toBeUndefined();
  });
});

describe("two amounts", () => {
  it("compare as numbers however they are written", () => {
    fc.assert(
      fc.property(amount, amount, ([x, p], [y, q]) => {
        const left = x * 10n ** BigInt(4 - p);
        const right = y * 10n ** BigInt(4 - q);
        expect(atMostMoney(write([x, p]), write([y, q]))).toBe(left <= right);
      }),
    );
  });
});

describe("a product", () => {
  it("is exact, and never rounded", () => {
    expect(isProduct("540000", "360000", "1.5")).toBe(true);
    expect(isProduct("0.33", "1", "0.333")).toBe(false);
    expect(isProduct("999999999999999999", "333333333333333333", "3")).toBe(true);
  });

  it("is open for a factor that is no plain decimal", () => {
    for (const factor of [undefined, 3, "", "-1", "1/2", "1e1", ".5", "5.", "1,5", "1".repeat(19)])
      expect(isProduct("1", "1", factor), String(factor)).toBeUndefined();
  });
});
