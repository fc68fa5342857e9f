import { type Decision, leaveOpen, suggest, unitsOf } from "./decision.ts";
import type { Unit } from "./gazetteer.ts";
import { compare, type Interpretation } from "./interpretation.ts";
import type { Mention } from "./mentions.ts";
import type { Option, Options } from "./options.ts";
import { touches } from "./placement.ts";

/** The text names units that do not go together: only what stands above the contradiction is kept. */
export function resolveContradiction(found: readonly Interpretation[], options: Options): Decision {
  const without = found.filter(({ xa }) => xa === undefined);
  const base = without.reduce((a, b) => (order(b, a) < 0 ? b : a));
  const { tinh, huyen } = base;
  const decision: Decision = {
    tinh,
    huyen,
    xa: undefined,
    ambiguous: false,
    doubts: [],
    candidates: new Set(),
  };
  const open = unexplained(found, base);
  const against = (named: readonly Option[]) => unitsOf(named.filter(({ mention }) => open.has(mention)));

  const equals = without.filter((one) => order(one, base) === 0);
  const provinces = [...unitsOf(equals.map((one) => one.tinh)), ...against(options.tinh)];
  const districts = against(options.huyen);
  if (provinces.length > 1) leaveOpen(decision, "tinh", provinces);
  else if (huyen !== undefined && districts.length > 0)
    leaveOpen(decision, "huyen", [huyen.unit, ...districts]);
  else {
    if (districts.length > 0) suggest(decision, "district-not-in-province", "huyen", districts);
    const communes = against(options.xa);
    if (communes.length > 0) placeCommunes(decision, communes, districts.length > 0);
  }
  return decision;
}

/** Communes that are named: in another place than the district or province, or several in the same. */
function placeCommunes(decision: Decision, communes: readonly Unit[], astray: boolean): void {
  const { tinh, huyen } = decision;
  const province = tinh?.unit.code ?? huyen?.unit.province;
  const near = communes.filter((unit) => unit.province === province);
  const inside = near.filter(({ parent }) => huyen === undefined || parent === huyen.unit.code);
  if (inside.length > 0 && astray) for (const unit of inside) decision.candidates.add(unit);
  else if (inside.length > 0) leaveOpen(decision, "xa", communes);
  else if (near.length > 0 || huyen !== undefined)
    suggest(decision, "commune-not-in-district", "xa", near.length > 0 ? near : communes);
  else suggest(decision, "commune-not-in-province", "xa", communes);
}

/** Province before district, then the fewer faults. */
function order(a: Interpretation, b: Interpretation): number {
  const missing = ({ tinh, huyen }: Interpretation) => (tinh ? 0 : 2) + (huyen ? 0 : 1);
  return missing(a) - missing(b) || compare(a, b);
}

/** What the interpretations with this province and district leave open. */
function unexplained(found: readonly Interpretation[], base: Interpretation): ReadonlySet<Mention> {
  const { tinh, huyen } = base;
  const alike = found.filter((one) => one.tinh === tinh && (one.huyen === huyen || one.huyen === undefined));
  const open = alike.flatMap(({ contradictions }) => contradictions);
  const isFree = (mention: Mention) =>
    ![tinh, huyen].some((option) => option !== undefined && touches(option.mention, mention));
  return new Set(open.filter(isFree));
}
