import type { Implementations } from "../../src/cel/oracle.ts";
import { EQUIVALENT } from "./equivalent.ts";
import { type CelMutant, mutants } from "./mutate.ts";
import type { Known, Observation } from "./observations.ts";
import { type Answer, type Ask, compileRule } from "./run.ts";

/** What became of the mutants of one rule. */
export interface Outcome {
  readonly known: Known;
  readonly ask: Ask;
  /** Killed by an example that a person wrote, by a vector, by a table of cases. */
  readonly killed: { readonly examples: number; readonly vectors: number; readonly cases: number };
  readonly survivors: readonly (CelMutant & { readonly ask: Ask })[];
  /** Mutants that no record can tell from the rule, with the reason. */
  readonly equivalent: number;
}

/** Makes the mutants of a rule and asks them all that is known of it. */
export function judge(known: Known, functions: Implementations): Outcome {
  const ask = compileRule(known.ast, functions);
  const killed = { examples: 0, vectors: 0, cases: 0 };
  const survivors: (CelMutant & { ask: Ask })[] = [];
  let equivalent = 0;
  for (const mutant of mutants(known.ast)) {
    const other = compileRule(mutant.ast, functions);
    const by = (["examples", "vectors", "cases"] as const).find((kind) =>
      known[kind].some((one) => !agrees(known, one, other)),
    );
    if (by !== undefined) killed[by]++;
    else if (EQUIVALENT.some((one) => one.applies(known, mutant))) equivalent++;
    else survivors.push({ ...mutant, ask: other });
  }
  return { known, ask, killed, survivors, equivalent };
}

/** What of all that is written of a rule the rule itself does not say: nothing, if the standard is right. */
export function contradictions(known: Known, functions: Implementations): Observation[] {
  const ask = compileRule(known.ast, functions);
  const all = [...known.examples, ...known.vectors, ...known.cases];
  return all.filter((one) => !agrees(known, one, ask));
}

function agrees({ rule }: Known, { question, answer }: Observation, ask: Ask): boolean {
  const said: Answer = ask(question);
  if (answer !== "reported" && answer !== "quiet") return said === answer;
  const reported = said === "broken" || (said === "undecided" && rule.undecided === "warning");
  return reported === (answer === "reported");
}
