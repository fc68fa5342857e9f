import { awayFromTet, isWorkingDay } from "@thongnhat/code-tables/working-days";
import { toDate, dayNumber as toNumber } from "@thongnhat/core";
import { tooDeep } from "../cel/lists.ts";
import { need } from "../cel/need.ts";
import type { Value } from "../cel/value.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { daysIn } from "./compare.ts";
import { add, dayNumber, number } from "./dates.ts";

/** Digits of one entry of a list that is written as a text. */
const WIDTH = 4;
const NOTHING = "".padStart(WIDTH);
/** More working days than this are not written as SQL. */
const MOST = 200;

/** Working days as far as they are announced: 1 working, 0 free, undefined not known. */
interface Announced {
  readonly begin: number;
  readonly end: number;
  readonly isWorking: (day: number) => boolean | undefined;
}

let announced: Announced | undefined;

/** The announced years, found by asking: which they are is the code tables' affair. */
function calendar(): Announced {
  if (announced !== undefined) return announced;
  const known = new Map<number, boolean>();
  for (let day = toNumber("1990-01-01"); day < toNumber("2100-01-01"); day++) {
    const working = isWorkingDay(toDate(day));
    if (working !== undefined) known.set(day, working);
  }
  const days = [...known.keys()];
  announced = { begin: days[0] ?? 0, end: (days.at(-1) ?? -1) + 1, isWorking: (day) => known.get(day) };
  return announced;
}

/** The day on which the n-th working day after a day falls, certainly or possibly; undefined where none is announced. */
function nth(day: number, count: number, possible: boolean): number | undefined {
  const { end, isWorking } = calendar();
  let left = count;
  for (let at = day + 1; left > 0; at++) {
    if (at >= end && !possible) return undefined;
    const working = isWorking(at);
    if (possible ? working !== false : working === true) left--;
    if (left === 0) return at;
  }
  return day;
}

/** The n-th working day after a day, as an expression: looked up in a list of distances, one for each day. */
function nthAfter(g: Graph, day: Node, count: number, possible: boolean): Node {
  const { begin, end } = calendar();
  // Before the first announced year, so many days earlier, the answer is that of the years themselves.
  const from = begin - (possible ? count : 1);
  let list = "";
  for (let at = from; at < end; at++) {
    const found = nth(at, count, possible);
    list += found === undefined ? NOTHING : String(found - at).padStart(WIDTH, "0");
  }
  const place = g.make("mul", "int", [add(g, day, g.int(-from)), g.int(WIDTH)]);
  const entry = g.make("substr", "text", [g.text(list), add(g, place, g.int(1)), g.int(WIDTH)]);
  const first = nth(from, count, possible);
  const early = possible ? add(g, day, g.int(count)) : first === undefined ? g.null("int") : g.int(first);
  return g.choose(
    [
      [g.compare("lt", day, g.int(from)), early],
      [g.compare("lt", day, g.int(end)), add(g, day, number(g, entry))],
    ],
    possible ? add(g, day, g.int(count)) : g.null("int"),
  );
}

/** The last day of a time limit of working days; undecided where holidays are not announced. */
export function lastWorkingDay(g: Graph, day: Node, count: number): Node {
  const { begin, end, isWorking } = calendar();
  let list = "";
  for (let at = begin - 1; at < end; at++) {
    let [to, left] = [at, count];
    while (left > 0) {
      const working = isWorking(++to);
      if (working === undefined) break;
      if (working) left--;
    }
    list += left > 0 ? NOTHING : String(to - at).padStart(WIDTH, "0");
  }
  const place = g.make("mul", "int", [add(g, day, g.int(1 - begin)), g.int(WIDTH)]);
  const entry = g.make("substr", "text", [g.text(list), add(g, place, g.int(1)), g.int(WIDTH)]);
  const inside = g.and(g.compare("ge", day, g.int(begin - 1)), g.compare("lt", day, g.int(end)));
  return g.choose([[inside, add(g, day, number(g, entry))]], g.null("int"));
}

/** Functions of rules about working days and Tết; the reference is `working-days` of `@thongnhat/core`. */
export const workingDayFunctions = {
  withinWorkingDays: (g: Graph, [a, b, n]: readonly Value[]): Node => {
    const { node } = need(n);
    const count = Number(node.label);
    if (node.op !== "int" || count < 1 || count > MOST) throw tooDeep();
    const [x, y] = [daysIn(g, a), daysIn(g, b)];
    const [xFirst, xLast, yFirst, yLast] = [x.first, x.last, y.first, y.last].map((day) =>
      dayNumber(g, day),
    ) as [Node, Node, Node, Node];
    // `b` is not after the n-th working day: fewer than n lie between; certainly late: n certain ones lie between.
    const inTime = g.or(
      g.compare("le", yLast, xFirst),
      g.compare("le", yLast, nthAfter(g, xFirst, count, true)),
    );
    const late = g.and(
      g.compare("gt", yFirst, xLast),
      g.compare("gt", yFirst, nthAfter(g, xLast, count, false)),
    );
    return g.choose(
      [
        [inTime, g.true],
        [late, g.false],
      ],
      g.undecided,
    );
  },
  awayFromTet: (g: Graph, [date, n]: readonly Value[]): Node => {
    const { node } = need(n);
    if (node.op !== "int") throw tooDeep();
    const { first, last } = daysIn(g, date);
    const within = (wanted: boolean): Node =>
      g.or(
        ...spansOf((day) => awayFromTet(toDate(day), Number(node.label)) === wanted).map(([from, to]) =>
          g.and(g.compare("ge", first, g.text(from)), g.compare("le", last, g.text(to))),
        ),
      );
    return g.choose(
      [
        [within(true), g.true],
        [within(false), g.false],
      ],
      g.undecided,
    );
  },
};

/** Runs of days of which something is true, both ends included. */
function spansOf(is: (day: number) => boolean): [from: string, to: string][] {
  const spans: [string, string][] = [];
  const end = toNumber("2200-01-01");
  for (let day = toNumber("1900-01-01"); day < end; day++) {
    if (!is(day)) continue;
    const from = day;
    while (day + 1 < end && is(day + 1)) day++;
    spans.push([toDate(from), toDate(day)]);
  }
  return spans;
}
