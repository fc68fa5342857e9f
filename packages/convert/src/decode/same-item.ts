import type { CompiledColumns } from "../format/compile.ts";
import { getAt } from "../wire-format/pointer.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";
import type { Cells } from "./cells.ts";
import { say, taken, textOf, type Work } from "./work.ts";

/** The place of an item that an earlier list has given already; undefined for a new one. */
export type FindItem = (own: Cells, place: string) => number | undefined;

/**
 * Finds an item of the record by the `key` of a list: a message that gives the same items in two lists gives them
 * once to the record. Each item is found once, so that a list that repeats a key loses nothing.
 */
export function itemFinder(work: Work, column: WireColumn, list: CompiledColumns): FindItem {
  const { key: name, path } = column;
  const items = path === undefined ? undefined : taken(work, path.replace(/\/-$/, ""));
  const key = list.columns.find((one) => one.column.column === name);
  if (name === undefined || key?.kind === undefined || !Array.isArray(items)) return () => undefined;
  const { kind, column: keyColumn } = key;
  // By value, so that a list of a hundred thousand receivers is not searched for each of them.
  const known = new Map<unknown, number[]>();
  for (const [i, one] of items.entries()) {
    const value = getAt(one, keyColumn.path ?? "");
    const places = known.get(value);
    if (places === undefined) known.set(value, [i]);
    else places.push(i);
  }
  return (own, place) => {
    const probe: Work = {
      ...work,
      ...own,
      record: {},
      prefix: "",
      losses: [],
      issues: [],
      unknown: new Map(),
    };
    if (textOf(probe, name) === "") return undefined;
    kind.decode(probe, keyColumn, textOf(probe, name));
    const value = getAt(probe.record, keyColumn.path ?? "");
    const found = value === undefined ? undefined : known.get(value)?.shift();
    // Named in one list and not in the other: it is taken, and told.
    if (found === undefined) say({ ...work, place }, "TN-CONVERT-AMBIGUOUS", name, path ?? "");
    return found;
  };
}
