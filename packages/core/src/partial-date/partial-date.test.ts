import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, parsePartialDate, toDate, todayInVietnam } from "./partial-date.ts";

describe("the calendar", () => {
  it("counts every day from year 1 to 9999 once, in order, and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const date = toDate(day);
        expect(dayNumber(date)).toBe(day);
        // ISO dates of four-digit years sort as text.
        if (day < 2_932_896) expect(toDate(day + 1) > date).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with the calendar of JavaScript", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        expect(toDate(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  it("refuses a constant that is no date", () => {
    expect(() => dayNumber("2025-02-29")).toThrow(RangeError);
    expect(() => dayNumber("2025-07")).toThrow(RangeError);
    for (const value of [null, undefined, 20250701, ["2025-07-01"], { length: 10 }])
      expect(() => dayNumber(value as unknown as string)).toThrow(RangeError);
    expect(() => toDate(Number.NaN)).toThrow(RangeError);
    expect(() => toDate(2_932_897)).toThrow(RangeError);
  });
});

describe("a partial date", () => {
  it("covers exactly the days that begin with it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), fc.constantFrom(4, 7, 10), (day, length) => {
        const text = toDate(day).slice(0, length);
        const { first, last } = parsePartialDate(text) ?? { first: 0, last: 0 };
        expect(toDate(first).slice(0, length)).toBe(text);
        expect(toDate(last).slice(0, length)).toBe(text);
        expect(toDate(first - 1).slice(0, length)).not.toBe(text);
        expect(toDate(last + 1).slice(0, length)).not.toBe(text);
      }),
    );
  });

  it("is read from any text without an exception", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 25 }), (s) => void parsePartialDate(s)));
  });
});

it("today is the day in Việt Nam, not that of the server", () => {
  expect(todayInVietnam(new Date("2025-06-30T17:00:00Z"))).toBe("2025-07-01");
});
