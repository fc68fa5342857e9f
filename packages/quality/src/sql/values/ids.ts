import { need } from "../cel/need.ts";
import type { Value } from "../cel/value.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { daysIn } from "./compare.ts";
import { add, cut, number } from "./dates.ts";
import { hasFormat } from "./formats.ts";

/** The day on which district bodies ended (NĐ 120/2025/NĐ-CP). */
const DISTRICTS_ENDED = "2025-07-01";

/** Functions of rules about identifiers and bodies; the reference is `identifiers/rule-functions.ts` of `@thongnhat/core`. */
export const idFunctions = {
  idMatchesSex: (g: Graph, [id, sex]: readonly Value[]): Node => {
    const [number, code] = [need(id).node, need(sex).node];
    const asked = g.and(hasFormat(g, "so-dinh-danh", number), g.among(code, ["1", "2"]));
    const even = g.among(cut(g, number, 4, 1), ["0", "2", "4", "6", "8"]);
    const male = g.compare("eq", code, g.text("1"));
    return g.choose([[asked, g.choose([[male, even]], g.not(even))]], g.undecided);
  },
  idMatchesBirth: (g: Graph, [id, birth]: readonly Value[]): Node => {
    const text = need(id).node;
    const { first, last } = daysIn(g, birth);
    const asked = g.and(hasFormat(g, "so-dinh-danh", text), g.present(first));
    const century = g.make("mul", "int", [
      g.make("div", "int", [number(g, cut(g, text, 4, 1)), g.int(2)]),
      g.int(100),
    ]);
    const year = add(g, add(g, number(g, cut(g, text, 5, 2)), century), g.int(1900));
    const [from, to] = [first, last].map((day) => number(g, cut(g, day, 1, 4))) as [Node, Node];
    const outside = g.or(g.compare("lt", year, from), g.compare("gt", year, to));
    return g.choose(
      [
        [g.and(asked, outside), g.false],
        [g.and(asked, g.compare("eq", from, to)), g.true],
      ],
      g.undecided,
    );
  },
  communeBodyExisted: (g: Graph, [level, on]: readonly Value[]): Node => {
    const { first, last } = daysIn(g, on);
    const ended = g.text(DISTRICTS_ENDED);
    const code = need(level).node;
    const district = g.among(code, ["huyen", "huyen-lich-su"]);
    return g.choose(
      [
        [g.isNull(first), g.undecided],
        [g.and(district, g.compare("lt", last, ended)), g.true],
        [g.and(district, g.compare("ge", first, ended)), g.false],
        [g.among(code, ["xa", "tinh", "trung-uong"]), g.true],
      ],
      g.undecided,
    );
  },
};
