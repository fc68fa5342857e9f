import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  atLeastAge,
  atMostAge,
  before,
  isMonthsAfter,
  notAfter,
  notMoreThanDaysAfter,
  sameDay,
} from "./compare.ts";
import { dayNumber, parsePartialDate, toDate } from "./partial-date.ts";

/** Partial dates of a few years around a leap year, so that two of them often touch. */
const day = fc.integer({ min: dayNumber("2003-01-01"), max: dayNumber("2005-12-31") }).map(toDate);
const partialDate = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  fc.tuple(day, day).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`)),
  fc.tuple(day, day).map(([a, b]) => [a.slice(0, 7), b.slice(0, 7)].sort().join("/")),
);

/** Every day that a partial date may mean, thinned out but always with both ends. */
function daysOf(s: string): string[] {
  const { first, last } = parsePartialDate(s) ?? { first: 0, last: -1 };
  const step = Math.max(1, Math.floor((last - first) / 40));
  const days = [toDate(last)];
  for (let d = first; d < last; d += step) days.push(toDate(d));
  return days;
}

/** What full dates answer for every pair of days; the answer for partial dates must not contradict it. */
function answersOf(
  a: string,
  b: string,
  ask: (a: string, b: string) => boolean | undefined,
): Set<boolean | undefined> {
  const answers = new Set<boolean | undefined>();
  for (const x of daysOf(a)) for (const y of daysOf(b)) answers.add(ask(x, y));
  return answers;
}

const questions: Readonly<Record<string, (a: string, b: string) => boolean | undefined>> = {
  notAfter,
  before,
  sameDay,
  "notMoreThanDaysAfter 60": (a, b) => notMoreThanDaysAfter(a, b, 60),
  "atLeastAge 1": (a, b) => atLeastAge(a, b, 1),
  "atMostAge 1": (a, b) => atMostAge(a, b, 1),
  "isMonthsAfter 6": (a, b) => isMonthsAfter(a, b, 6),
};

describe("a question about partial dates", () => {
  it.each(Object.keys(questions))(
    "%s is answered only when every day they may mean gives that answer",
    (name) => {
      const ask = questions[name] as (a: string, b: string) => boolean | undefined;
      fc.assert(
        fc.property(partialDate, partialDate, (a, b) => {
          const answer = ask(a, b);
          const answers = answersOf(a, b, ask);
          if (answer !== undefined) expect([...answers]).toEqual([answer]);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each(["notAfter", "before"])("%s is answered whenever all days agree", (name) => {
    const ask = questions[name] as (a: string, b: string) => boolean | undefined;
    fc.assert(
      fc.property(partialDate, partialDate, (a, b) => {
        const answers = answersOf(a, b, ask);
        expect(ask(a, b)).toBe(answers.size === 1 ? [...answers][0] : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it("agrees with plain comparison on full dates", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(notAfter(a, b)).toBe(a <= b);
      }),
    );
  });

  it("is never an exception, whatever is asked", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (a, b, n) => {
        for (const ask of [
          notAfter,
          before,
          sameDay,
          notMoreThanDaysAfter,
          atLeastAge,
          atMostAge,
          isMonthsAfter,
        ])
          ask(a, b, n);
      }),
    );
  });
});
