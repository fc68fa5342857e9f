import { dayNumber, isDate } from "@thongnhat/core";
import type { CelNode } from "../../cel/ast.ts";
import type { Def, Node } from "../../model/types.ts";
import { literal } from "../writer.ts";
import { type StringKind, sizeOf, stringKind } from "./layout.ts";
import type { BytesWriter } from "./writer.ts";

/** A rule, or a part of one, that is not translated to bytes: the rule is run on the parsed object instead. */
export class Untranslated extends Error {}

/** A value that a rule reads, as code that finds it among the notes. */
export type Value =
  | { readonly kind: "object"; readonly def: Def; readonly frame: string }
  | { readonly kind: "string"; readonly as: StringKind; readonly at: string }
  | { readonly kind: "literal"; readonly value: string }
  | { readonly kind: "integer"; readonly present: string; readonly code: string }
  | { readonly kind: "boolean"; readonly at: string }
  | { readonly kind: "list"; readonly at: string; readonly items: Node }
  | { readonly kind: "literals"; readonly items: readonly string[] }
  | { readonly kind: "today" }
  | { readonly kind: "recordDate" };

/** What the names of a rule stand for, and the parameters that a function emitted for a part of it must be given. */
export interface Scope {
  readonly names: ReadonlyMap<string, Value>;
  readonly parameters: readonly string[];
}

/** Finds the value that an expression of a rule reads. */
export function operand(m: BytesWriter, node: CelNode, scope: Scope): Value {
  switch (node.kind) {
    case "string":
      return { kind: "literal", value: node.value };
    case "int":
      return { kind: "integer", present: "true", code: String(node.value) };
    case "name": {
      const known = scope.names.get(node.name);
      if (known === undefined) throw new Untranslated(node.name);
      return known;
    }
    case "field":
      return fieldOf(m, objectOf(m, node.of, scope), node.name);
    case "list": {
      const items = node.items.map((item) => {
        if (item.kind !== "string") throw new Untranslated("list");
        return item.value;
      });
      return { kind: "literals", items };
    }
    case "call": {
      const [list] = node.args;
      if (node.name !== "size" || list === undefined) throw new Untranslated(node.name);
      const of = operand(m, list, scope);
      if (of.kind !== "list") throw new Untranslated("size");
      return { kind: "integer", present: `S[${of.at}] !== 0`, code: `(S[${of.at}] - 1)` };
    }
    default:
      throw new Untranslated(node.kind);
  }
}

/** The object that an expression reads. */
export function objectOf(m: BytesWriter, node: CelNode, scope: Scope): Value & { kind: "object" } {
  const value = operand(m, node, scope);
  if (value.kind !== "object") throw new Untranslated(value.kind);
  return value;
}

function fieldOf(m: BytesWriter, { def, frame }: Value & { kind: "object" }, name: string): Value {
  const property = def.properties.find((candidate) => candidate.name === name);
  if (property === undefined) throw new Untranslated(name);
  return noted(m, property.node, `${frame} + ${m.layout.field(def, name)}`);
}

/** The value of a node that is noted at a place of `S`. */
export function noted(m: BytesWriter, node: Node, at: string): Value {
  switch (node.kind) {
    case "string":
      return { kind: "string", as: stringKind(node), at };
    case "integer":
      return { kind: "integer", present: `S[${at}] !== 0`, code: `${m.state("D")}[${at} + 1]` };
    case "boolean":
      return { kind: "boolean", at };
    case "array":
      return { kind: "list", at, items: node.items };
    case "object":
      return { kind: "object", def: m.def(node.def), frame: `S[${at}]` };
    default:
      throw new Untranslated(node.kind);
  }
}

/** The value of an item whose own run of numbers begins at `item`: the next item stands first, then the value. */
export function itemOf(m: BytesWriter, items: Node, item: string): Value {
  sizeOf(items);
  return noted(m, items, `${item} + 1`);
}

/** A date as days: whether it is there, and the first and last day that it may mean. */
export interface Days {
  readonly present: string;
  readonly first: string;
  readonly last: string;
}

/** The days of a value that a rule takes for a date. */
export function daysOf(m: BytesWriter, value: Value): Days {
  if (value.kind === "today") {
    const today = `G[${m.state("TODAY")}]`;
    return { present: "true", first: today, last: today };
  }
  if (value.kind === "recordDate") {
    const [first, last] = [m.state("DATE_FIRST"), m.state("DATE_LAST")];
    return { present: `G[${m.state("DATED")}] !== 0`, first: `G[${first}]`, last: `G[${last}]` };
  }
  if (value.kind === "literal" && isDate(value.value)) {
    const day = String(dayNumber(value.value));
    return { present: "true", first: day, last: day };
  }
  if (value.kind !== "string" || value.as === "text") throw new Untranslated("date");
  return { present: `S[${value.at}] !== 0`, first: `S[${value.at} + 2]`, last: `S[${value.at} + 3]` };
}

/** The JavaScript value that a function of core is given; undefined for one that is absent. */
export function scalar(m: BytesWriter, value: Value): string {
  switch (value.kind) {
    case "literal":
      return literal(value.value);
    case "string":
      return `${m.runtime("str", "rules")}(b, ${value.at})`;
    case "integer":
      return value.present === "true" ? value.code : `(${value.present} ? ${value.code} : undefined)`;
    case "today":
      return `${m.runtime("T", "rules")}.today`;
    case "recordDate":
      return `${m.runtime("T", "rules")}.date`;
    case "list":
      return `${m.runtime("listAt", "rules")}(b, ${value.at})`;
    default:
      throw new Untranslated(value.kind);
  }
}
