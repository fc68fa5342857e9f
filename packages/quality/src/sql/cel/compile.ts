import type { DefShape, Expression } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Place } from "../places/place.ts";
import { type Standard, typeOf } from "../places/walk.ts";
import type { CodeSource } from "../tables/code-source.ts";
import { callFunction } from "./functions.ts";
import { compileMacro, tooDeep } from "./lists.ts";
import { type CelContext, fieldValue, type Scope, shaped, type Value } from "./value.ts";

/** What a rule is about. */
export interface RuleContext {
  readonly place: Place;
  readonly def: DefShape;
  readonly asOf: string;
  readonly codes: CodeSource;
}

/**
 * Writes a rule's expression: true, false, or NULL for undecided. SQL's "and" and "or" are those of CEL, in which an
 * error is absorbed by what decides the matter.
 *
 * @throws Unsupported where SQL cannot say it exactly
 */
export function compileCel(g: Graph, standard: Standard, rule: RuleContext, expression: Expression): Node {
  const context: CelContext = { g, standard, ...rule, compile };
  const self: Value = { node: rule.place.node, objects: [rule.def] };
  const scope: Scope = { names: new Map([["this", self]]), depth: rule.place.depth };
  return compile(context, expression, scope).node;
}

function compile(c: CelContext, expression: Expression, scope: Scope): Value {
  const { g } = c;
  const node = (of: Expression): Node => compile(c, of, scope).node;
  switch (expression.kind) {
    case "string":
      return { node: g.text(expression.value) };
    case "int":
      return { node: g.int(expression.value) };
    case "bool":
      return { node: g.bool(expression.value) };
    case "name":
      return name(c, expression.name, scope);
    case "field":
      return fieldValue(c, compile(c, expression.of, scope), expression.name);
    case "has": {
      const owner = compile(c, expression.of, scope);
      const held = g.present(fieldValue(c, owner, expression.name).node);
      return { node: g.choose([[g.isNull(owner.node), g.undecided]], held) };
    }
    case "index": {
      const list = compile(c, expression.of, scope);
      if (list.items === undefined) throw tooDeep();
      const item = g.make("at", typeOf(list.items), [list.node, node(expression.index)]);
      return shaped(c, item, list.items);
    }
    case "not":
      return { node: g.not(node(expression.of)) };
    case "logic": {
      const terms = expression.terms.map(node);
      return { node: expression.op === "&&" ? g.and(...terms) : g.or(...terms) };
    }
    case "if": {
      const test = node(expression.test);
      const [yes, no] = [compile(c, expression.yes, scope), compile(c, expression.no, scope)];
      return {
        ...yes,
        node: g.choose(
          [
            [test, yes.node],
            [g.not(test), no.node],
          ],
          g.null(yes.node.type),
        ),
      };
    }
    case "compare":
      return { node: g.compare(COMPARISONS[expression.op], node(expression.left), node(expression.right)) };
    case "in":
      return { node: isIn(c, expression, scope) };
    case "macro":
      return compileMacro(c, expression, scope);
    case "call":
      return callFunction(c, expression, scope);
    case "list":
      return { node: g.null("list"), written: expression.items };
  }
}

const COMPARISONS = { "==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge" } as const;

function name(c: CelContext, name: string, scope: Scope): Value {
  const known = scope.names.get(name);
  if (known !== undefined) return known;
  if (name === "today") return { node: c.g.text(c.asOf) };
  const { date, dateFormat } = c.place.asking;
  if (name === "recordDate")
    return { node: date, ...(dateFormat === undefined ? {} : { format: dateFormat }) };
  throw new RangeError(`unknown name in a rule: ${name}`);
}

function isIn(c: CelContext, { item, list }: Expression & { kind: "in" }, scope: Scope): Node {
  const { g } = c;
  const value = c.compile(c, item, scope).node;
  if (list.kind !== "list") {
    const of = c.compile(c, list, scope).node;
    return g.choose([[g.or(g.isNull(value), g.isNull(of)), g.undecided]], g.make("has", "bool", [of, value]));
  }
  const texts = list.items.flatMap((one) => (one.kind === "string" ? [one.value] : []));
  if (texts.length === list.items.length) return g.among(value, texts);
  const items = list.items.map((one) => c.compile(c, one, scope).node);
  const equal = g.or(...items.map((one) => g.compare("eq", value, one)));
  return g.choose([[g.or(...[value, ...items].map((one) => g.isNull(one))), g.undecided]], equal);
}
