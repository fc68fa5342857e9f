import { daysOf, toDate } from "@thongnhat/core";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { whole } from "./formats.ts";

/**
 * First and last day that a value may mean, as texts `YYYY-MM-DD`: those sort as days do, so that most questions about
 * dates are comparisons of short texts, without a cast. NULL where the value is absent.
 */
export interface Days {
  readonly first: Node;
  readonly last: Node;
}

const FEBRUARY_OF_LEAP_YEAR =
  "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02";

/**
 * The days of a value whose format is known. Values of another format than a date's have none.
 *
 * @param g - where expressions are made
 * @param value - text of a record whose structure is right
 * @param format - `date`, `ngay-khuyet` or `date-time`
 */
export function daysOfValue(g: Graph, value: Node, format: string | undefined): Days {
  if (value.op === "text") return literalDays(g, value.label);
  if (format === "date") return { first: value, last: value };
  if (format === "ngay-khuyet") return { first: firstOf(g, value), last: lastOf(g, value) };
  if (format !== "date-time") return { first: g.null("text"), last: g.null("text") };
  const day = dayInVietnam(g, value);
  return { first: day, last: day };
}

/** The days of a text that is known when the query is written. */
export function literalDays(g: Graph, text: string): Days {
  const days = daysOf(text);
  if (days === undefined) return { first: g.null("text"), last: g.null("text") };
  return { first: g.text(toDate(days.first)), last: g.text(toDate(days.last)) };
}

function byLength(g: Graph, value: Node, branches: Readonly<Record<number, Node>>): Node {
  const length = g.make("length", "int", [value]);
  const cases = Object.entries(branches).map(
    ([wanted, node]) => [g.compare("eq", length, g.int(Number(wanted))), node] as const,
  );
  // Nearly all dates are whole: that is asked first.
  return g.choose([[g.compare("eq", length, g.int(10)), value], ...cases], g.null("text"));
}

function firstOf(g: Graph, value: Node): Node {
  return byLength(g, value, {
    4: join(g, value, "-01-01"),
    7: join(g, value, "-01"),
    9: join(g, cut(g, value, 1, 4), "-01-01"),
    15: join(g, cut(g, value, 1, 7), "-01"),
    21: cut(g, value, 1, 10),
  });
}

function lastOf(g: Graph, value: Node): Node {
  return byLength(g, value, {
    4: join(g, value, "-12-31"),
    7: endOfMonth(g, value),
    9: join(g, cut(g, value, 6, 4), "-12-31"),
    15: endOfMonth(g, cut(g, value, 9, 7)),
    21: cut(g, value, 12, 10),
  });
}

function endOfMonth(g: Graph, month: Node): Node {
  const number = cut(g, month, 6, 2);
  const day = g.choose(
    [
      [g.among(number, ["04", "06", "09", "11"]), g.text("-30")],
      [whole(g, month, FEBRUARY_OF_LEAP_YEAR), g.text("-29")],
      [g.compare("eq", number, g.text("02")), g.text("-28")],
    ],
    g.text("-31"),
  );
  return g.make("concat", "text", [month, day]);
}

/** Day in Việt Nam of a date-time; nearly all are written at +07:00 already. */
function dayInVietnam(g: Graph, value: Node): Node {
  const day = cut(g, value, 1, 10);
  const minutes = g.make("sub", "int", [minutesAt(g, value, 12), offsetMinutes(g, value)]);
  // Two days are added before dividing, so that engines that round towards nought and those that round down agree.
  const shifted = g.make("div", "int", [add(g, minutes, g.int(420 + 2880)), g.int(1440)]);
  const number = g.make("sub", "int", [add(g, dayNumber(g, day), shifted), g.int(2)]);
  const local = g.make("endsWith", "bool", [value, g.text("+07:00")]);
  return g.choose(
    [
      [local, day],
      [g.present(value), g.make("fromDay", "text", [number])],
    ],
    g.null("text"),
  );
}

/** Whole seconds from 1970 of a date-time, and its fraction as nine digits. */
export function momentOf(g: Graph, value: Node): { readonly seconds: Node; readonly nanos: Node } {
  const minutes = g.make("sub", "int", [minutesAt(g, value, 12), offsetMinutes(g, value)]);
  const days = g.make("mul", "int", [dayNumber(g, cut(g, value, 1, 10)), g.int(86_400)]);
  const seconds = add(
    g,
    days,
    add(g, g.make("mul", "int", [minutes, g.int(60)]), number(g, cut(g, value, 18, 2))),
  );
  const digits = g.make("replace", "text", [cut(g, value, 21, 20)], "[Z+\\-][0-9:]*\u0001");
  const fraction = cut(g, g.make("concat", "text", [digits, g.text("000000000")]), 1, 9);
  const nanos = g.choose(
    [[g.compare("eq", cut(g, value, 20, 1), g.text(".")), fraction]],
    g.text("000000000"),
  );
  return { seconds, nanos };
}

function offsetMinutes(g: Graph, value: Node): Node {
  const length = g.make("length", "int", [value]);
  const sign = g.make("substr", "text", [value, g.make("sub", "int", [length, g.int(5)]), g.int(1)]);
  const at = (back: number): Node =>
    number(g, g.make("substr", "text", [value, g.make("sub", "int", [length, g.int(back)]), g.int(2)]));
  const minutes = add(g, g.make("mul", "int", [at(4), g.int(60)]), at(1));
  return g.choose(
    [
      [g.compare("eq", sign, g.text("+")), minutes],
      [g.compare("eq", sign, g.text("-")), g.make("sub", "int", [g.int(0), minutes])],
    ],
    g.int(0),
  );
}

/** `HH:MM` at a place of a text, as minutes. */
function minutesAt(g: Graph, value: Node, at: number): Node {
  return add(
    g,
    g.make("mul", "int", [number(g, cut(g, value, at, 2)), g.int(60)]),
    number(g, cut(g, value, at + 3, 2)),
  );
}

/** Days since 1970-01-01 of a day `YYYY-MM-DD`. */
export function dayNumber(g: Graph, day: Node): Node {
  if (day.op === "null") return g.null("int");
  if (day.op === "text") return g.int(Math.round(Date.parse(day.label) / 86_400_000));
  return g.make("day", "int", [day]);
}

/** Year, month and day of a day `YYYY-MM-DD` as one number, 20250701. */
export function dateCode(g: Graph, day: Node): Node {
  if (day.op === "null") return g.null("int");
  if (day.op === "text") return g.int(Number(day.label.replaceAll("-", "")));
  return number(g, g.make("concat", "text", [cut(g, day, 1, 4), cut(g, day, 6, 2), cut(g, day, 9, 2)]));
}

export function cut(g: Graph, text: Node, from: number, length: number): Node {
  if (text.op === "null") return text;
  if (text.op === "text") return g.text(text.label.slice(from - 1, from - 1 + length));
  return g.make("substr", "text", [text, g.int(from), g.int(length)]);
}

export function number(g: Graph, text: Node): Node {
  return text.op === "null" ? g.null("int") : g.make("toInt", "int", [text]);
}

export function add(g: Graph, a: Node, b: Node): Node {
  if (a.op === "int" && b.op === "int") return g.int(Number(a.label) + Number(b.label));
  return a.op === "null" || b.op === "null" ? g.null("int") : g.make("add", "int", [a, b]);
}

function join(g: Graph, text: Node, end: string): Node {
  return g.make("concat", "text", [text, g.text(end)]);
}
