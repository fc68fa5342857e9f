import { textsAt } from "../../../standard/places.ts";
import type { Bench } from "../../bench/bench.ts";
import type { Json } from "../../records/workshop.ts";

/** Searchable places at which a record has a text, and that text. */
export function placesOf(bench: Bench, record: Json): readonly (readonly [string, string])[] {
  return bench.capability.searchable.flatMap((place) => {
    const [value] = textsAt(record, place);
    return value === undefined || value === "" || value.length > 200 ? [] : [[place, value] as const];
  });
}

/** A search that the test record of the workshop answers to. */
export function placeToSearch(bench: Bench, record?: Json): Readonly<Record<string, string>> | undefined {
  const [first] = placesOf(bench, record ?? bench.workshop.fresh());
  return first === undefined ? undefined : { [first[0]]: first[1] };
}
