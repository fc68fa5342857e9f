import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Asking } from "./asking.ts";

/** One place of a record type: a field on its path, an item of a list, or the record itself. */
export interface Place {
  /** JSON Pointer with `*` for items. */
  readonly path: string;
  /** The value at this place, NULL where it is absent. */
  readonly node: Node;
  /** The pointer of the place in the row at hand, with positions. */
  readonly pointer: Node;
  /** How many lists stand above. */
  readonly depth: number;
  /** The record that the place belongs to: the row itself, or a record inside of it. */
  readonly asking: Asking;
  /** A condition about this place as a condition about the row: true where some such place fulfils it. */
  readonly lift: (condition: Node) => Node;
  /** A text about this place as one of the row: the text itself, or below lists the list of all of them. */
  readonly gather: (text: Node) => Node;
}

/** The place of a field. */
export function fieldPlace(g: Graph, of: Place, name: string, type: Node["type"]): Place {
  const path = `${of.path}/${name}`;
  return {
    ...of,
    path,
    node: g.isAbsent(path) ? g.null(type) : g.make("field", type, [of.node], name),
    pointer: pointerOf(g, of.pointer, `/${name}`),
  };
}

/** The place of every item of a list. */
export function itemPlace(g: Graph, of: Place, type: Node["type"]): Place {
  const depth = of.depth + 1;
  const [item, index] = [`x${depth}`, `i${depth}`];
  const position = g.make("toText", "text", [g.make("variable", "int", [], index)]);
  return {
    ...of,
    path: `${of.path}/*`,
    node: g.make("variable", type, [], item),
    pointer: g.make("concat", "text", [of.pointer, g.text("/"), position]),
    depth,
    lift: (condition) => of.lift(anyItem(g, of.node, item, index, condition)),
    gather: (text) => of.gather(g.make("gather", "list", [of.node, text], item)),
  };
}

/** Whether some item of a list fulfils a condition; the position is bound only where the condition asks for it. */
export function anyItem(g: Graph, list: Node, item: string, index: string, condition: Node): Node {
  if (condition === g.false || condition === g.undecided) return g.false;
  const label = condition.free.has(index) ? `${item} ${index}` : item;
  return g.make("any", "bool", [list, condition], label);
}

/** The same place, for the values of one choice only. */
export function variantPlace(g: Graph, of: Place, tag: string, value: string): Place {
  const chosen = g.compare("eq", g.make("field", "text", [of.node], tag), g.text(value));
  return {
    ...of,
    lift: (condition) => of.lift(g.and(chosen, condition)),
    gather: (text) => of.gather(g.choose([[chosen, text]], g.null(text.type))),
  };
}

function pointerOf(g: Graph, of: Node, end: string): Node {
  if (of.op === "text") return g.text(of.label + end);
  const last = of.args.at(-1);
  if (of.op === "concat" && last?.op === "text")
    return g.make("concat", "text", [...of.args.slice(0, -1), g.text(last.label + end)]);
  return g.make("concat", "text", [of, g.text(end)]);
}
