import { toDate } from "@thongnhat/core";
import { huyen } from "../generated/huyen.ts";
import { tinh } from "../generated/tinh.ts";
import { xa } from "../generated/xa.ts";
import { REFORM, type Unit } from "./gazetteer.ts";

const TABLES = { tinh, huyen, xa };

/** Is a unit of any day in (what became of) the province with this code on this day? */
export function isInProvince(unit: Unit, province: string, day: number): boolean {
  const later = unit.from >= REFORM;
  if (later === day >= REFORM) return unit.province === province;
  return later ? becomes(province, unit.province) : becomes(unit.province, province);
}

/** Is it not known whether the unit was there on that day? */
export function historyIsUnknown({ level, code, disputed }: Unit, day: number): boolean {
  return disputed || TABLES[level].hasOn(code, toDate(day)) === undefined;
}

/** The province before 2025-07-01 went whole into the other. Codes were given anew: 24 was Bắc Giang, is Bắc Ninh. */
function becomes(before: string, after: string): boolean {
  return tinh.history(before).some(({ to, replacedBy }) => to === "2025-07-01" && replacedBy.includes(after));
}
