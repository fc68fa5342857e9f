import type { Unit } from "./gazetteer.ts";
import type { Option } from "./options.ts";
import type { AddressDoubt, AddressDoubtKind, AddressLevel } from "./types.ts";

/** From the province down. */
export const LEVELS: readonly AddressLevel[] = ["tinh", "huyen", "xa"];

/** What is certain, what is not, and why. Later steps take away from it and never add a unit. */
export interface Decision {
  tinh: Option | undefined;
  huyen: Option | undefined;
  xa: Option | undefined;
  ambiguous: boolean;
  readonly doubts: AddressDoubt[];
  readonly candidates: Set<Unit>;
}

const SEVERAL: Readonly<Record<AddressLevel, AddressDoubtKind>> = {
  tinh: "several-provinces",
  huyen: "several-districts",
  xa: "several-communes",
};

/** Adds a doubt, once for each kind and level. */
export function addDoubt(
  { doubts }: Decision,
  kind: AddressDoubtKind,
  level: AddressLevel,
  units: readonly Unit[],
): void {
  const at = doubts.findIndex((doubt) => doubt.kind === kind && doubt.level === level);
  const codes = [...(doubts[at]?.codes ?? []), ...units.map(({ code }) => code)];
  const doubt = { kind, level, codes: [...new Set(codes)].sort() };
  if (at < 0) doubts.push(doubt);
  else doubts[at] = doubt;
}

/** Adds a doubt about units that may be meant. */
export function suggest(
  decision: Decision,
  kind: AddressDoubtKind,
  level: AddressLevel,
  units: readonly Unit[],
): void {
  addDoubt(decision, kind, level, units);
  for (const unit of units) decision.candidates.add(unit);
}

/** Takes a level and those below it out of what is certain; they stay as candidates. */
export function drop(decision: Decision, level: AddressLevel): void {
  for (const below of LEVELS.slice(LEVELS.indexOf(level))) {
    const option = decision[below];
    if (option !== undefined) decision.candidates.add(option.unit);
    decision[below] = undefined;
  }
}

/** Several units fit equally well: none is chosen, and they are the only candidates. */
export function leaveOpen(decision: Decision, level: AddressLevel, units: readonly Unit[]): void {
  drop(decision, level);
  suggest(decision, SEVERAL[level], level, units);
  for (const unit of decision.candidates) if (unit.level !== level) decision.candidates.delete(unit);
  decision.ambiguous = true;
}

/** The units of options, each once. */
export function unitsOf(options: readonly (Option | undefined)[]): Unit[] {
  return [...new Set(options.flatMap((option) => (option === undefined ? [] : [option.unit])))];
}
