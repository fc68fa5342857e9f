import type { DefShape } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { momentOf } from "../values/dates.ts";
import type { Collector } from "./collector.ts";

/** Việt Nam is at UTC+7. */
const VIETNAM = 7 * 3600;

/** What every record must carry so that others can use it, and whether its time lies in the future. */
export function sharedOf(
  g: Graph,
  to: Collector,
  root: Node,
  def: DefShape,
  right: Node,
  asOf: string,
): void {
  const metadata = g.make("field", "struct", [root], "sieuDuLieu");
  const one = (code: string, path: string, of: Node, name: string): void => {
    const key = `${code}@${path}`;
    if (!to.wants(key)) return;
    const missing = g.isNull(g.make("field", "struct", [of], name));
    to.add(key, { applies: right, fails: g.and(right, missing) });
  };
  one("TN-QUALITY-PROVENANCE", "/sieuDuLieu/nguonGoc", metadata, "nguonGoc");
  one("TN-QUALITY-OWNER", "/sieuDuLieu/coQuanChuQuan", metadata, "coQuanChuQuan");
  one("TN-QUALITY-UPDATED", "/sieuDuLieu/capNhatLuc", metadata, "capNhatLuc");
  if (Object.hasOwn(def.fields, "chuKySo")) one("TN-QUALITY-SIGNED", "/chuKySo", root, "chuKySo");
  const key = "TN-QUALITY-FUTURE@/sieuDuLieu/capNhatLuc";
  to.attempt([key], () => to.finding(key, "error", g.and(right, future(g, metadata, asOf))));
}

/** Whether `capNhatLuc` is later than the end of the day, NULL where it is absent. */
export function future(g: Graph, metadata: Node, asOf: string): Node {
  const updated = g.make("field", "text", [metadata], "capNhatLuc");
  const { seconds, nanos } = momentOf(g, updated);
  const end = g.int(Date.parse(asOf) / 1000 - VIETNAM + 86_400);
  // JavaScript's clock has milliseconds.
  return g.or(
    g.compare("gt", seconds, end),
    g.and(g.compare("eq", seconds, end), g.compare("ge", nanos, g.text("001000000"))),
  );
}
