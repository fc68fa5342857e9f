import { describe, expect, it } from "vitest";
import { dayNumber, toDate } from "../partial-date/partial-date.ts";
import { createCalendar } from "./calendar.ts";
import { isAwayFromTet } from "./tet.ts";

const days = (...dates: readonly string[]) => new Set(dates.map(dayNumber));
/** One announced year, 2025, with a holiday, its make-up day, and a day that nobody is sure of. */
const calendar = createCalendar({
  holidays: days("2025-05-02"),
  makeUpDays: days("2025-04-26"),
  uncertain: days("2025-11-24"),
  announced: [[dayNumber("2025-01-01"), dayNumber("2026-01-01")]],
});

describe("a calendar", () => {
  it("knows weekends, holidays and make-up days of the years that were announced", () => {
    const asked = [
      "2025-05-01",
      "2025-05-02",
      "2025-05-03",
      "2025-04-26",
      "2025-11-24",
      "2024-12-31",
      "2026-01-01",
    ];
    expect(asked.map((day) => calendar.isWorkingDay(dayNumber(day)))).toEqual([
      true,
      false,
      false,
      true,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says which day stopped a count", () => {
    expect(calendar.add(dayNumber("2025-12-30"), 2)).toEqual({ unknown: dayNumber("2026-01-01") });
    expect(calendar.between(dayNumber("2025-11-20"), dayNumber("2025-11-28"))).toEqual({
      unknown: dayNumber("2025-11-24"),
    });
    expect(calendar.add(dayNumber("2025-05-01"), 1)).toEqual({ value: dayNumber("2025-05-05") });
  });

  it("answers a rule only when every possible calendar gives the same", () => {
    expect(calendar.within("2025-12-30", "2026-01-01", 2)).toBe(true);
    expect(calendar.within("2025-12-29", "2026-01-20", 2)).toBe(false);
    expect(calendar.within("2025-12-30", "2026-01-20", 2)).toBeUndefined();
    expect(calendar.within("1990-01-01", "1990-01-03", 2)).toBe(true);
    expect(calendar.within("1990-01-01", "1990-12-31", 2)).toBeUndefined();
  });

  it("agrees with every pair of days inside partial dates", () => {
    for (const [a, b, n] of [
      ["2025-03", "2025-03", 25],
      ["2025-03", "2025-04", 10],
      ["2025-03", "2025-04-05", 5],
      ["2025-02/2025-03", "2025-01", 3],
    ] as const) {
      const [as, bs] = [allDays(a), allDays(b)];
      const verdicts = new Set(as.flatMap((x) => bs.map((y) => calendar.within(x, y, n))));
      expect(calendar.within(a, b, n), `${a} ${b} ${n}`).toBe(
        verdicts.size === 1 ? [...verdicts][0] : undefined,
      );
    }
  });

  it("asks no day outside of the announced years one by one", () => {
    let asked = 0;
    const announced = new Proxy([[dayNumber("2025-01-01"), dayNumber("2026-01-01")]] as const, {
      get(target, name, receiver) {
        if (name === "some") asked++;
        return Reflect.get(target, name, receiver);
      },
    });
    const { within } = createCalendar({ holidays: days(), makeUpDays: days(), uncertain: days(), announced });
    expect(within("0001-01-01", "9999-12-31", 2000)).toBeUndefined();
    expect(within("2025-12-30", "9999-12-31", 2000)).toBeUndefined();
    expect(within("0001", "2025-01-20", 300)).toBeUndefined();
    expect(asked).toBeLessThan(3000);
  });

  it("is not made to count for ever", () => {
    expect(calendar.within("0001-01-01", "9999-12-31", 2000)).toBeUndefined();
    for (const n of [2001, -1, 0.5, "1", undefined])
      expect(calendar.within("2025-03-03", "2025-03-04", n)).toBeUndefined();
  });
});

describe("far from new years", () => {
  const newYears = [dayNumber("2024-02-10"), dayNumber("2025-01-29")];

  it("is asked of every day that a date may mean", () => {
    expect(isAwayFromTet(newYears, "2024-06", 15)).toBe(true);
    expect(isAwayFromTet(newYears, "2024-02", 15)).toBeUndefined();
    expect(isAwayFromTet(newYears, "2024-02-01/2024-02-20", 15)).toBe(false);
    expect(isAwayFromTet(newYears, "2024-02-09T17:00:00Z", 0)).toBe(false);
  });

  it("is open outside of them", () => {
    expect(isAwayFromTet(newYears, "2026-06-01", 15)).toBeUndefined();
    expect(isAwayFromTet([], "2024-06-01", 15)).toBeUndefined();
    expect(isAwayFromTet(newYears, "0001/9999", 15)).toBeUndefined();
  });
});

/** The days of a partial date of at most two months. */
function allDays(date: string): string[] {
  const [from = "", to = from] = date.split("/");
  const found: string[] = [];
  const last = to.length === 10 ? to : `${to}-31`;
  for (let day = dayNumber(from.length === 10 ? from : `${from}-01`); toDate(day) <= last; day++) {
    if (toDate(day).slice(0, to.length) > to) break;
    found.push(toDate(day));
  }
  return found;
}
