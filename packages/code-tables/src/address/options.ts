import { isValid, REFORM, type Unit } from "./gazetteer.ts";
import type { Mention, Reading } from "./mentions.ts";
import type { AddressLevel } from "./types.ts";
import { CITY, KINDS } from "./unit-words.ts";

/** A unit of that day that a mention may be. */
export interface Option {
  readonly mention: Mention;
  readonly unit: Unit;
  readonly stage: Reading["stage"];
  readonly unmarked: boolean;
  /** The word before the name is that of another kind of unit. */
  readonly otherKind: boolean;
}

/** What the mentions of a text may be, by level. */
export interface Options {
  readonly tinh: readonly Option[];
  readonly huyen: readonly Option[];
  readonly xa: readonly Option[];
}

/** The units of one day that the mentions may be. */
export function optionsOn(mentions: readonly Mention[], day: number): Options {
  const options: Record<AddressLevel, Option[]> = { tinh: [], huyen: [], xa: [] };
  for (const mention of mentions) {
    const kind = mention.word?.kind;
    for (const { units, stage, unmarked } of mention.readings)
      for (const unit of units) {
        if (!isValid(unit, day) || (kind !== undefined && (kind & KINDS[unit.level]) === 0)) continue;
        const otherKind = kind !== undefined && (kind & unit.kind) === 0;
        if (otherKind && (mention.numbered || !mayHaveOtherKind(unit, kind, units))) continue;
        options[unit.level].push({ mention, unit, stage, unmarked, otherKind });
      }
  }
  return { ...options, huyen: withoutNamesakes(options.huyen) };
}

/**
 * Kinds of districts are known of their last day only, those of provinces changed while the rest stayed: there the
 * word may differ. A commune must have had that kind on another day, under the same code and law.
 */
function mayHaveOtherKind(unit: Unit, kind: number, namesakes: readonly Unit[]): boolean {
  if (unit.level === "huyen") return true;
  // "TP Bắc Ninh" was a district: not the province, before that became a city.
  if (unit.level === "tinh")
    return kind !== CITY || !namesakes.some((other) => other.level === "huyen" && other.kind === CITY);
  return namesakes.some(
    (other) =>
      other.code === unit.code && (other.kind & kind) !== 0 && other.from >= REFORM === unit.from >= REFORM,
  );
}

/** "Huyện Cao Lãnh" is not the city of that name, where the province has both. */
function withoutNamesakes(options: readonly Option[]): Option[] {
  return options.filter(
    (option) =>
      !option.otherKind ||
      !options.some(
        ({ mention, unit, otherKind }) =>
          !otherKind && mention === option.mention && unit.province === option.unit.province,
      ),
  );
}
