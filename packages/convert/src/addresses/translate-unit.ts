import type { CodeEntry, Translation } from "@thongnhat/code-tables";
import type { AddressLevel, AddressUnits } from "@thongnhat/code-tables/address";
import { dayNumber, toDate } from "@thongnhat/core";
import { currentUnit, type Finding, NONE, once, unitName } from "./finding.ts";
import { TWO_LEVELS } from "./place-days.ts";
import type { AddressTables, CurrentAddressOptions, CurrentUnit, UnitName } from "./types.ts";

/** What the code of a unit on a day of the past is today. */
export function translateUnit(
  options: CurrentAddressOptions,
  table: AddressLevel,
  code: string,
  day: string,
): Finding {
  if (day >= TWO_LEVELS) return NONE;
  const { tables } = options;
  const found = translate(options, table, code, day);
  const { status, targets, to, complete, relation, decidedBy, mark } = found;
  const candidates = targets.map((target) => currentUnit(tables, table, target, to));
  const [now] = candidates;
  const reason = found.reason ?? (status === "many" ? "divided" : "incomplete");
  if (reason === "before-known-history" || reason === "not-valid-then") {
    return { kind: "open", reason, ...unitsOfOtherDays(options, table, code, day), from: day, to };
  }
  const was = unitName(tables, table, code, day);
  if (status === "one" && complete && now !== undefined) {
    return {
      kind: "current",
      units: unitsOn(tables, table, code, day),
      was,
      now,
      from: day,
      to,
      ...(relation === undefined ? {} : { relation }),
      ...(decidedBy === undefined ? {} : { decidedBy }),
      ...(mark === undefined ? {} : { mark }),
    };
  }
  const known = tables[table].has(code) ? [was] : [];
  const more = reason === "level-abolished" ? communesOf(options, code, day) : candidates;
  return { kind: "open", reason, was: known, candidates: more, from: day, to };
}

function translate(
  { tables, today, by }: CurrentAddressOptions,
  table: AddressLevel,
  code: string,
  day: string,
): Translation {
  const to = today === undefined ? {} : { to: today };
  return tables[table].translate(code, { from: day, ...to, ...(by === undefined ? {} : { by }) });
}

/** A day on which a unit existed, as near as can be to the day asked about. */
export function nearestDay({ from, to }: Pick<CodeEntry, "from" | "to">, day: string): string {
  if (to !== undefined && to <= day) return toDate(dayNumber(to) - 1);
  return from !== undefined && from > day ? from : day;
}

/** What stood under the code on other days: the unit may have got it later, or the date may be wrong. */
function unitsOfOtherDays(
  options: CurrentAddressOptions,
  table: AddressLevel,
  code: string,
  day: string,
): { was: UnitName[]; candidates: CurrentUnit[] } {
  const { tables } = options;
  const { knownFrom = day } = tables[table];
  const days = tables[table].history(code).map((row) => nearestDay(row, day < knownFrom ? knownFrom : day));
  const old = [...new Set(days)].filter((one) => one < TWO_LEVELS && one !== day);
  const found = old.map((one) => translateUnit(options, table, code, one));
  return { was: once(old.map((one) => unitName(tables, table, code, one))), candidates: nowOf(found) };
}

/** What the communes of a district came to: one of these is meant where only the district is named. */
function communesOf(options: CurrentAddressOptions, district: string, day: string): CurrentUnit[] {
  const communes = options.tables.xa.children(district, { asOf: day });
  const units = nowOf(communes.map(({ code }) => translateUnit(options, "xa", code, day)));
  // A share is one of a commune, and says nothing about the district.
  return units.map(({ table, code, name, province, bases }) => ({ table, code, name, province, bases }));
}

/** The current units that findings come to, each once. */
export function nowOf(found: readonly Finding[]): CurrentUnit[] {
  return once(
    found.flatMap((one) => (one.kind === "none" ? [] : one.kind === "current" ? [one.now] : one.candidates)),
  );
}

/** The unit and those above it, on that day. */
function unitsOn(tables: AddressTables, table: AddressLevel, code: string, day: string): AddressUnits {
  const units: Partial<Record<AddressLevel, CodeEntry>> = {};
  for (const { table: level, code: one } of [
    { table, code },
    ...tables[table].ancestors(code, { asOf: day }),
  ]) {
    if (level !== "tinh" && level !== "huyen" && level !== "xa") continue;
    const entry = tables[level].get(one, { asOf: day });
    if (entry !== undefined) units[level] = entry;
  }
  return units;
}
