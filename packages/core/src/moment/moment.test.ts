import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPartialDate } from "../formats/dates.ts";
import { notAfter, sameDay } from "../partial-date/compare.ts";
import { dayNumber, parsePartialDate, toDate } from "../partial-date/partial-date.ts";
import { daysOf } from "./days.ts";
import { notAfterTime, withinHours } from "./moment.ts";

describe("the day of a moment", () => {
  it("is the day in Việt Nam, wherever it was written", () => {
    const day = (moment: string) => toDate(daysOf(moment)?.first ?? Number.NaN);
    expect(day("2025-06-30T16:59:59.999Z")).toBe("2025-06-30");
    expect(day("2025-06-30T17:00:00Z")).toBe("2025-07-01");
    expect(day("2025-06-30T23:30:00Z")).toBe("2025-07-01");
    expect(day("2025-07-01T00:30:00+09:00")).toBe("2025-06-30");
    expect(day("2024-02-29T23:59:59+07:00")).toBe("2024-02-29");
    expect(day("1970-01-01T00:00:00+07:00")).toBe("1970-01-01");
    expect(day("1969-12-31T16:59:59Z")).toBe("1969-12-31");
  });

  it("agrees with the clock of JavaScript for any moment", () => {
    const times = fc.integer({ min: Date.UTC(1, 0, 2), max: Date.UTC(9999, 11, 30) });
    fc.assert(
      fc.property(times, (time) => {
        const moment = new Date(time).toISOString();
        if (moment.length > 24) return;
        const local = new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
        expect(daysOf(moment)).toEqual({ first: dayNumber(local), last: dayNumber(local) });
      }),
    );
  });

  it("does not make a moment a partial date", () => {
    for (const moment of ["2025-07-01T08:00:00Z", "2025-07-01T8:00:00.1Z", "2025-07-01T08:00:00+07:00"]) {
      expect(isPartialDate(moment)).toBe(false);
      expect(parsePartialDate(moment)).toBeUndefined();
    }
  });

  it("is nothing for what is neither a date nor a moment", () => {
    for (const value of [
      "2025-07-01T08:00:00",
      "2025-02-30T08:00:00Z",
      "hôm nay",
      "",
      5,
      null,
      undefined,
      {},
    ])
      expect(daysOf(value), String(value)).toBeUndefined();
    expect(notAfter("2025-07-01T08:00:00", "2025-07-02")).toBeUndefined();
    expect(sameDay("2025-07-01T08:00:00Z", "2025-07-01")).toBe(true);
  });
});

describe("two moments", () => {
  const moments = fc
    .tuple(
      fc.integer({ min: 0, max: 4_000_000_000 }),
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: -14 * 60, max: 14 * 60 }),
    )
    .map(([seconds, nanos, offset]) => {
      const local = new Date((seconds + offset * 60) * 1000).toISOString().slice(0, 19);
      const size = Math.abs(offset);
      const pad = (value: number) => String(value).padStart(2, "0");
      const zone = `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
      return {
        text: `${local}.${String(nanos).padStart(9, "0")}${zone}`,
        at: BigInt(seconds) * 10n ** 9n + BigInt(nanos),
      };
    });

  it("are compared to the nanosecond, whatever their offsets", () => {
    fc.assert(
      fc.property(moments, moments, fc.integer({ min: 0, max: 48 }), (a, b, hours) => {
        expect(notAfterTime(a.text, b.text)).toBe(a.at <= b.at);
        expect(withinHours(a.text, b.text, hours)).toBe(b.at - a.at <= BigInt(hours) * 3600n * 10n ** 9n);
      }),
    );
  });

  it("are open when one of them is a date, or the hours are none", () => {
    expect(notAfterTime("2025-07-01", "2025-07-02T00:00:00Z")).toBeUndefined();
    for (const hours of [-1, 1.5, "1", undefined, Number.NaN, 1e9])
      expect(withinHours("2025-07-01T00:00:00Z", "2025-07-01T00:00:00Z", hours)).toBeUndefined();
  });
});
