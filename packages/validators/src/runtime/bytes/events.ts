/** Rule functions over events of state that were noted: the first stands in `head`, each knows where the next is. */

import { stepsAllowed } from "@thongnhat/code-tables/states";
import { eventsReach } from "@thongnhat/core";
import { listAt, str } from "./rules.ts";
import { S } from "./state.ts";
import { same } from "./text.ts";

/**
 * Rule function `eventsReach`.
 * @param list where the list is noted
 * @param to where in an event the state that it leads to is noted
 * @param when where in an event its date is noted
 */
export function eventsReachOf(
  b: Uint8Array,
  list: number,
  to: number,
  when: number,
  state: number,
): boolean | undefined {
  if (S[list] < 2 || S[state] === 0) return undefined;
  let ordered = true;
  let last = 0;
  for (let item = S[list + 1]; item !== 0; item = S[item]) {
    const event = S[item + 1];
    const at = event + when;
    // Events of days that follow one another are in order; of one day, the hours decide.
    if (S[at] === 0 || (last !== 0 && S[last + when + 3] >= S[at + 2])) ordered = false;
    last = event;
  }
  const reached = last + to;
  if (ordered && S[reached] !== 0 && same(b, S[reached], S[reached + 1], S[state], S[state + 1])) return true;
  return eventsReach(listAt(b, list), str(b, state));
}

/** Runs of states that a machine allows, as their bytes with a sign between: real records repeat a few. */
const ALLOWED = new Map<string, Map<number, Uint8Array>>();
const MOST = 4_096;
const LONGEST = 1_024;
const run = new Uint8Array(LONGEST);

/** Rule function `stepsAllowed`. */
export function stepsAllowedOf(
  b: Uint8Array,
  machine: string,
  list: number,
  to: number,
  from: number,
): boolean | undefined {
  if (S[list] === 0) return undefined;
  let size = 0;
  let hash = 0x811c9dc5;
  for (let item = S[list + 1]; item !== 0; item = S[item]) {
    for (const at of [S[item + 1] + from, S[item + 1] + to]) {
      const start = S[at];
      const length = start === 0 ? 0 : S[at + 1] - start;
      if (size + length + 1 > LONGEST) return stepsAllowed(machine, listAt(b, list));
      for (let i = 0; i < length; i++) {
        const c = b[start + i] as number;
        hash = Math.imul(hash ^ c, 0x01000193);
        run[size++] = c;
      }
      // 0 stands for none, 1 after each: neither is in a string without escapes.
      run[size++] = start === 0 ? 0 : 1;
      hash = Math.imul(hash ^ (start === 0 ? 0 : 1), 0x01000193);
    }
  }
  const known = ALLOWED.get(machine) ?? new Map<number, Uint8Array>();
  ALLOWED.set(machine, known);
  const seen = known.get(hash);
  if (seen !== undefined && seen.length === size && isRun(seen, size)) return true;
  const verdict = stepsAllowed(machine, listAt(b, list));
  if (verdict === true && known.size < MOST) known.set(hash, run.slice(0, size));
  return verdict;
}

function isRun(seen: Uint8Array, size: number): boolean {
  for (let i = 0; i < size; i++) if (seen[i] !== run[i]) return false;
  return true;
}
