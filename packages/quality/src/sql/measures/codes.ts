import type { DateSource, TableUse } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Place } from "../places/place.ts";
import type { Siblings } from "../places/walk.ts";
import type { CodeSource } from "../tables/code-source.ts";
import { type Days, daysOfValue, literalDays } from "../values/dates.ts";
import type { Collector } from "./collector.ts";

/** A code must have been in force on the date that it is read against. */
export function codeInForce(
  g: Graph,
  to: Collector,
  codes: CodeSource,
  place: Place,
  table: TableUse,
  siblings: Siblings | undefined,
  right: Node,
): void {
  if (!table.dated) return;
  const [retired, notYet] = [`TN-CODE-RETIRED@${place.path}`, `TN-CODE-NOT-YET@${place.path}`];
  to.attempt([retired, notYet], () => {
    const days = daysFor(g, place, table.asOf, siblings);
    const there = g.and(right, g.present(place.node));
    const out = (before: boolean): Node =>
      bindDays(g, place.depth, days, (bound) => {
        const asked = codes.outOfForce(g, table.id, place.node, bound);
        const known = g.and(g.present(bound.first), g.present(bound.last));
        return g.and(known, asked.never, before ? asked.before : g.not(asked.before));
      });
    // A digitised book may hold codes of its own time, which is a warning; the word counts it all the same.
    to.finding(retired, "error", place.lift(g.and(there, out(true))));
    to.finding(notYet, "error", place.lift(g.and(there, out(false))));
  });
}

/**
 * Below a list nothing can stand in a column of its own: the two days are bound to one name there, so that they are
 * written and computed once.
 */
function bindDays(g: Graph, depth: number, days: Days, ask: (bound: Days) => Node): Node {
  const free = [...days.first.free, ...days.last.free].length > 0;
  if (!free || depth === 0) return ask(days);
  const pair = g.make("list", "list", [g.make("concat", "text", [days.first, days.last])]);
  const both = g.make("variable", "text", [], "td");
  const cut = (from: number): Node => g.make("substr", "text", [both, g.int(from), g.int(10)]);
  return g.make("any", "bool", [pair, ask({ first: cut(1), last: cut(11) })], "td");
}

/** The days that a code is read against: of the first field beside it that has any, else the record's own. */
function daysFor(
  g: Graph,
  place: Place,
  sources: readonly DateSource[],
  siblings: Siblings | undefined,
): Days {
  const record = place.asking.days;
  if (siblings === undefined) return record;
  const branches = sources.map((source) => branch(g, place, source, siblings));
  // A field that is there decides, even where its date cannot be read: then the record's own counts.
  const side = (name: keyof Days): Node => {
    let days: Node = record[name];
    for (const one of [...branches].reverse()) days = g.choose([[one.there, one.days[name]]], days);
    return g.choose([[g.present(days), days]], record[name]);
  };
  return { first: side("first"), last: side("last") };
}

function branch(
  g: Graph,
  place: Place,
  source: DateSource,
  { place: holder, def }: Siblings,
): { readonly there: Node; readonly days: Days } {
  const name = "field" in source ? source.field : source.edition;
  const value = g.make("field", "text", [holder.node], name);
  const shape = def.fields[name]?.shape;
  if ("field" in source) {
    const format = shape?.kind === "string" ? shape.format : undefined;
    const readable = format === "date-time" ? undefined : format;
    return { there: g.present(value), days: daysOfValue(g, value, readable) };
  }
  const { first, last } = place.asking.days;
  const dates: (readonly [Node, string])[] = [];
  for (const [edition, { from, until }] of Object.entries(source.readAt)) {
    const is = g.compare("eq", value, g.text(edition));
    // The record's own date, or the nearest day of the edition.
    if (from !== undefined)
      dates.push([g.and(is, g.or(g.isNull(last), g.compare("lt", last, g.text(from)))), from]);
    if (until !== undefined)
      dates.push([g.and(is, g.or(g.isNull(first), g.compare("gt", first, g.text(until)))), until]);
  }
  const day = g.choose(
    dates.map(([when, date]) => [when, literalDays(g, date).first] as const),
    g.null("text"),
  );
  return { there: g.present(day), days: { first: day, last: day } };
}
