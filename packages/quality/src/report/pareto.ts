import type { Group } from "../state/types.ts";
import type { ParetoStep } from "./types.ts";

const STEPS = 50;
/** Stands for a record with more failures than are told apart: no list of repairs is known to make it right. */
const MANY = "…";

/**
 * In which order to repair: at each step the rule with the largest share in what is still wrong. A record that fails two
 * rules counts half for each, so that rules which fail together are repaired together.
 *
 * @param groups what was counted
 * @returns at most 50 steps
 */
export function paretoOf(groups: readonly Group[]): ParetoStep[] {
  const sets = new Map<string, { readonly keys: readonly string[]; records: number }>();
  const failing = new Map<string, number>();
  let all = 0;
  for (const { record, tally } of groups) {
    all += tally.failing;
    for (const [key, count] of Object.entries(tally.fails)) {
      const id = idOf(record, key);
      failing.set(id, (failing.get(id) ?? 0) + count);
    }
    for (const [set, count] of Object.entries(tally.sets)) {
      if (set === MANY) continue;
      const id = idOf(record, set);
      const known = sets.get(id);
      if (known === undefined)
        sets.set(id, { keys: set.split(" ").map((key) => idOf(record, key)), records: count });
      else known.records += count;
    }
  }
  const open = [...sets.values()].map(({ keys, records }) => ({ left: new Set(keys), records }));
  const done = new Set<string>();
  const steps: ParetoStep[] = [];
  let total = 0;
  while (steps.length < STEPS && done.size < failing.size) {
    const gains = new Map<string, number>();
    const shares = new Map<string, number>();
    for (const { left, records } of open)
      for (const key of left) {
        shares.set(key, (shares.get(key) ?? 0) + records / left.size);
        if (left.size === 1) gains.set(key, (gains.get(key) ?? 0) + records);
      }
    const next = best(failing, shares, done);
    if (next === undefined) break;
    const gained = gains.get(next) ?? 0;
    total += gained;
    done.add(next);
    for (const { left } of open) left.delete(next);
    const cut = next.indexOf(" ");
    steps.push({
      key: next.slice(cut + 1),
      record: next.slice(0, cut),
      fails: failing.get(next) ?? 0,
      gained,
      cumulative: all === 0 ? 0 : total / all,
    });
  }
  return steps;
}

function best(
  failing: ReadonlyMap<string, number>,
  shares: ReadonlyMap<string, number>,
  done: ReadonlySet<string>,
): string | undefined {
  let found: string | undefined;
  for (const [id, fails] of failing) {
    if (done.has(id)) continue;
    if (found === undefined) found = id;
    else {
      const more = (shares.get(id) ?? 0) - (shares.get(found) ?? 0) || fails - (failing.get(found) ?? 0);
      // Equal steps stand in the order of their names, so that the same counts give the same report.
      if (more > 0 || (more === 0 && id < found)) found = id;
    }
  }
  return found;
}

/** Types have keys of the same name: each is repaired by itself. */
function idOf(record: string, key: string): string {
  return `${record} ${key}`;
}
