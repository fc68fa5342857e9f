import type { Ask, DefShape } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/node.ts";
import { byOrigin, saysUnknown } from "../places/asking.ts";
import { fieldPlace, type Place } from "../places/place.ts";
import type { Collector } from "./collector.ts";

/** What the uses above ask of fields below a place, by dotted path from it; the innermost use last. */
export type Below = ReadonlyMap<string, readonly Ask[]>;

/** Adds what a field's use of a block asks, and goes one field down. */
export function belowField(
  below: Below,
  name: string,
  own: Readonly<Record<string, Ask>> | undefined,
): Below {
  const next = new Map<string, readonly Ask[]>();
  for (const [dotted, asks] of below)
    if (dotted.startsWith(`${name}.`)) next.set(dotted.slice(name.length + 1), asks);
  for (const [dotted, ask] of Object.entries(own ?? {})) next.set(dotted, [...(next.get(dotted) ?? []), ask]);
  return next;
}

/** Fields that the record's origin asks of an object. */
export function askedOf(
  g: Graph,
  to: Collector,
  place: Place,
  def: DefShape,
  below: Below,
  right: Node,
): void {
  for (const [name, field] of Object.entries(def.fields)) {
    // What the block itself asks comes first; a use that asks the same origins again changes nothing.
    const asks = [
      ...(field.asks === undefined ? [] : [field.asks]),
      ...[...(below.get(name) ?? [])].reverse(),
    ];
    const key = `TN-REQUIRED-BY-ORIGIN@${place.path}/${name}`;
    if (asks.length === 0 || !to.wants(key)) continue;
    const { asking } = place;
    const spot = fieldPlace(g, place, name, "struct");
    const missing = g.isNull(spot.node);
    const unknown = saysUnknown(g, asking, spot.pointer);
    const severities = byOrigin(g, asking, severityOf(asks));
    const asked = g.or(severities.error, severities.warning);
    const held = g.and(right, g.present(place.node), g.not(asking.draft), asked);
    const absent = g.and(held, missing, g.not(unknown));
    to.add(key, {
      applies: spot.lift(g.and(held, g.or(g.not(missing), g.not(unknown)))),
      fails: spot.lift(g.and(absent, severities.error, asking.lawful)),
      warns: spot.lift(g.and(absent, g.not(g.and(severities.error, asking.lawful)))),
    });
  }
}

/** Each origin as gravely as the first that asks it. */
function severityOf(asks: readonly Ask[]): { isNew: string | undefined; old: string | undefined } {
  const by = (bit: number): string | undefined => asks.find(({ origins }) => (origins & bit) !== 0)?.severity;
  return { isNew: by(1), old: by(2) };
}
