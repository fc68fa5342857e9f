// The calendar against that of JavaScript, and questions about dates against every day that they may mean.
import assert from "node:assert/strict";
import * as core from "../../../src/index.ts";
import { fromDayNumber, toDayNumber } from "../../../src/partial-date/calendar.ts";
import { sayDay } from "../../../src/partial-date/say-day.ts";
import { isPartial } from "./formats.ts";

const DAY = 86_400_000;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const numberOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** Days around the ends of years, months and leap days, in common, leap and century years. */
const EDGES = [
  "0001",
  "0004",
  "0100",
  "0400",
  "0401",
  "1600",
  "1899",
  "1900",
  "1904",
  "1969",
  "1970",
  "1999",
  "2000",
  "2023",
  "2024",
  "2025",
  "2100",
  "2400",
  "9996",
  "9999",
].flatMap((year) =>
  [
    "01-01",
    "01-31",
    "02-01",
    "02-27",
    "02-28",
    "03-01",
    "03-02",
    "04-30",
    "05-01",
    "06-30",
    "08-31",
    "11-30",
    "12-01",
    "12-30",
    "12-31",
  ].map((rest) => `${year}-${rest}`),
);

function ends(partial: string): [number, number] {
  const [a = "", b = a] = partial.split("/");
  const first = a.length === 4 ? `${a}-01-01` : a.length === 7 ? `${a}-01` : a;
  if (b.length === 10) return [numberOf(first), numberOf(b)];
  const [year = 0, month = 12] = b.split("-").map(Number);
  const next = new Date(0);
  next.setUTCFullYear(year, month, 0);
  return [numberOf(first), next.getTime() / DAY];
}

const PARTIALS = [
  "2003",
  "2004",
  "2004-02",
  "2004-02-28",
  "2004-02-29",
  "2003-02-28",
  "2003-03-01",
  "2003-12/2004-01",
  "2004-02-27/2004-03-02",
  "2024-02-29",
  "2024-03-01",
  "2025-02-28",
  "2025-03-01",
];

const NOT_DATES: readonly unknown[] = [
  "",
  "x",
  "2004-13",
  "2004-02-30",
  2004,
  null,
  undefined,
  {},
  ["2004"],
  true,
  "2004-02-29T10:00:00",
  "2004/2003",
];

/** The age in full years; the birthday of a leap day is open on 28 February of a common year. */
function ageAtLeast(birth: number, on: number, years: number): boolean | undefined {
  const [y = 0, m = 0, d = 0] = iso(birth).split("-").map(Number);
  const then = y + years;
  const day = new Date(0);
  day.setUTCFullYear(then, m - 1, d);
  const birthday = day.getTime() / DAY;
  const lost = m === 2 && d === 29 && day.getUTCMonth() !== 1;
  if (!lost) return birthday <= on;
  if (on >= birthday) return true;
  return on === birthday - 1 ? undefined : false;
}

function monthsAfter(from: number, months: number): number {
  const [y = 0, m = 0, d = 0] = iso(from).split("-").map(Number);
  const last = new Date(0);
  last.setUTCFullYear(y, m + months, 0);
  const day = new Date(0);
  day.setUTCFullYear(y, m - 1 + months, Math.min(d, last.getUTCDate()));
  return day.getTime() / DAY;
}

/** What all days say together. */
function together(
  a: string,
  b: string,
  ask: (a: number, b: number) => boolean | undefined,
): boolean | undefined {
  const answers = new Set<boolean | undefined>();
  for (const x of daysIn(a)) for (const y of daysIn(b)) answers.add(ask(x, y));
  return answers.size === 1 ? [...answers][0] : undefined;
}

/** Both ends and what lies beside them: the questions are monotone between them. */
function daysIn(partial: string): number[] {
  const [first, last] = ends(partial);
  return [...new Set([first, Math.min(first + 1, last), Math.max(last - 1, first), last])];
}

/** The checks of the calendar. */
export function calendarChecks(): Record<string, () => void> {
  return {
    "days of the calendar are counted as JavaScript counts them": () => {
      for (const date of EDGES) {
        const day = numberOf(date);
        assert.equal(core.dayNumber(date), day, date);
        assert.equal(core.toDate(day), date);
        const [year = 0, month = 0, of = 0] = date.split("-").map(Number);
        assert.equal(toDayNumber(year, month, of), day);
        assert.deepEqual(fromDayNumber(day), { year, month, day: of });
      }
      for (let day = numberOf("1999-12-01"); day < numberOf("2001-03-02"); day++)
        assert.equal(core.toDate(day), iso(day));
    },
    "a constant that is no date, and a day out of the calendar, are refused by name": () => {
      for (const wrong of [
        "2025-02-29",
        "2025-07",
        "2025",
        "2025-07-011",
        "",
        null,
        ["2025-07-01"],
        { length: 10 },
      ])
        assert.throws(() => core.dayNumber(wrong as string), {
          name: "RangeError",
          message: "dayNumber: not a date YYYY-MM-DD",
        });
      for (const wrong of [Number.NaN, 0.5, -719_163, 2_932_897])
        assert.throws(() => core.toDate(wrong), { name: "RangeError", message: "toDate: no such day" });
      assert.equal(core.toDate(-719_162), "0001-01-01");
      assert.equal(core.toDate(2_932_896), "9999-12-31");
    },
    "a partial date is its first and its last day": () => {
      for (const text of [
        ...PARTIALS,
        ...EDGES,
        ...EDGES.map((day) => day.slice(0, 7)),
        ...EDGES.map((day) => day.slice(0, 4)),
      ]) {
        const [first, last] = ends(text);
        const precision = text.includes("/") ? "interval" : { 4: "year", 7: "month", 10: "day" }[text.length];
        assert.ok(isPartial(text));
        assert.deepEqual(core.parsePartialDate(text), { precision, first, last }, text);
        assert.deepEqual(core.daysOf(text), { first, last });
        const [year] = iso(first).split("-");
        assert.equal(core.yearOf(text), iso(last).startsWith(`${year}-`) ? year : undefined, text);
        assert.equal(core.isFullDate(text), text.length === 10);
      }
      for (const wrong of NOT_DATES) {
        assert.equal(core.daysOf(wrong), undefined);
        assert.equal(core.yearOf(wrong), undefined);
        assert.equal(core.isFullDate(wrong), undefined);
        if (typeof wrong === "string") assert.equal(core.parsePartialDate(wrong), undefined);
      }
      assert.equal(core.isFullDate("2004-02-29T10:00:00Z"), true);
      assert.equal(core.isFullDate("2004-02-27/2004-03-02"), false);
    },
    "a question about two dates has the answer of every two days": () => {
      for (const a of PARTIALS)
        for (const b of PARTIALS) {
          const say = (
            name: string,
            said: unknown,
            ask: (x: number, y: number) => boolean | undefined,
          ): void => {
            const all = together(a, b, ask);
            // An answer must be that of all days; on days themselves there always is one.
            if (said !== undefined || (a.length === 10 && b.length === 10))
              assert.equal(said, all, `${name}(${a}, ${b})`);
            else if (name === "notAfter" || name === "before") assert.equal(said, all, `${name}(${a}, ${b})`);
          };
          say("notAfter", core.notAfter(a, b), (x, y) => x <= y);
          say("before", core.before(a, b), (x, y) => x < y);
          say("sameDay", core.sameDay(a, b), (x, y) => x === y);
          const surelyApart = ends(a)[1] < ends(b)[0] || ends(b)[1] < ends(a)[0];
          if (surelyApart) assert.equal(core.sameDay(a, b), false);
          for (const n of [0, 1, 366, -1]) {
            say(`notMoreThanDaysAfter ${n}`, core.notMoreThanDaysAfter(a, b, n), (x, y) => x <= y + n);
            say(`isMonthsAfter ${n}`, core.isMonthsAfter(a, b, n), (x, y) => x === monthsAfter(y, n));
          }
          for (const n of [0, 1, 20]) {
            say(`atLeastAge ${n}`, core.atLeastAge(a, b, n), (x, y) => ageAtLeast(x, y, n));
            say(`yearsApartAtLeast ${n}`, core.yearsApartAtLeast(a, b, n), (x, y) => ageAtLeast(x, y, n));
            say(`atMostAge ${n}`, core.atMostAge(a, b, n), (x, y) => {
              const older = ageAtLeast(x, y, n + 1);
              return older === undefined ? undefined : !older;
            });
          }
        }
    },
    "a month more or less ends on a day that there is": () => {
      for (const from of EDGES.filter((day) => day > "1000" && day < "9000"))
        for (const n of [-13, -12, -1, 0, 1, 6, 11, 12, 13, 25]) {
          const then = iso(monthsAfter(numberOf(from), n));
          assert.equal(core.isMonthsAfter(then, from, n), true, `${then} ${from} ${n}`);
          assert.equal(core.isMonthsAfter(iso(numberOf(then) + 1), from, n), false);
          assert.equal(core.isMonthsAfter(iso(numberOf(then) - 1), from, n), false);
        }
    },
    "what is no date, or no whole number, decides nothing": () => {
      for (const wrong of NOT_DATES)
        for (const [a, b] of [
          [wrong, "2004"],
          ["2004", wrong],
          [wrong, wrong],
        ]) {
          assert.equal(core.notAfter(a, b), undefined);
          assert.equal(core.before(a, b), undefined);
          assert.equal(core.sameDay(a, b), undefined);
          assert.equal(core.notMoreThanDaysAfter(a, b, 1), undefined);
          assert.equal(core.atLeastAge(a, b, 1), undefined);
          assert.equal(core.atMostAge(a, b, 1), undefined);
          assert.equal(core.isMonthsAfter(a, b, 1), undefined);
        }
      for (const wrong of [
        0.5,
        "1",
        null,
        undefined,
        Number.NaN,
        100_001,
        -100_001,
        Number.POSITIVE_INFINITY,
      ]) {
        assert.equal(core.notMoreThanDaysAfter("2004-01-01", "2004-01-01", wrong), undefined);
        assert.equal(core.atLeastAge("1904-01-01", "2004-01-01", wrong), undefined);
        assert.equal(core.atMostAge("2004-01-01", "2004-01-01", wrong), undefined);
        assert.equal(core.isMonthsAfter("2004-01-01", "2004-01-01", wrong), undefined);
      }
      assert.equal(core.notMoreThanDaysAfter("2004-01-01", "2004-01-01", 100_000), true);
      assert.equal(core.notMoreThanDaysAfter("1700-01-01", "2004-01-01", -100_000), true);
      for (const negative of [-1, -20]) {
        assert.equal(core.atLeastAge("2004-01-01", "2004-01-01", negative), undefined);
        assert.equal(core.atMostAge("2004-01-01", "2004-01-01", negative), undefined);
      }
    },
    "a day is said as papers say it": () => {
      const english = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
      ];
      for (let month = 1; month <= 12; month++) {
        const two = String(month).padStart(2, "0");
        const said = month < 3 ? two : String(month);
        assert.equal(sayDay(`2025-${two}-05`, "vi"), `05/${said}/2025`);
        assert.equal(sayDay(`2025-${two}-15`, "en"), `15 ${english[month - 1]} 2025`);
        assert.equal(core.formatVietnameseDate(`2025-${two}-05`), `ngày 05 tháng ${said} năm 2025`);
        assert.equal(core.formatVietnameseDate(`2025-${two}`), `tháng ${said} năm 2025`);
      }
      assert.equal(sayDay("2025-13-05", "en"), "5 13 2025");
      for (const other of ["2025-07", "x2025-07-01", "2025-07-011", "2025", ""]) {
        assert.equal(sayDay(other, "vi"), other);
        assert.equal(sayDay(other, "en"), other);
      }
      assert.equal(core.formatVietnameseDate("0954"), "năm 954");
      assert.equal(core.formatVietnameseDate("1944-02/1945-03"), "từ tháng 02 năm 1944 đến tháng 3 năm 1945");
      assert.equal(core.formatVietnameseDate("1944-02-30"), undefined);
    },
    "today is the day in Việt Nam": () => {
      assert.equal(core.todayInVietnam(new Date("2025-06-30T16:59:59.999Z")), "2025-06-30");
      assert.equal(core.todayInVietnam(new Date("2025-06-30T17:00:00Z")), "2025-07-01");
      assert.match(core.todayInVietnam(), /^2\d{3}-\d{2}-\d{2}$/);
    },
  };
}
