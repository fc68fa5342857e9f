import type { RecordShape } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import type { Place } from "../places/place.ts";
import type { Collector } from "./collector.ts";

/** A record is judged by the schema that it names; and it must not hold what it says is unknown. */
export function identityOf(
  g: Graph,
  to: Collector,
  place: Place,
  record: RecordShape,
  hasUnknown: boolean,
  right: Node,
): void {
  const metadata = g.make("field", "struct", [place.node], "sieuDuLieu");
  const names = (code: string, name: string, expected: string): void => {
    const key = `${code}@${place.path}/sieuDuLieu/${name}`;
    if (!to.wants(key)) return;
    const said = g.make("field", "text", [metadata], name);
    to.finding(key, "error", place.lift(g.and(right, g.compare("ne", said, g.text(expected)))));
  };
  names("TN-SCHEMA", "luocDo", record.id);
  names("TN-SCHEMA-VERSION", "phienBanLuocDo", record.version);
  if (!hasUnknown) return;
  const key = `TN-UNKNOWN-CONTRADICTION@${place.path}/khongRo/*`;
  if (to.wants(key))
    to.leave(key, {
      vi: "con trỏ trong khongRo dẫn tới ô bất kỳ của bản ghi",
      en: "a pointer in khongRo leads to any field of the record",
    });
}
