import type { RecordModel } from "@thongnhat/compiler";
import { get } from "@thongnhat/core";
import { makeProperty, makeValue, type Setting } from "../values/value.ts";
import { type Place, pathOf, placesOf } from "./places.ts";

/** What names the schema of a record stays as it is. */
const IDENTITY = new Set(["luocDo", "phienBanLuocDo"]);

/** A copy of a record with one field dropped, added or given another value; its structure stays right. */
export function vary(
  record: Record<string, unknown>,
  model: RecordModel,
  setting: Omit<Setting, "date">,
): Record<string, unknown> {
  const copy = structuredClone(record);
  const { random } = setting;
  const places = placesOf(setting.compiled.model, model.def, copy).filter(
    ({ property, tag }) => property.name !== tag && !IDENTITY.has(property.name),
  );
  const there = places.filter(({ holder, property }) => holder[property.name] !== undefined);
  const place = random.pick(random.chance(0.7) && there.length > 0 ? there : places);
  const dated = { ...setting, date: dateOf(record, model) };
  change(place, dated, pathOf(place) === model.eventDate);
  return copy;
}

/** The record's own day as it stands there. */
export function dateOf(record: Record<string, unknown>, { eventDate }: RecordModel): string | undefined {
  const date = eventDate === undefined ? undefined : get(record, eventDate);
  return typeof date === "string" ? date : undefined;
}

function change({ holder, property }: Place, setting: Setting, isOwnDate: boolean): void {
  const { random } = setting;
  const { name, node, required } = property;
  const value = holder[name];
  if (value !== undefined && !required && random.chance(0.25)) {
    delete holder[name];
    return;
  }
  if (node.kind === "array" && Array.isArray(value) && random.chance(0.7)) {
    const { minItems = 0, maxItems = Number.MAX_SAFE_INTEGER } = node;
    const more = random.chance(0.5)
      ? makeValue(node.items, setting, property.annotations.example)
      : undefined;
    if (more !== undefined && value.length < maxItems) value.push(more);
    else if (value.length > Math.max(1, minItems)) value.splice(random.whole(0, value.length - 1), 1);
    return;
  }
  // The record's own date may go far: what depends on it is found out by the rules.
  const made = makeProperty(
    property,
    isOwnDate && random.chance(0.5) ? { ...setting, date: undefined } : setting,
  );
  if (made !== undefined) holder[name] = made;
}
