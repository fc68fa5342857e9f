import type { Surplus } from "../duplicates/types.ts";
import type { Group, State, Tally } from "../state/types.ts";
import { DUPLICATE_KEYS, type Payload, setOf } from "./tallies.ts";

/**
 * The ranks of payloads: of records with the same key the one without failures is kept, and the rest are surplus. What two
 * payloads stand for decides between them, never which was met first: parts of a run give what the whole gives.
 *
 * @param table payloads as text
 * @returns the rank of a payload by its place in the table
 */
export function ranksOf(table: readonly string[]): (payload: number) => number {
  const order = table.map((text, number) => {
    const { set, unclean, record, unit, system, by } = JSON.parse(text) as Payload;
    return {
      number,
      text: JSON.stringify([set === "" ? 0 : 1, unclean ? 1 : 0, set, record, unit, system, by]),
    };
  });
  order.sort((a, b) => (a.text < b.text ? -1 : 1));
  const ranks = new Uint32Array(table.length);
  for (const [rank, { number }] of order.entries()) ranks[number] = rank;
  return (number) => ranks[number] ?? 0;
}

/**
 * Counts surplus records as what they are, after all keys were compared: duplicates are known only at the end, of one run
 * or of all its parts.
 *
 * @param state counts without duplicates
 * @param surplus payloads of surplus records as text, with their number
 * @returns the counts with duplicates
 */
export function settle(state: State, surplus: Surplus): State {
  const groups = new Map(state.groups.map((group) => [idOf(group), group]));
  for (const [text, times] of surplus) {
    const payload = JSON.parse(text) as Payload;
    const group = groups.get(idOf(payload));
    if (group === undefined) throw new Error("A key belongs to a group that was not counted.");
    groups.set(idOf(payload), { ...group, tally: withSurplus(group.tally, payload, times) });
  }
  return { ...state, groups: [...groups.values()] };
}

function withSurplus(tally: Tally, { by, set, unclean }: Payload, times: number): Tally {
  const key = DUPLICATE_KEYS[by];
  // The same person twice is a suspicion only, and fails nothing.
  if (by === "person") return { ...tally, warns: moved(tally.warns, [[key, times]]) };
  const [applies, fails] = tally.words.sach ?? [0, 0];
  const failing = set === "" ? [] : set.split(" ");
  return {
    ...tally,
    words: { ...tally.words, sach: [applies, fails + (unclean ? 0 : times)] },
    failing: tally.failing + (set === "" ? times : 0),
    fails: moved(tally.fails, [[key, times]]),
    sets: moved(tally.sets, [
      [set, set === "" ? 0 : -times],
      [setOf([...failing, key]), times],
    ]),
  };
}

/** Counts after some were added, above nought, keys in order. */
function moved(
  counts: Readonly<Record<string, number>>,
  changes: readonly (readonly [key: string, by: number])[],
): Record<string, number> {
  const now = new Map(Object.entries(counts));
  for (const [key, by] of changes) now.set(key, (now.get(key) ?? 0) + by);
  return Object.fromEntries(
    [...now].filter(([, count]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

function idOf({ record, unit, system }: Pick<Group, "record" | "unit" | "system">): string {
  return JSON.stringify([record, unit, system]);
}
