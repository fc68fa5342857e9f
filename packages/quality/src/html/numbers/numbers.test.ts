import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatBytes,
  formatCount,
  formatDay,
  formatGap,
  formatHours,
  formatLimit,
  formatPercent,
  formatPoints,
  formatShare,
} from "./numbers.ts";

const of = (passes: number, applies: number) => ({ passes, applies });

test.each([
  [972, 1000, "97,2"],
  [9996, 10_000, "99,96"],
  [9993, 10_000, "99,93"],
  [999, 1000, "99,9"],
  [99_999_999, 100_000_000, "99,999999"],
  [9_007_199_254_740_990, 9_007_199_254_740_991, "99,99999999"],
  [1000, 1000, "100"],
  [0, 1000, "0"],
  [1, 1_000_000, "<\u00A00,1"],
  // Below a target of 99 % it must not read as the target.
  [98_996, 100_000, "98,9"],
])("%d of %d is %s %%", (passes, applies, text) => {
  expect(formatShare(of(passes, applies), "vi")).toBe(text);
});

test("no denominator, no share", () => {
  expect(formatShare(of(0, 0), "vi")).toBeUndefined();
  expect(formatPercent(of(0, 0), "en")).toBeUndefined();
});

test("the sign stands as each language sets it", () => {
  expect(formatPercent(of(972, 1000), "vi")).toBe("97,2\u00A0%");
  expect(formatPercent(of(972, 1000), "en")).toBe("97.2%");
  expect(formatPercent(of(815, 1000), "vi", 0)).toBe("81\u00A0%");
  expect(formatLimit(0.999, "vi")).toBe("99,9\u00A0%");
});

test("a share is never rounded up, and 100 is said of all only", () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), fc.nat({ max: 10_000_000 }), (a, b) => {
      const [passes, applies] = [Math.min(a, b), Math.max(a, b, 1)];
      const text = formatShare(of(passes, applies), "en") ?? "";
      if (text.startsWith("<")) return passes > 0 && passes / applies < 0.001;
      expect(text === "100").toBe(passes === applies);
      expect(text === "0").toBe(passes === 0);
      return Number(text) / 100 <= passes / applies + 1e-12;
    }),
  );
});

test("what is missing to the target agrees with the numbers beside it", () => {
  expect(formatGap(of(972, 1000), 0.99, "vi")).toBe("1,8");
  expect(formatGap(of(9996, 10_000), 0.9999, "vi")).toBe("0,03");
});

test("points have a decimal that is not zero", () => {
  expect(formatPoints(0.0064, "vi")).toBe("0,6");
  expect(formatPoints(-0.0004, "vi")).toBe("0,04");
  expect(formatPoints(0, "vi")).toBe("0");
});

test("counts, days, times and sizes in both languages", () => {
  expect([formatCount(1_234_567, "vi"), formatCount(1_234_567, "en")]).toEqual(["1.234.567", "1,234,567"]);
  expect([formatDay("2026-11-22", "vi"), formatDay("2026-11-22", "en")]).toEqual([
    "22/11/2026",
    "22 Nov 2026",
  ]);
  expect([formatHours(24, "vi"), formatHours(60, "vi"), formatHours(120, "en")]).toEqual([
    "24\u00A0giờ",
    "2,5\u00A0ngày",
    "5\u00A0days",
  ]);
  expect([formatBytes(900, "vi"), formatBytes(1536, "vi")]).toEqual(["900\u00A0B", "1,5\u00A0kB"]);
});
