import type { CelMutant } from "./mutate.ts";
import type { Known } from "./observations.ts";

/** Mutants that say the same as the rule of every record that has the structure. */
export interface Equivalent {
  readonly reason: string;
  applies(known: Known, mutant: CelMutant): boolean;
}

/** Each with its reason; a mutant that is killed is never looked up here. */
export const EQUIVALENT: readonly Equivalent[] = [];
