import { resolveContradiction } from "./contradicted.ts";
import { addDoubt, type Decision, drop, LEVELS, leaveOpen, suggest, unitsOf } from "./decision.ts";
import { compare, type Interpretation } from "./interpretation.ts";
import { MARKS_LEFT_OUT } from "./mentions.ts";
import type { Option, Options } from "./options.ts";

/** Chooses the best interpretation, as far as it is the only one. */
export function decide(found: readonly Interpretation[], options: Options): Decision {
  const best = found.reduce((a, b) => (compare(b, a) < 0 ? b : a));
  if (best.contradictions.length > 0) return resolveContradiction(found, options);
  const { tinh, huyen, xa, tail, street } = best;
  const decision: Decision = { tinh, huyen, xa, ambiguous: false, doubts: [], candidates: new Set() };
  const equals = found.filter((one) => compare(one, best) === 0);
  for (const level of equals.length > 1 ? LEVELS : []) {
    const units = unitsOf(equals.map((one) => one[level]));
    if (units.length < 2) continue;
    leaveOpen(decision, level, units);
    return decision;
  }
  if (tail !== undefined) {
    addDoubt(decision, "unknown-part", tail.unit.level, []);
    drop(decision, tail.unit.level);
  }
  if (street !== undefined) {
    addDoubt(decision, "unit-or-street", street.unit.level, [street.unit]);
    drop(decision, street.unit.level);
  }
  checkMarks(decision, options);
  noteStreet(decision, found);
  checkNamesakes(decision, options);
  return decision;
}

/** "Sơn Đông, Hoài Đức": is a mark missing in "Sơn Đồng", or is the other commune of the province meant? */
function checkMarks(decision: Decision, options: Options): void {
  const { xa } = decision;
  if (xa?.stage !== MARKS_LEFT_OUT) return;
  const exact = options.xa.filter(
    ({ mention, stage, unit }) =>
      mention === xa.mention && stage < MARKS_LEFT_OUT && unit.province === xa.unit.province,
  );
  if (exact.length > 0) leaveOpen(decision, "xa", unitsOf([xa, ...exact]));
}

/** Below what was chosen a unit may stand that may as well be a street. */
function noteStreet(decision: Decision, found: readonly Interpretation[]): void {
  for (const { tinh, huyen, xa, street, contradictions } of found) {
    if (street === undefined || contradictions.length > 0 || tinh !== decision.tinh) continue;
    const below =
      street === xa ? decision.xa === undefined && huyen === decision.huyen : decision.huyen === undefined;
    if (below && street.mention.first !== decision.huyen?.mention.first)
      suggest(decision, "unit-or-street", street.unit.level, [street.unit]);
  }
}

/** "Sóc Sơn, Hà Nội" may be the district or the town of that name in it; and elsewhere it may be two places. */
function checkNamesakes(decision: Decision, { xa }: Options): void {
  const { tinh, huyen } = decision;
  if (huyen === undefined || huyen.mention.word !== undefined || decision.xa !== undefined) return;
  const isNamesake = ({ mention, unit, stage }: Option) =>
    mention === huyen.mention &&
    stage <= huyen.stage &&
    (tinh === undefined || unit.province === tinh.unit.code);
  const namesakes = unitsOf(xa.filter(isNamesake));
  for (const unit of namesakes) decision.candidates.add(unit);
  if (namesakes.every(({ parent }) => parent === huyen.unit.code)) return;
  addDoubt(decision, "several-communes", "xa", namesakes);
  addDoubt(decision, "several-districts", "huyen", [huyen.unit]);
  drop(decision, "huyen");
  decision.ambiguous = true;
}
