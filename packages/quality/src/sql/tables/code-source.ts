import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Days } from "../values/dates.ts";

/** Asks code tables in the way of a dialect. */
export interface CodeSource {
  /** Whether a code is in a table, in whatever edition. */
  has(g: Graph, table: string, code: Node): Node;
  /** Whether a code was certainly not in force between two days; where it was, before them. */
  outOfForce(
    g: Graph,
    table: string,
    code: Node,
    days: Days,
  ): { readonly never: Node; readonly before: Node };
  /** Whether a commune was in a province on a date. */
  inProvince(g: Graph, commune: Node, province: Node, days: Days): Node;
  /** Tables that the text reads, by their name in SQL. */
  readonly used: ReadonlySet<string>;
}
