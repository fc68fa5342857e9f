import { type DiffFinding, type Effect, STEPS, type Step } from "./types.ts";

/** Whether the first step is at least the second. */
export function atLeast(step: Step, other: Step): boolean {
  return STEPS.indexOf(step) >= STEPS.indexOf(other);
}

/** The greatest of the steps. */
export function greatest(steps: Iterable<Step>): Step {
  let found: Step = "none";
  for (const step of steps) if (atLeast(step, found)) found = step;
  return found;
}

/** Whether an effect stands in the way: a break, or something that nobody could decide and nobody waived. */
export function isBreak(effect: Effect | undefined): boolean {
  return effect?.verdict === "break" || (effect?.verdict === "unknown" && effect.waived === undefined);
}

/** Whether a finding breaks anything in any direction. */
export function breaks(finding: DiffFinding): boolean {
  return Object.values(finding.effects).some(isBreak);
}
