import type { Expression } from "../../shape/types.ts";
import type { Node } from "../graph/node.ts";
import { typeOf } from "../places/walk.ts";
import { Unsupported } from "../unsupported.ts";
import { type CelContext, type Derived, type Scope, shaped, type Value } from "./value.ts";

/** A list whose items a lambda can run over. */
interface Opened {
  readonly list: Node;
  readonly item: string;
  /** The items as the list has them; texts written in the rule stand here one by one instead. */
  readonly items: Value;
  readonly depth: number;
}

/** `exists`, `all`, `exists_one`, `filter`, `map`. */
export function compileMacro(c: CelContext, macro: Expression & { kind: "macro" }, scope: Scope): Value {
  const { g } = c;
  const list = c.compile(c, macro.list, scope);
  if (list.written !== undefined) return { node: overWritten(c, macro, list.written, scope) };
  if (list.derived !== undefined) return ofDerived(c, macro, list.derived, scope);
  const { item, items, depth } = open(c, list, scope);
  const body = c.compile(c, macro.body, { names: new Map([...scope.names, [macro.variable, items]]), depth });
  const none = g.isNull(list.node);
  const any = (condition: Node): Node =>
    condition === g.false ? g.false : g.make("any", "bool", [list.node, condition], item);
  const undecided = any(g.isNull(body.node));
  switch (macro.macro) {
    case "exists":
      return {
        node: g.choose(
          [
            [none, g.undecided],
            [any(body.node), g.true],
            [undecided, g.undecided],
          ],
          g.false,
        ),
      };
    case "all":
      return {
        node: g.choose(
          [
            [none, g.undecided],
            [any(g.not(body.node)), g.false],
            [undecided, g.undecided],
          ],
          g.true,
        ),
      };
    case "exists_one": {
      const count = g.make("count", "int", [list.node, body.node], item);
      return { node: g.choose([[g.or(none, undecided), g.undecided]], g.compare("eq", count, g.int(1))) };
    }
    case "filter":
      return { node: g.null("list"), derived: { list: list.node, item, kept: body.node, value: items } };
    case "map":
      return { node: g.null("list"), derived: { list: list.node, item, kept: g.true, value: body } };
  }
}

/** The items of a list as a variable. */
function open(c: CelContext, list: Value, scope: Scope): Opened {
  if (list.items === undefined) throw tooDeep();
  const depth = scope.depth + 1;
  const item = `x${depth}`;
  const variable = c.g.make("variable", typeOf(list.items), [], item);
  return { list: list.node, item, items: shaped(c, variable, list.items), depth };
}

/** A list written in the rule: its items are put in one after the other. */
function overWritten(
  c: CelContext,
  macro: Expression & { kind: "macro" },
  items: readonly Expression[],
  scope: Scope,
): Node {
  const results = items.map((item) => {
    const value = c.compile(c, item, scope);
    return c.compile(c, macro.body, { ...scope, names: new Map([...scope.names, [macro.variable, value]]) })
      .node;
  });
  if (macro.macro === "exists") return c.g.or(...results);
  if (macro.macro === "all") return c.g.and(...results);
  throw tooDeep();
}

/** A macro over what another one chose: `list.filter(…).map(…)`. */
function ofDerived(c: CelContext, macro: Expression & { kind: "macro" }, from: Derived, scope: Scope): Value {
  const names = new Map([...scope.names, [macro.variable, from.value]]);
  const body = c.compile(c, macro.body, { names, depth: scope.depth + 1 });
  if (macro.macro === "map") return { node: c.g.null("list"), derived: { ...from, value: body } };
  if (macro.macro === "filter")
    return { node: c.g.null("list"), derived: { ...from, kept: c.g.and(from.kept, body.node) } };
  throw tooDeep();
}

/** How many items a list has; of a chosen one, undecided as soon as one item is. */
export function sizeOf(c: CelContext, value: Value): Node {
  const { g } = c;
  if (value.written !== undefined) return g.int(value.written.length);
  if (value.derived === undefined)
    return g.make(value.node.type === "text" ? "length" : "size", "int", [value.node]);
  const { list, item, kept } = value.derived;
  const undecided = g.make("any", "bool", [list, g.isNull(kept)], item);
  const count = g.make("count", "int", [list, kept], item);
  return g.choose([[g.or(g.isNull(list), undecided), g.null("int")]], count);
}

export function tooDeep(): Unsupported {
  return new Unsupported(
    "quy tắc xử lý danh sách theo cách SQL chưa viết được",
    "the rule works on lists in a way that is not written as SQL",
  );
}
