import type { Model, RecordModel } from "@thongnhat/compiler";
import { pathOf, placesOf } from "../records/places.ts";

type Json = Record<string, unknown>;

/**
 * Smaller copies of a record, the boldest first: without a field that may be absent, with half of a list or one item
 * less, with a shorter text. Whether they are still what is looked for, the caller finds out.
 */
export function* smaller(model: Model, { def }: RecordModel, record: Json): Generator<Json> {
  const places = placesOf(model, def, record).filter(
    ({ holder, property }) => holder[property.name] !== undefined,
  );
  const change = (index: number, put: (holder: Json, name: string) => void): Json => {
    const copy = structuredClone(record);
    const path = pathOf(places[index] as (typeof places)[number]);
    const place = placesOf(model, def, copy).find((one) => pathOf(one) === path);
    if (place !== undefined) put(place.holder, place.property.name);
    return copy;
  };
  for (const [index, { property }] of places.entries())
    if (!property.required)
      yield change(index, (holder, name) => {
        delete holder[name];
      });
  for (const [index, { holder, property }] of places.entries()) {
    const list = holder[property.name];
    if (!Array.isArray(list) || list.length < 2) continue;
    const half = Math.ceil(list.length / 2);
    const shorter = [list.slice(0, half), list.slice(half), ...list.map((_, at) => list.toSpliced(at, 1))];
    for (const items of shorter)
      yield change(index, (into, name) => {
        into[name] = structuredClone(items);
      });
  }
  for (const [index, { holder, property }] of places.entries()) {
    const text = holder[property.name];
    if (typeof text !== "string" || property.node.kind !== "string") continue;
    for (const shorter of shorterTexts(text))
      yield change(index, (into, name) => {
        into[name] = shorter;
      });
  }
}

function shorterTexts(text: string): string[] {
  const points = [...text];
  const half = Math.ceil(points.length / 2);
  const found = [
    "",
    "x",
    points.slice(0, half).join(""),
    points.slice(half).join(""),
    points.slice(1).join(""),
  ];
  return [...new Set(found)].filter((one) => [...one].length < points.length);
}
