import { tooDeep } from "../cel/lists.ts";
import { need } from "../cel/need.ts";
import type { Value } from "../cel/value.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";

/** Factors that every engine multiplies exactly: at most nine digits and four places. */
const FACTORS: ReadonlySet<string> = new Set(["^(0|[1-9][0-9]{0,8})([.][0-9]{1,4})?$"]);

/** Functions of rules about money; the reference is `money` of `@thongnhat/core`. Decimals, never floating point. */
export const moneyFunctions = {
  atMostMoney: (g: Graph, [a, b]: readonly Value[]): Node =>
    g.compare("le", decimal(g, need(a).node), decimal(g, need(b).node)),
  sumsTo: (g: Graph, [total, parts]: readonly Value[]): Node => {
    const wanted = decimal(g, need(total).node);
    const { derived } = need(parts);
    if (derived === undefined) throw tooDeep();
    const { list, item, kept, value } = derived;
    const amount = decimal(g, value.node);
    const open = g.make("any", "bool", [list, g.or(g.isNull(kept), g.and(kept, g.isNull(amount)))], item);
    const sum = g.make("sum", "decimal", [list, kept, amount], item);
    return g.choose(
      [[g.or(g.isNull(wanted), g.isNull(list), open), g.undecided]],
      g.compare("eq", wanted, sum),
    );
  },
  isProduct: (g: Graph, [total, base, factor]: readonly Value[]): Node => {
    const { node, pattern } = need(factor);
    const small =
      node.op === "text" ? /^[0-9]{1,9}([.][0-9]{1,4})?$/.test(node.label) : FACTORS.has(pattern ?? "");
    if (!small) throw tooDeep();
    const product = g.make("mul", "decimal", [decimal(g, need(base).node, 22), decimal(g, node, 13)]);
    return g.compare("eq", product, decimal(g, need(total).node, 22));
  },
};

function decimal(g: Graph, text: Node, digits = 38): Node {
  return g.make("decimal", "decimal", [text], String(digits));
}
