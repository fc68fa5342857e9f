import type { Model } from "@thongnhat/compiler";
import { nearest } from "../words/near.ts";
import { printable } from "../words/wrap.ts";
import type { TypesWords } from "./words.ts";

/** Records that were asked for by name, by database, or not at all; a sentence when there is none of that name. */
export function chooseRecords(
  model: Model,
  asked: { readonly record?: readonly string[]; readonly database?: readonly string[] },
  words: TypesWords,
): readonly string[] | { readonly wrong: string } {
  const databases = [...model.databases, ...(model.imported?.databases ?? [])].filter(
    ({ records }) => records.length > 0,
  );
  const all = databases.flatMap(({ records }) => records.map(({ id }) => id));
  const chosen = new Set<string>();
  for (const given of asked.database ?? []) {
    const database = databases.find(({ id }) => id === given);
    const ids = databases.map(({ id }) => id);
    if (database === undefined)
      return { wrong: words.unknownDatabase(printable(given), nearest(given, ids), ids.join(", ")) };
    for (const { id } of database.records) chosen.add(id);
  }
  for (const given of asked.record ?? []) {
    const found = all.filter((id) => id === given || id.slice(id.indexOf("/") + 1) === given);
    if (found.length === 0) return { wrong: words.unknownRecord(printable(given), nearest(given, all)) };
    if (found.length > 1) return { wrong: words.severalRecords(printable(given), found.join(", ")) };
    for (const id of found) chosen.add(id);
  }
  if (chosen.size > 0) return all.filter((id) => chosen.has(id));
  return model.databases.flatMap(({ records }) => records.map(({ id }) => id));
}
