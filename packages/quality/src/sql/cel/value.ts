import type { DefShape, Expression, Shape } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Place } from "../places/place.ts";
import { type Standard, typeOf } from "../places/walk.ts";
import type { CodeSource } from "../tables/code-source.ts";

/** A value of a rule: its expression, and what the standard says of it. */
export interface Value {
  readonly node: Node;
  /** Format of a text, by which a date is read. */
  readonly format?: string;
  readonly pattern?: string;
  /** Objects that stand here: one, or the choices of a union. */
  readonly objects?: readonly DefShape[];
  /** What the items of a list are. */
  readonly items?: Shape;
  /** A list as written in the rule. */
  readonly written?: readonly Expression[];
  /** A list that was chosen from another one, and what became of its items. */
  readonly derived?: Derived;
}

/** `list.filter(x, …).map(x, …)`. */
export interface Derived {
  readonly list: Node;
  /** Name of the variable of its items. */
  readonly item: string;
  /** Which items are kept; undecided ones make the whole list undecided. */
  readonly kept: Node;
  readonly value: Value;
}

/** Names that an expression may use, and how many lists are open around it. */
export interface Scope {
  readonly names: ReadonlyMap<string, Value>;
  readonly depth: number;
}

/** What stays the same within a rule. */
export interface CelContext {
  readonly g: Graph;
  readonly standard: Standard;
  readonly place: Place;
  readonly asOf: string;
  readonly codes: CodeSource;
  readonly compile: (c: CelContext, expression: Expression, scope: Scope) => Value;
}

/** The value of a field. */
export function fieldValue(c: CelContext, owner: Value, name: string): Value {
  const shape = owner.objects?.map((def) => def.fields[name]?.shape).find((found) => found !== undefined);
  if (shape === undefined) throw new RangeError(`no field ${name} where a rule reads it`);
  return shaped(c, c.g.make("field", typeOf(shape), [owner.node], name), shape);
}

/** A value with what its shape says. */
export function shaped(c: CelContext, node: Node, shape: Shape): Value {
  if (shape.kind === "string") {
    const { format, pattern } = shape;
    return {
      node,
      ...(format === undefined ? {} : { format }),
      ...(pattern === undefined ? {} : { pattern }),
    };
  }
  if (shape.kind === "object") return { node, objects: [c.standard.def(shape.def)] };
  if (shape.kind === "union") return { node, objects: Object.values(shape.variants).map(c.standard.def) };
  return shape.kind === "array" ? { node, items: shape.items } : { node };
}
