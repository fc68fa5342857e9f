import type { TranslationTarget } from "@thongnhat/code-tables";
import type { AddressLevel, AddressUnits } from "@thongnhat/code-tables/address";
import type { AddedAddress, AddressTables, CurrentUnit, SplitReason, UnitName } from "./types.ts";

/** What a place comes to on one day. */
export type Finding =
  /** No old unit stands there. */
  | { readonly kind: "none" }
  | ({ readonly kind: "current"; readonly units: AddressUnits } & Omit<AddedAddress, "path">)
  | {
      readonly kind: "open";
      readonly reason: SplitReason;
      readonly was: readonly UnitName[];
      readonly candidates: readonly CurrentUnit[];
      readonly from?: string;
      readonly to: string;
    };

export const NONE: Finding = { kind: "none" };

/** A unit with its name, and those of the units above it on that day. */
export function unitName(tables: AddressTables, table: AddressLevel, code: string, day: string): UnitName {
  const entry = tables[table].get(code, { asOf: day }) ?? tables[table].get(code);
  const above = tables[table].ancestors(code, { asOf: day }).flatMap(({ table: over, code: one }) => {
    const level = over === "tinh" || over === "huyen" || over === "xa" ? over : undefined;
    return level === undefined ? [] : (tables[level].get(one, { asOf: day })?.vi ?? []);
  });
  return { table, code, name: [entry?.vi ?? code, ...above].join(", ") };
}

/** A target of a translation, as a person and a record need it. */
export function currentUnit(
  tables: AddressTables,
  own: AddressLevel,
  target: TranslationTarget,
  to: string,
): CurrentUnit {
  const { code, population, area, steps } = target;
  const table =
    target.table === "xa" || target.table === "huyen" || target.table === "tinh" ? target.table : own;
  const province = table === "tinh" ? code : (tables[table].get(code, { asOf: to })?.province ?? "");
  return {
    ...unitName(tables, table, code, to),
    province,
    ...(population === undefined ? {} : { population }),
    ...(area === undefined ? {} : { area }),
    bases: [...new Set(steps.flatMap(({ basis }) => basis ?? []))],
  };
}

/** Units, each once. */
export function once<Unit extends UnitName>(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [`${unit.table} ${unit.code}`, unit])).values()];
}
