import { dayNumber } from "@thongnhat/core";
import { huyen } from "../generated/huyen.ts";
import { tinh } from "../generated/tinh.ts";
import { xa } from "../generated/xa.ts";
import { slipsBetween } from "../match/neighbours.ts";
import type { CodeEntry } from "../table/types.ts";
import { isValid, openGazetteer, type Unit } from "./gazetteer.ts";
import { toName, type Word } from "./letters.ts";
import { splitName } from "./names.ts";
import type { AddressLevel } from "./types.ts";

const MOST = 10;

/** Where a unit is looked for: the codes of the units above it, as far as they are known. */
export interface Area {
  readonly asOf: string;
  readonly tinh?: string | undefined;
  readonly huyen?: string | undefined;
}

/** Units whose names come nearest to a folded text, in one place on one day. */
export function nearNames(folded: string, level: AddressLevel, area: Area): Unit[] {
  const units = unitsIn(level, area).map(({ code, vi }) => ({ code, name: toName(splitName(vi).name) }));
  const slips = /\d/.test(folded) || folded.length < 4 ? 0 : folded.length < 9 ? 1 : 2;
  for (let most = 0; most <= slips; most++) {
    const near = units.filter(({ name }) => slipsBetween(folded, name.folded, most) <= most).slice(0, MOST);
    if (near.length > 0) return near.flatMap(({ code, name }) => unitsNamed(level, code, name, area.asOf));
  }
  return [];
}

function unitsNamed(level: AddressLevel, code: string, { hash }: Word, asOf: string): Unit[] {
  const day = dayNumber(asOf);
  const units = openGazetteer()
    .find(hash)
    .flatMap((name) => name.units);
  return units.filter((unit) => unit.level === level && unit.code === code && isValid(unit, day));
}

function unitsIn(level: AddressLevel, { asOf, tinh: province, huyen: district }: Area): readonly CodeEntry[] {
  const day = { asOf };
  if (level === "tinh") return tinh.list(day);
  if (level === "huyen") return province === undefined ? huyen.list(day) : huyen.children(province, day);
  if (district !== undefined) return xa.children(district, day);
  if (province === undefined) return [];
  const below = huyen.children(province, day).flatMap(({ code }) => xa.children(code, day));
  return below.length > 0 ? below : xa.children(province, day);
}
