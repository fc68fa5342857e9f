import { ranksOf, settle } from "../count/settle.ts";
import { mergeKeys } from "../duplicates/merge-keys.ts";
import { mergeStates } from "../state/merge.ts";
import type { State, StateInput } from "../state/types.ts";

/**
 * One run's counts from the counts of its parts, to the last digit what one run over everything counts.
 *
 * @param states counts of the parts without duplicates
 * @param keys files of keys of the parts
 * @param inputs what was read, in the order of the whole run
 */
export function joinParts(
  states: readonly State[],
  keys: readonly string[],
  inputs: readonly StateInput[],
): State {
  return { ...settle(mergeStates(states), mergeKeys(keys, ranksOf)), inputs, runs: 1 };
}
