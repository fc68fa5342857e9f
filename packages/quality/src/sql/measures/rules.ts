import { toDate } from "@thongnhat/core";
import type { DefShape, Expression, RuleShape } from "../../shape/types.ts";
import { compileCel } from "../cel/compile.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { type Asking, byOrigin, saysUnknown } from "../places/asking.ts";
import type { Place } from "../places/place.ts";
import type { Standard } from "../places/walk.ts";
import type { CodeSource } from "../tables/code-source.ts";
import type { Collector } from "./collector.ts";

/** Rules of one object. */
export function rulesOf(
  g: Graph,
  to: Collector,
  standard: Standard,
  place: Place,
  def: DefShape,
  rules: readonly RuleShape[],
  right: Node,
  asOf: string,
  codes: CodeSource,
): void {
  for (const rule of rules) {
    const key = `${rule.id}@${templateOf(place.path + rule.path)}`;
    to.attempt(
      [key],
      () => {
        const { asking } = place;
        const cel = (expression: Expression): Node =>
          compileCel(g, standard, { place, def, asOf, codes }, expression);
        const verdict = cel(rule.ast);
        const spot = g.make("concat", "text", [place.pointer, g.text(rule.path)]);
        const pointer = place.pointer.op === "text" ? g.text(place.pointer.label + rule.path) : spot;
        const asked = g.and(
          right,
          g.present(place.node),
          runs(g, asking, rule),
          g.not(saysUnknown(g, asking, pointer)),
        );
        const { "dang-ky-moi": isNew, "so-hoa": old } = rule.severity;
        const severities = byOrigin(g, asking, { isNew, old });
        // A failure of a rule counts where it applies, and where its condition is only seen to hold by failing.
        const kept = g.and(verdict, rule.when === undefined ? g.true : cel(rule.when));
        const broken = g.not(verdict);
        to.add(key, { applies: place.lift(g.and(asked, g.or(kept, broken))) }, rule.word);
        for (const severity of ["error", "warning"] as const) {
          const where = g.and(asked, severities[severity], broken);
          to.finding(key, severity, place.lift(where), rule.word);
        }
      },
      rule.word,
    );
  }
}

/** The rule runs: not off for this origin, and in force on the record's date. */
function runs(g: Graph, asking: Asking, { severity, from, to }: RuleShape): Node {
  const { "dang-ky-moi": isNew, "so-hoa": old } = severity;
  const on = byOrigin(g, asking, {
    isNew: isNew === "off" ? "off" : "error",
    old: old === "off" ? "off" : "error",
  }).error;
  const { first, last } = asking.days;
  return g.and(
    on,
    ...(from === undefined ? [] : [g.compare("ge", first, g.text(toDate(from)))]),
    ...(to === undefined ? [] : [g.compare("lt", last, g.text(toDate(to)))]),
  );
}

/** Positions in a rule's path are of no interest. */
function templateOf(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, "/*");
}
