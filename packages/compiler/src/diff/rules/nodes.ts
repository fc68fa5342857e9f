import type { Text } from "@thongnhat/core";
import { type Comparison, compareNodes, type Difference } from "../../compare/compare-node.ts";
import type { Node } from "../../model/types.ts";
import type { Direction, Effect } from "../types.ts";
import { samplesOf } from "../witness/samples.ts";
import {
  type Context,
  commonFields,
  type FieldPair,
  type Found,
  fieldName,
  OK,
  placesOf,
  setting,
} from "./kit.ts";

/** Which rule speaks of which keyword; what stands below an array is named after its items. */
export type Concern = (difference: Difference, from: Node, to: Node) => boolean;

/** The code that a record gets for breaking a keyword. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  enum: ["TN-ENUM"],
  const: ["TN-CONST", "TN-ENUM"],
  oneOf: ["TN-TAG"],
  "x-code-table": ["TN-CODE"],
  minLength: ["TN-MIN-LENGTH"],
  maxLength: ["TN-MAX-LENGTH"],
  pattern: ["TN-PATTERN"],
  format: ["TN-FORMAT"],
  minimum: ["TN-MINIMUM"],
  maximum: ["TN-MAXIMUM"],
  minItems: ["TN-MIN-ITEMS"],
  maxItems: ["TN-MAX-ITEMS"],
};

/**
 * The changes of structure that concern a rule, each proved in the directions it may break: what is narrower may
 * break old data, what is wider may break old readers, what cannot be compared is tried both ways.
 */
export function* changedNodes(
  context: Context,
  concern: Concern,
  words: (field: string, difference: Difference, from: Node, to: Node) => Text,
  more: Partial<Record<Direction, (difference: Difference) => Effect>> = {},
): Generator<Found> {
  const known = comparisonOf(context);
  for (const field of commonFields(context)) {
    const { from, to } = field;
    const differences = compareNodes(from.node, to.node, known).filter((one) =>
      concern(one, from.node, to.node),
    );
    for (const difference of differences) {
      const others = Object.entries(more).map(([direction, effect]) => [direction, effect(difference)]);
      yield {
        what: words(fieldName(field), difference, from.node, to.node),
        ...placesOf(field),
        effects: {
          ...effectsOf(context, field, difference, from.node, to.node),
          ...Object.fromEntries(others),
        },
      };
    }
  }
}

function effectsOf(
  { prover, from: before, to: after }: Context,
  { holder, name }: FieldPair,
  { keyword, relation }: Difference,
  from: Node,
  to: Node,
): { W: Effect; R: Effect } {
  const base = keyword.replace(/^(items\/)+/, "");
  const codes = CODES[base];
  const claim = { holder, field: name, ...(codes === undefined ? {} : { codes }) };
  const W = () =>
    prover.structure({ ...claim, way: "W", edits: setting(name, samplesOf(from, before, hints(to))) });
  const R = () =>
    prover.structure({ ...claim, way: "R", edits: setting(name, samplesOf(to, after, hints(from))) });
  return {
    W: relation === "wider" ? OK : W(),
    R: relation === "narrower" ? OK : R(),
  };
}

/** Numbers just beyond the bounds of the other side, and its constants. */
function hints(node: Node): unknown[] {
  if (node.kind === "array") {
    const { minItems, maxItems } = node;
    return [...around(minItems), ...around(maxItems), ...hints(node.items)];
  }
  if (node.kind === "integer") return [...around(node.minimum), ...around(node.maximum)];
  if (node.kind !== "string") return [];
  return [
    ...around(node.minLength),
    ...around(node.maxLength),
    ...(node.enum ?? []),
    ...(node.const ? [node.const] : []),
  ];
}

function around(bound: number | undefined): number[] {
  return bound === undefined ? [] : [bound - 1, bound + 1];
}

/** Objects are compared as definitions of their own; tables by their codes. */
function comparisonOf({ from, to }: Context): Comparison {
  const codes = (id: string) =>
    new Set(
      [...(from.tables.get(id)?.rows ?? []), ...(to.tables.get(id)?.rows ?? [])].map(({ code }) => code),
    );
  return {
    within: (table, other) => {
      const all = codes(other);
      return [...codes(table)].every((code) => all.has(code));
    },
    objects: () => "same",
  };
}
