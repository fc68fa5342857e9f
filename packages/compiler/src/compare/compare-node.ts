import type { Node, StringNode } from "../model/types.ts";

/**
 * How the values of one node relate to those of another: `narrower` means that whatever the second accepts, the
 * first accepts too, and the second accepts less. `unknown` is said where it cannot be decided, never guessed.
 */
export type Relation = "same" | "narrower" | "wider" | "different" | "unknown";

/** One keyword that differs between two nodes, and what that does to the values. */
export interface Difference {
  /** The keyword of JSON Schema, or `type`, `$ref`, `x-code-table`. */
  readonly keyword: string;
  readonly relation: Exclude<Relation, "same">;
}

/** What is known about code tables and objects that two nodes name. */
export interface Comparison {
  /** Whether every code of the first table is a code of the second. */
  readonly within: (table: string, other: string) => boolean;
  /** How the object named in the second relates to the object named in the first. */
  readonly objects: (from: string, to: string) => Relation;
}

/**
 * Every keyword in which `to` differs from `from`, with what it does to the values that pass. Nodes without a
 * difference accept the same values. Labels and descriptions are not part of a node.
 */
export function compareNodes(from: Node, to: Node, known: Comparison): Difference[] {
  if (from.kind === "string" && to.kind === "string") return compareStrings(from, to, known);
  if (from.kind !== to.kind) {
    if (from.kind === "open") return [{ keyword: "type", relation: "narrower" }];
    return [{ keyword: "type", relation: to.kind === "open" ? "wider" : "different" }];
  }
  if (from.kind === "integer" && to.kind === "integer")
    return [
      bound("minimum", from.minimum, to.minimum, "lower"),
      bound("maximum", from.maximum, to.maximum, "upper"),
    ].flat();
  if (from.kind === "boolean" && to.kind === "boolean") return constant(from.const, to.const);
  if (from.kind === "array" && to.kind === "array")
    return [
      ...bound("minItems", from.minItems ?? 0, to.minItems ?? 0, "lower"),
      ...bound("maxItems", from.maxItems, to.maxItems, "upper"),
      ...compareNodes(from.items, to.items, known).map(({ keyword, relation }) => ({
        keyword: `items/${keyword}`,
        relation,
      })),
    ];
  if (from.kind === "object" && to.kind === "object") return reference(known.objects(from.def, to.def));
  if (from.kind === "union" && to.kind === "union") {
    if (from.tag !== to.tag) return [{ keyword: "x-tag", relation: "different" }];
    const variants = from.variants.flatMap(({ value, def }) => {
      const other = to.variants.find((variant) => variant.value === value);
      return other === undefined ? [] : reference(known.objects(def, other.def));
    });
    const values = (node: typeof from) => node.variants.map(({ value }) => value);
    return [...list("oneOf", values(from), values(to)), ...variants];
  }
  return [];
}

/** One relation for all differences together. */
export function relationOf(differences: readonly Difference[]): Relation {
  const found = new Set<Relation>(differences.map(({ relation }) => relation));
  if (found.size === 0) return "same";
  if (found.has("different")) return "different";
  if (found.has("unknown")) return "unknown";
  if (found.size > 1) return "different";
  return found.has("narrower") ? "narrower" : "wider";
}

function compareStrings(from: StringNode, to: StringNode, known: Comparison): Difference[] {
  return [
    ...bound("minLength", from.minLength ?? 0, to.minLength ?? 0, "lower"),
    ...bound("maxLength", from.maxLength, to.maxLength, "upper"),
    ...opaque("pattern", from.pattern, to.pattern),
    ...opaque("format", from.format, to.format),
    ...list("enum", from.enum, to.enum),
    ...constant(from.const, to.const),
    ...table(from.table, to.table, known),
  ];
}

/** A pattern or a format that was added narrows; two that differ cannot be compared here. */
function opaque(keyword: string, from: string | undefined, to: string | undefined): Difference[] {
  if (from === to) return [];
  if (from === undefined) return [{ keyword, relation: "narrower" }];
  return [{ keyword, relation: to === undefined ? "wider" : "unknown" }];
}

function bound(
  keyword: string,
  from: number | undefined,
  to: number | undefined,
  side: "lower" | "upper",
): Difference[] {
  if (from === to) return [];
  if (from === undefined) return [{ keyword, relation: "narrower" }];
  if (to === undefined) return [{ keyword, relation: "wider" }];
  const narrower = side === "lower" ? to > from : to < from;
  return [{ keyword, relation: narrower ? "narrower" : "wider" }];
}

function list(keyword: string, from: readonly string[] | undefined, to: readonly string[] | undefined) {
  const relation = ofSets(from && new Set(from), to && new Set(to));
  return relation === "same" ? [] : [{ keyword, relation }];
}

function ofSets(from: ReadonlySet<string> | undefined, to: ReadonlySet<string> | undefined): Relation {
  if (from === undefined || to === undefined)
    return from === to ? "same" : from === undefined ? "narrower" : "wider";
  const lost = [...from].some((value) => !to.has(value));
  const gained = [...to].some((value) => !from.has(value));
  if (lost && gained) return "different";
  return lost ? "narrower" : gained ? "wider" : "same";
}

function constant(from: string | boolean | undefined, to: string | boolean | undefined): Difference[] {
  if (from === to) return [];
  if (from === undefined) return [{ keyword: "const", relation: "narrower" }];
  return [{ keyword: "const", relation: to === undefined ? "wider" : "different" }];
}

function table(from: StringNode["table"], to: StringNode["table"], known: Comparison): Difference[] {
  const keyword = "x-code-table";
  if (from === undefined || to === undefined) {
    if (from === to) return [];
    return [{ keyword, relation: from === undefined ? "narrower" : "wider" }];
  }
  if (from.id === to.id) {
    // On which days a code must be in force is part of the full verdict only.
    return from.asOf.join() === to.asOf.join() ? [] : [{ keyword: `${keyword}/asOf`, relation: "unknown" }];
  }
  if (known.within(to.id, from.id)) return [{ keyword, relation: "narrower" }];
  return [{ keyword, relation: known.within(from.id, to.id) ? "wider" : "different" }];
}

function reference(relation: Relation): Difference[] {
  return relation === "same" ? [] : [{ keyword: "$ref", relation }];
}
