import type { Node } from "../graph/node.ts";

/** Expressions that are asked for many times, in steps: those of a step read the columns of the steps before. */
export type Stages = readonly (readonly Node[])[];

/** Cheaper expressions are written out where they stand. */
const WORTH = 6;
const TRIVIAL = new Set(["root", "field", "variable", "text", "int", "bool", "null", "isNull", "column"]);

/**
 * Finds the expressions worth a column of their own.
 *
 * @param roots - everything that the query gives
 * @param most - how many columns the engine allows; the dearest are taken
 * @param fields - fields inside of objects get columns too: where hundreds of them are read, engines would make room for
 *   every object on the way again and again
 */
export function stagesOf(roots: readonly Node[], most: number, fields: boolean): Stages {
  const uses = new Map<Node, number>();
  const count = (node: Node): void => {
    const known = uses.get(node);
    uses.set(node, (known ?? 0) + 1);
    if (known === undefined) for (const arg of node.args) count(arg);
  };
  for (const root of roots) count(root);
  const shared = [...uses].filter(
    ([node, times]) => times > 1 && node.free.size === 0 && node.weight >= WORTH && !isTrivial(node),
  );
  const gain = ([node, times]: readonly [Node, number]): number => (times - 1) * node.weight;
  const chosen = new Set(
    shared
      .sort((a, b) => gain(b) - gain(a))
      .slice(0, most)
      .map(([node]) => node),
  );
  if (fields) for (const node of uses.keys()) if (isInner(node)) chosen.add(node);
  const levels = new Map<Node, number>();
  /** The step after which a node can be written: 0 for one that reads the table alone. */
  const level = (node: Node): number => {
    const known = levels.get(node);
    if (known !== undefined) return known;
    let below = 0;
    for (const arg of node.args) below = Math.max(below, level(arg));
    const own = chosen.has(node) ? below + 1 : below;
    levels.set(node, own);
    return own;
  };
  const stages: Node[][] = [];
  for (const node of [...chosen].sort((a, b) => a.id - b.id)) {
    const at = level(node) - 1;
    while (stages.length <= at) stages.push([]);
    stages[at]?.push(node);
  }
  return stages.filter((stage) => stage.length > 0);
}

/** A field of an object in the row; not one of an item of a list. */
function isInner({ op, args, free }: Node): boolean {
  return op === "field" && free.size === 0 && args[0]?.op !== "root";
}

function isTrivial(node: Node): boolean {
  return TRIVIAL.has(node.op) || (node.op === "not" && isTrivial(node.args[0] as Node));
}
