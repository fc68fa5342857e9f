import { need } from "../cel/need.ts";
import type { Value } from "../cel/value.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { add, cut, type Days, dayNumber, daysOfValue, momentOf } from "./dates.ts";

/** The days of an argument of a rule. */
export function daysIn(g: Graph, value: Value | undefined): Days {
  const { node, format } = need(value);
  return daysOfValue(g, node, format);
}

/** Functions of rules about dates; the reference is `partial-date/compare.ts` of `@thongnhat/core`. */
export const dateFunctions = {
  notAfter: (g: Graph, [a, b]: readonly Value[]): Node => {
    const [x, y] = [daysIn(g, a), daysIn(g, b)];
    return decide(
      g,
      g.compare("le", x.last, y.first),
      g.compare("gt", x.first, y.last),
      isDay(x) && isDay(y),
    );
  },
  before: (g: Graph, [a, b]: readonly Value[]): Node => {
    const [x, y] = [daysIn(g, a), daysIn(g, b)];
    return decide(
      g,
      g.compare("lt", x.last, y.first),
      g.compare("ge", x.first, y.last),
      isDay(x) && isDay(y),
    );
  },
  sameDay: (g: Graph, [a, b]: readonly Value[]): Node => {
    const [x, y] = [daysIn(g, a), daysIn(g, b)];
    if (isDay(x) && isDay(y)) return g.compare("eq", x.first, y.first);
    const apart = g.or(g.compare("gt", x.first, y.last), g.compare("lt", x.last, y.first));
    const one = g.and(
      g.compare("eq", x.first, x.last),
      g.compare("eq", y.first, y.last),
      g.compare("eq", x.first, y.first),
    );
    return g.choose(
      [
        [apart, g.false],
        [one, g.true],
      ],
      g.undecided,
    );
  },
  isFullDate: (g: Graph, [a]: readonly Value[]): Node => {
    const { node, format } = need(a);
    const { first } = daysIn(g, a);
    const full =
      format === "ngay-khuyet" ? g.compare("eq", g.make("length", "int", [node]), g.int(10)) : g.true;
    return g.choose([[g.present(first), full]], g.undecided);
  },
  notMoreThanDaysAfter: (g: Graph, [a, b, n]: readonly Value[]): Node => {
    const [x, y, days] = [daysIn(g, a), daysIn(g, b), need(n).node];
    const later = (day: Node): Node => add(g, dayNumber(g, day), days);
    return decide(
      g,
      g.compare("le", dayNumber(g, x.last), later(y.first)),
      g.compare("gt", dayNumber(g, x.first), later(y.last)),
      isDay(x) && isDay(y),
    );
  },
  yearOf: (g: Graph, [a]: readonly Value[]): Node => {
    const { first, last } = daysIn(g, a);
    const year = cut(g, first, 1, 4);
    return g.choose([[g.compare("eq", year, cut(g, last, 1, 4)), year]], g.null("text"));
  },
  notAfterTime: (g: Graph, [a, b]: readonly Value[]): Node => notLater(g, need(a).node, need(b).node, 0),
  // `b` at most so many hours after `a`.
  withinHours: (g: Graph, [a, b, n]: readonly Value[]): Node =>
    notLater(g, need(b).node, need(a).node, 3600 * Number(need(n).node.label)),
};

/** One moment not later than another and some seconds. */
function notLater(g: Graph, a: Node, b: Node, seconds: number): Node {
  const [x, y] = [momentOf(g, a), momentOf(g, b)];
  const end = add(g, y.seconds, g.int(seconds));
  return g.or(
    g.compare("lt", x.seconds, end),
    g.and(g.compare("eq", x.seconds, end), g.compare("le", x.nanos, y.nanos)),
  );
}

/** Whether a value is one day, so that a question about it is never open. */
function isDay({ first, last }: Days): boolean {
  return first === last;
}

function decide(g: Graph, yes: Node, no: Node, certain: boolean): Node {
  return certain
    ? yes
    : g.choose(
        [
          [yes, g.true],
          [no, g.false],
        ],
        g.undecided,
      );
}
