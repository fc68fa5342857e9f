import type { Expression } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { Unsupported } from "../unsupported.ts";
import { ageFunctions } from "../values/ages.ts";
import { dateFunctions, daysIn } from "../values/compare.ts";
import { eventFunctions } from "../values/events.ts";
import { idFunctions } from "../values/ids.ts";
import { moneyFunctions } from "../values/money.ts";
import { nameFunctions } from "../values/names.ts";
import { isStandIn } from "../values/stand-ins.ts";
import { workingDayFunctions } from "../values/working-days.ts";
import { sizeOf } from "./lists.ts";
import { need } from "./need.ts";
import type { CelContext, Scope, Value } from "./value.ts";

/** A function of the rules: its arguments as values. */
export type CelFunction = (g: Graph, args: readonly Value[], c: CelContext) => Node;

const OWN: Readonly<Record<string, CelFunction>> = {
  size: (_, [value], c) => sizeOf(c, need(value)),
  contains: (g, args) => text(g, "contains", args),
  startsWith: (g, args) => text(g, "startsWith", args),
  endsWith: (g, args) => text(g, "endsWith", args),
  isPlaceholder: (g, [value]) => isStandIn(g, need(value).node),
  inProvince: (g, [commune, province, on], c) =>
    c.codes.inProvince(g, need(commune).node, need(province).node, daysIn(g, on)),
  ...dateFunctions,
  ...ageFunctions,
  ...idFunctions,
  ...moneyFunctions,
  ...eventFunctions,
  ...nameFunctions,
  ...workingDayFunctions,
};

/** A call in a rule. */
export function callFunction(
  c: CelContext,
  { name, target, args }: Expression & { kind: "call" },
  scope: Scope,
): Value {
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own === undefined)
    throw new Unsupported(`hàm ${name} chưa có bằng SQL`, `the function ${name} is not written as SQL`);
  const operands = (target === undefined ? args : [target, ...args]).map((arg) => c.compile(c, arg, scope));
  return { node: own(c.g, operands, c) };
}

function text(g: Graph, op: "contains" | "startsWith" | "endsWith", [of, part]: readonly Value[]): Node {
  const [a, b] = [need(of).node, need(part).node];
  return a.op === "null" || b.op === "null" ? g.undecided : g.make(op, "bool", [a, b]);
}
