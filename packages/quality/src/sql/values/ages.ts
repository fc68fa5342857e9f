import { tooDeep } from "../cel/lists.ts";
import { need } from "../cel/need.ts";
import type { Value } from "../cel/value.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { daysIn } from "./compare.ts";
import { add, type Days, dateCode } from "./dates.ts";

/** Functions of rules about ages; the reference is `partial-date/compare.ts` of `@thongnhat/core`. */
export const ageFunctions = {
  atLeastAge: (g: Graph, [birth, on, years]: readonly Value[]): Node =>
    atLeast(g, daysIn(g, birth), daysIn(g, on), count(years)),
  yearsApartAtLeast: (g: Graph, [elder, younger, years]: readonly Value[]): Node =>
    atLeast(g, daysIn(g, elder), daysIn(g, younger), count(years)),
  atMostAge: (g: Graph, [birth, on, years]: readonly Value[]): Node =>
    g.not(atLeast(g, daysIn(g, birth), daysIn(g, on), count(years) + 1)),
  isMonthsAfter: (g: Graph, [a, b, months]: readonly Value[]): Node => {
    const [x, y] = [daysIn(g, a), daysIn(g, b)];
    const [first, last] = [dateCode(g, x.first), dateCode(g, x.last)];
    const [from, to] = [y.first, y.last].map((day) => monthsLater(g, dateCode(g, day), count(months))) as [
      Node,
      Node,
    ];
    const apart = g.or(g.compare("gt", first, to), g.compare("lt", last, from));
    const same = g.and(g.compare("eq", first, last), g.compare("eq", from, to), g.compare("eq", first, from));
    return g.choose(
      [
        [apart, g.false],
        [same, g.true],
      ],
      g.undecided,
    );
  },
};

/** The number of a date so many months later; a day that the month lacks becomes its last day. */
function monthsLater(g: Graph, code: Node, months: number): Node {
  const part = (divisor: number): Node => g.make("div", "int", [code, g.int(divisor)]);
  const rest = (of: Node): Node => g.make("mod", "int", [of, g.int(100)]);
  // Months from the year 0 on, January being 0.
  const total = add(
    g,
    add(g, g.make("mul", "int", [part(10_000), g.int(12)]), rest(part(100))),
    g.int(months - 1),
  );
  const year = g.make("div", "int", [total, g.int(12)]);
  const month = add(g, g.make("mod", "int", [total, g.int(12)]), g.int(1));
  const start = add(
    g,
    g.make("mul", "int", [year, g.int(10_000)]),
    g.make("mul", "int", [month, g.int(100)]),
  );
  const is = (...numbers: readonly number[]): Node =>
    g.or(...numbers.map((one) => g.compare("eq", month, g.int(one))));
  const length = g.choose(
    [
      [is(4, 6, 9, 11), g.int(30)],
      [g.and(is(2), isLeap(g, start)), g.int(29)],
      [is(2), g.int(28)],
    ],
    g.int(31),
  );
  const day = rest(code);
  return add(g, start, g.choose([[g.compare("gt", day, length), length]], day));
}

/**
 * Dates as numbers 20250701: a birthday is the number of the birth and so many years. Who was born on 29 February has
 * certainly completed the year on 1 March of a common year; 28 February is undecided.
 */
function atLeast(g: Graph, birth: Days, on: Days, years: number): Node {
  const later = (day: Node): Node => add(g, dateCode(g, day), g.int(years * 10_000));
  const complete = g.compare("le", later(birth.last), dateCode(g, on.first));
  const earliest = later(birth.first);
  // 29 February of a common year as its 28th: on that day it is not known.
  const leapDay = g.compare("eq", g.make("mod", "int", [earliest, g.int(10_000)]), g.int(229));
  const open = g.choose([[g.and(leapDay, g.not(isLeap(g, earliest))), g.int(1)]], g.int(0));
  const birthday = g.make("sub", "int", [earliest, open]);
  return g.choose(
    [
      [complete, g.true],
      [g.compare("gt", birthday, dateCode(g, on.last)), g.false],
    ],
    g.undecided,
  );
}

/** Whether the year of a date number is a leap year. */
function isLeap(g: Graph, code: Node): Node {
  const year = g.make("div", "int", [code, g.int(10_000)]);
  const by = (divisor: number): Node =>
    g.compare("eq", g.make("mod", "int", [year, g.int(divisor)]), g.int(0));
  return g.and(by(4), g.or(g.not(by(100)), by(400)));
}

function count(value: Value | undefined): number {
  const { node } = need(value);
  if (node.op !== "int") throw tooDeep();
  return Number(node.label);
}
