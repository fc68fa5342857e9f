import { dayNumber, daysOf, isDate, isDateTime, isHourMinute, isPartialDate, toDate } from "@thongnhat/core";
import { describe, expect, it } from "vitest";
import { readMoment } from "../../../../core/src/moment/moment.ts";
import { literalOf } from "../../../test/bytes/literals.ts";
import { date, dateTime, hourMinute, partialDate } from "./dates.ts";
import { FROM, G, UNTIL, UTC_DAY, UTC_NANO, UTC_SECOND } from "./state.ts";

const FIRST = dayNumber("1580-01-01");
/** Every day: in `.ci/run`. */
const STEP = process.env.MUTATIONS === undefined ? 3 : 1;
const LAST = dayNumber("2120-12-31");

const encoder = new TextEncoder();
const buffer = new Uint8Array(256);

function agrees(value: string, scan: typeof date, judge: (s: string) => boolean): boolean {
  const { written } = encoder.encodeInto(`"${value}"`, buffer);
  buffer.fill(0, written, written + 12);
  const end = scan(buffer, 0);
  const expected = judge(value);
  const days = expected ? daysOf(value) : undefined;
  const right =
    end === (expected ? value.length + 2 : -1) &&
    (days === undefined || (G[FROM] === days.first && G[UNTIL] === days.last));
  if (!right) expect({ value, end, from: G[FROM], until: G[UNTIL] }).toEqual({ expected, days });
  return expected;
}

/** The value and what is one sign away from it. */
function near(value: string, signs: string): string[] {
  const all = [value];
  for (let at = 0; at <= value.length; at++) {
    all.push(value.slice(0, at) + value.slice(at + 1));
    for (const sign of signs) {
      all.push(value.slice(0, at) + sign + value.slice(at + 1));
      all.push(value.slice(0, at) + sign + value.slice(at));
    }
  }
  return all;
}

describe("dates in bytes", () => {
  it("every day from 1580 to 2120 is the day that core says", () => {
    for (let day = FIRST; day <= LAST; day += STEP) {
      const value = toDate(day);
      agrees(value, date, isDate);
      agrees(value, partialDate, isPartialDate);
    }
  });

  it("every month and day that there are not are none", () => {
    let right = 0;
    for (const year of [
      "0000",
      "0001",
      "0004",
      "1582",
      "1600",
      "1700",
      "1900",
      "1996",
      "2000",
      "2023",
      "2024",
      "9999",
    ])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const value = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          if (agrees(value, date, isDate)) right++;
          agrees(value, partialDate, isPartialDate);
          agrees(value.slice(0, 7), partialDate, isPartialDate);
        }
    expect(right).toBe(365 * 11 + 5);
  });

  it("dates one sign away from right ones", () => {
    const signs = '0129-/:T " Z٣';
    for (const value of ["1954-03-07", "2024-02-29", "1899-12-31"]) {
      for (const other of near(value, signs)) {
        if (/["\\]/.test(other)) continue;
        agrees(other, date, isDate);
        agrees(other, partialDate, isPartialDate);
      }
    }
    for (const value of [
      "1954",
      "1954-03",
      "1944/1945",
      "1944-12/1945-01",
      "1944-12-31/1945-01-01",
      "1945/1944",
    ])
      for (const other of near(value, signs))
        if (!/["\\]/.test(other)) agrees(other, partialDate, isPartialDate);
  });

  it("intervals of parts that are as exact, or not", () => {
    const parts = ["1944", "1945", "1944-12", "1945-01", "1944-12-31", "1945-01-01", "1945-13", ""];
    let right = 0;
    for (const from of parts)
      for (const to of parts) if (agrees(`${from}/${to}`, partialDate, isPartialDate)) right++;
    expect(right).toBe(9);
  });

  it("times of day", () => {
    for (let hour = 0; hour < 30; hour++)
      for (let minute = 0; minute < 70; minute++) {
        const value = `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
        expect(hourMinute(literalOf(value), 0), value).toBe(isHourMinute(value) ? 7 : -1);
      }
    for (const other of near("08:30", "0:3 9"))
      expect(hourMinute(literalOf(other), 0) > 0, other).toBe(isHourMinute(other));
  });
});

describe("moments in bytes", () => {
  function agreesMoment(value: string): boolean {
    const ok = agrees(value, dateTime, isDateTime);
    const moment = ok ? readMoment(value) : undefined;
    if (moment !== undefined)
      if (G[UTC_DAY] * 86_400 + G[UTC_SECOND] !== moment.seconds || G[UTC_NANO] !== moment.nanos)
        expect({ value, day: G[UTC_DAY], second: G[UTC_SECOND], nano: G[UTC_NANO] }).toEqual(moment);
    return ok;
  }

  it("of every hour and offset around midnight, new year and leap days", () => {
    let right = 0;
    for (const day of [
      "1969-12-31",
      "1970-01-01",
      "1975-06-13",
      "2024-02-28",
      "2024-02-29",
      "2024-12-31",
      "0001-01-01",
    ])
      for (let hour = 0; hour <= 24; hour++)
        for (const offset of [
          "Z",
          "+07:00",
          "-07:00",
          "+14:00",
          "-12:00",
          "+23:59",
          "-23:59",
          "+00:00",
          "-00:00",
          "+24:00",
          "+05:60",
          "",
          "z",
        ])
          if (agreesMoment(`${day}T${String(hour).padStart(2, "0")}:59:59${offset}`)) right++;
    expect(right).toBe(7 * 24 * 9);
  });

  it("with fractions of a second", () => {
    for (const fraction of [
      ".0",
      ".5",
      ".000000001",
      ".999999999",
      ".123456789",
      ".1234567890",
      ".",
      "",
      ".1a",
      ",5",
    ])
      for (const offset of ["Z", "+07:00"]) agreesMoment(`2025-07-01T06:59:59${fraction}${offset}`);
    for (let digits = 1; digits <= 12; digits++) agreesMoment(`2025-07-01T06:59:59.${"7".repeat(digits)}Z`);
  });

  it("one sign away from right ones", () => {
    for (const value of ["2025-07-01T08:00:00+07:00", "2025-06-30T23:30:00Z", "2025-06-30T23:30:00.25-01:30"])
      for (const other of near(value, "0126-9+:.TZ t/")) agreesMoment(other);
  });
});
