import { toDate } from "@thongnhat/core";
import { addDoubt, type Decision, drop, suggest } from "./decision.ts";
import { REFORM, type Unit } from "./gazetteer.ts";
import { type Mentions, mayBe } from "./mentions.ts";
import type { Area } from "./near-names.ts";
import { historyIsUnknown, isInProvince } from "./provinces.ts";
import type { AddressText } from "./tokens.ts";
import type { AddressDoubtKind, AddressLevel } from "./types.ts";

/** An address with what was decided, for the steps that look at what was not read. */
export interface Case {
  readonly address: AddressText;
  readonly mentions: Mentions;
  readonly decision: Decision;
  readonly day: number;
}

/** What a part that was not read may be. */
export interface Finding {
  readonly level: AddressLevel;
  readonly kind: AddressDoubtKind;
  readonly units: readonly Unit[];
}

/** Does a token belong to a unit that was chosen? */
export function isRead({ tinh, huyen, xa }: Decision, token: number): boolean {
  for (const option of [tinh, huyen, xa])
    if (option !== undefined && option.mention.first <= token && token < option.mention.end) return true;
  return false;
}

/** Does a token say again what was chosen ("TP Huế, Thừa Thiên Huế")? A street that is named like the ward does not. */
export function isRepeated({ address: { tokens }, mentions, decision }: Case, token: number): boolean {
  const { tinh, huyen, xa } = decision;
  return mentions.all.some((mention) => {
    const { first, end, word, guard } = mention;
    if (token < first || token >= end || guard >= 0) return false;
    const starts = first === 0 || (tokens[first]?.gap ?? 0) >= 2;
    const ends = end === tokens.length || (tokens[end]?.gap ?? 0) >= 2;
    const chosen = word !== undefined ? [tinh, huyen, xa] : starts && ends ? [tinh] : [];
    return chosen.some((option) => option !== undefined && mayBe(mention, option.unit));
  });
}

/** Is a unit of any day in the district and the province that were chosen? */
export function isPlaced(unit: Unit, { decision: { tinh, huyen }, day }: Case): boolean {
  if (tinh !== undefined && !isInProvince(unit, tinh.unit.code, day)) return false;
  if (huyen === undefined || unit.level !== "xa" || unit.parent === "") return true;
  return unit.parent === huyen.unit.code;
}

/** Where a unit that was not read is looked for. */
export function areaOf({ decision: { tinh, huyen }, day }: Case): Area {
  return { asOf: toDate(day), tinh: tinh?.unit.code, huyen: huyen?.unit.code };
}

/** Notes what a part may be; what was chosen below it stays only when it agrees. */
export function apply(one: Case, { level, kind, units }: Finding): void {
  const { decision, day } = one;
  if (kind === "not-valid-then") {
    const unknown = units.filter((unit) => historyIsUnknown(unit, day));
    if (unknown.length > 0) addDoubt(decision, "history-unknown", level, unknown);
  }
  const below = decision.xa?.unit ?? decision.huyen?.unit;
  const above = level === "tinh" ? below?.province : level === "huyen" ? decision.xa?.unit.parent : undefined;
  const agrees = above !== undefined && units.some(({ code }) => code === above);
  if (agrees && (kind === "misspelt" || day < REFORM)) {
    addDoubt(decision, kind, level, units);
    return;
  }
  suggest(decision, kind, level, units);
  drop(decision, level);
}
