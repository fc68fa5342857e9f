import { machines } from "@thongnhat/code-tables/states";
import { tooDeep } from "../cel/lists.ts";
import { need } from "../cel/need.ts";
import { type CelContext, shaped, type Value } from "../cel/value.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { add, daysOfValue, momentOf } from "./dates.ts";

/** Names of the variables of events: a rule about them stands at the record, outside of other lists. */
const [THIS, BEFORE] = ["x8", "x9"] as const;

/** Functions of rules about events; the reference is `state-machine` of `@thongnhat/core`. */
export const eventFunctions = {
  stepsAllowed: (g: Graph, [machine, events]: readonly Value[], c: CelContext): Node => {
    const { node: list } = need(events);
    const text = reader(g, events, c);
    const found = Object.values(machines).find(({ id }) => id === need(machine).node.label);
    if (found === undefined) throw tooDeep();
    const { start, transitions } = found;
    const event = variable(g, THIS);
    const [to, said] = [text(event, "denTrangThai").node, text(event, "tuTrangThai").node];
    const position = g.make("variable", "int", [], `i${THIS.slice(1)}`);
    const first = g.compare("eq", position, g.int(0));
    const before = text(g.make("at", "struct", [list, add(g, position, g.int(-1))]), "denTrangThai").node;
    const from = g.choose([[first, said]], before);
    const pairs = transitions.map((step) => `${step.from}>${step.to}`);
    const step = g.among(g.make("concat", "text", [from, g.text(">"), to]), pairs);
    const wrong = g.or(
      g.and(g.present(said), g.choose([[first, g.not(g.among(said, start))]], g.compare("ne", said, before))),
      g.choose([[g.isNull(from), g.not(g.among(to, start))]], g.not(step)),
    );
    const some = g.make("any", "bool", [list, wrong], `${THIS} i${THIS.slice(1)}`);
    return g.choose([[g.isNull(list), g.undecided]], g.not(some));
  },
  eventsReach: (g: Graph, [events, state]: readonly Value[], c: CelContext): Node => {
    const text = reader(g, events, c);
    const [list, wanted] = [need(events).node, need(state).node];
    const size = g.make("size", "int", [list]);
    const last = text(g.make("at", "struct", [list, add(g, size, g.int(-1))]), "denTrangThai").node;
    const [late, open] = [isLater, mayBeLater].map((is) => later(g, list, (a, b) => is(g, text, a, b))) as [
      Node,
      Node,
    ];
    return g.choose(
      [
        [g.or(g.isNull(list), g.isNull(wanted), g.compare("eq", size, g.int(0))), g.undecided],
        [g.compare("ne", last, wanted), g.false],
        [late, g.false],
        [open, g.undecided],
      ],
      g.true,
    );
  },
};

/** Reads a field of an event; absent where events of this type have none of that name. */
type Reader = (event: Node, name: string) => Value;

function reader(g: Graph, events: Value | undefined, c: CelContext): Reader {
  const { items } = need(events);
  if (items?.kind !== "object") throw tooDeep();
  const { fields } = c.standard.def(items.def);
  return (event, name) => {
    const shape = Object.hasOwn(fields, name) ? fields[name]?.shape : undefined;
    if (shape?.kind !== "string") return { node: g.null("text") };
    return shaped(c, g.make("field", "text", [event], name), shape);
  };
}

/** Whether some event stands behind one that it should not. */
function later(g: Graph, list: Node, is: (before: Node, event: Node) => Node): Node {
  const [event, before] = [variable(g, THIS), variable(g, BEFORE)];
  const [at, atBefore] = [THIS, BEFORE].map((name) => g.make("variable", "int", [], `i${name.slice(1)}`)) as [
    Node,
    Node,
  ];
  const pair = g.and(g.compare("lt", atBefore, at), is(before, event));
  const some = g.make("any", "bool", [list, pair], `${BEFORE} i${BEFORE.slice(1)}`);
  return g.make("any", "bool", [list, some], `${THIS} i${THIS.slice(1)}`);
}

function isLater(g: Graph, text: Reader, before: Node, event: Node): Node {
  const [a, b] = [days(g, text, before), days(g, text, event)];
  return g.or(g.compare("gt", a.first, b.last), isLaterMoment(g, text, before, event));
}

function mayBeLater(g: Graph, text: Reader, before: Node, event: Node): Node {
  return g.compare("gt", days(g, text, before).last, days(g, text, event).first);
}

/** Of two events that both say the time, whether the first is later; NULL where one does not. */
function isLaterMoment(g: Graph, text: Reader, before: Node, event: Node): Node {
  if (text(event, "thoiDiem").format === "date-time") {
    const [a, b] = [before, event].map((one) => momentOf(g, text(one, "thoiDiem").node)) as [Moment, Moment];
    return g.or(
      g.compare("gt", a.seconds, b.seconds),
      g.and(g.compare("eq", a.seconds, b.seconds), g.compare("gt", a.nanos, b.nanos)),
    );
  }
  // A whole day with its time, as text: they sort as the moments do.
  const moment = (one: Node): Node => {
    const day = text(one, "thoiDiem").node;
    const whole = g.compare("eq", g.make("length", "int", [day]), g.int(10));
    return g.choose(
      [[whole, g.make("concat", "text", [day, g.text("T"), text(one, "gio").node])]],
      g.null("text"),
    );
  };
  return g.compare("gt", moment(before), moment(event));
}

type Moment = ReturnType<typeof momentOf>;

function days(g: Graph, text: Reader, event: Node): ReturnType<typeof daysOfValue> {
  const { node, format } = text(event, "thoiDiem");
  return daysOfValue(g, node, format);
}

function variable(g: Graph, name: string): Node {
  return g.make("variable", "struct", [], name);
}
