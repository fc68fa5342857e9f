import { dayNumber, toDate } from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { namLichNghi } from "../generated/nam-lich-nghi.ts";
import { ngayNghiLe } from "../generated/ngay-nghi-le.ts";
import { tetNguyenDan } from "../generated/tet-nguyen-dan.ts";
import { addWorkingDays, awayFromTet, isWorkingDay, withinWorkingDays, workingDaysBetween } from "./index.ts";

describe("working days", () => {
  it("an ordinary week has five of them", () => {
    const week = ["2025-03-10", "2025-03-11", "2025-03-12", "2025-03-13", "2025-03-14"];
    expect(week.map(isWorkingDay)).toEqual([true, true, true, true, true]);
    expect(["2025-03-15", "2025-03-16"].map(isWorkingDay)).toEqual([false, false]);
  });

  it("Tết of 2024 was from 8 to 14 February", () => {
    const days = Array.from({ length: 9 }, (_, at) => toDate(dayNumber("2024-02-07") + at));
    expect(days.map(isWorkingDay)).toEqual([true, false, false, false, false, false, false, false, true]);
  });

  it("a swapped Monday is free and its Saturday is not", () => {
    expect(isWorkingDay("2024-04-29")).toBe(false);
    expect(isWorkingDay("2024-05-04")).toBe(true);
    expect(isWorkingDay("2019-01-05")).toBe(true);
  });

  it("a year without an announcement is not guessed, on both sides", () => {
    expect(isWorkingDay("2027-01-01")).toBeUndefined();
    expect(isWorkingDay("2015-12-31")).toBeUndefined();
    expect(isWorkingDay("2016-01-01")).toBe(false);
    expect(addWorkingDays("2026-12-30", 3)).toEqual({
      known: false,
      reason: "not-announced",
      day: "2027-01-01",
    });
    expect(workingDaysBetween("2026-12-30", "2027-01-10")).toMatchObject({ known: false, day: "2027-01-01" });
  });

  it("a day that is not certain stops the count, and only there", () => {
    expect(isWorkingDay("2026-11-24")).toBeUndefined();
    expect(addWorkingDays("2026-11-20", 1)).toEqual({ known: true, value: "2026-11-23" });
    expect(addWorkingDays("2026-11-20", 2)).toMatchObject({ known: false, day: "2026-11-24" });
  });

  it("counting forward and counting between agree over every announced day", () => {
    for (let day = dayNumber("2016-01-01"); day < dayNumber("2026-11-01"); day += 13) {
      const from = toDate(day);
      for (const count of [0, 1, 5, 12]) {
        const reached = addWorkingDays(from, count);
        if (!reached.known) throw new Error(from);
        expect(workingDaysBetween(from, reached.value)).toEqual({ known: true, value: count });
        expect(withinWorkingDays(from, reached.value, count)).toBe(true);
        expect(withinWorkingDays(from, toDate(dayNumber(reached.value) + 1), count)).toBe(false);
      }
    }
  });

  it("a count that is none and a day that is none are mistakes of the program", () => {
    expect(() => addWorkingDays("2025-03-10", -1)).toThrow(RangeError);
    expect(() => addWorkingDays("2025-03-10", 2001)).toThrow(RangeError);
    expect(() => isWorkingDay("2025-02-30")).toThrow(RangeError);
    expect(workingDaysBetween("2025-03-10", "2025-03-01")).toEqual({ known: true, value: 0 });
  });
});

describe("the tables", () => {
  it("have a make-up day for every swapped day of a year", () => {
    const rows = ngayNghiLe.list();
    const swapped = rows.filter(({ parent }) => parent === "nghi-hoan-doi");
    const madeUp = rows.filter(({ parent }) => parent === "lam-bu");
    expect(swapped.length).toBeGreaterThan(4);
    expect(madeUp).toHaveLength(swapped.length);
  });

  it("put make-up days on a weekend, and days in lieu or swapped on a weekday", () => {
    for (const { code, parent } of ngayNghiLe.list()) {
      const weekday = new Date(`${code}T00:00:00Z`).getUTCDay();
      const weekend = weekday === 0 || weekday === 6;
      if (parent === "lam-bu") expect(weekend, code).toBe(true);
      if (parent === "nghi-bu" || parent === "nghi-hoan-doi") expect(weekend, code).toBe(false);
    }
  });

  it("name eleven holidays of each announced year since 2021, ten before", () => {
    const years = namLichNghi.list().map(({ code }) => code);
    for (const year of years.filter((code) => Number(code) < 2026)) {
      const days = ngayNghiLe
        .list()
        .filter(({ code, parent }) => code.startsWith(year) && parent === "ngay-le");
      expect(days, year).toHaveLength(Number(year) < 2021 ? 10 : 11);
    }
  });

  it("put a lunar new year 353 to 385 days after the one before", () => {
    const days = tetNguyenDan.list().map(({ code }) => dayNumber(code));
    expect(days).toHaveLength(27);
    for (const [at, day] of days.entries()) {
      const before = days[at - 1];
      if (before !== undefined) expect([353, 354, 355, 383, 384, 385]).toContain(day - before);
    }
  });
});

describe("far from Tết", () => {
  it("n days before and after are not far, on the day itself neither", () => {
    expect(
      ["2025-01-13", "2025-01-14", "2025-01-29", "2025-02-13", "2025-02-14"].map((day) =>
        awayFromTet(day, 15),
      ),
    ).toEqual([true, false, false, false, true]);
  });

  it("outside the years that are known it is open", () => {
    expect(awayFromTet("2040-06-01", 15)).toBeUndefined();
    expect(awayFromTet("2025-06-01", 151)).toBeUndefined();
    expect(awayFromTet("2025-06-01", 1.5)).toBeUndefined();
    expect(awayFromTet("không rõ", 15)).toBeUndefined();
  });
});
