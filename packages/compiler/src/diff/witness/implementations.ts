import * as core from "@thongnhat/core";
import { dayNumber, daysOf } from "@thongnhat/core";
import { celFunctions } from "../../cel/functions.ts";
import type { Implementations } from "../../cel/oracle.ts";
import type { Compiled } from "../../compiled.ts";
import { type CodeRow, rowsByCode } from "../../read/code-tables.ts";
import { machinesForRules } from "../../read/states.ts";
import { tableFunctions } from "../../rule-data/table-functions.ts";

/** Table whose units `inProvince` asks about. */
const UNITS = "xa";

/** What our CEL functions do, with the administrative units of one side. */
export function implementationsOf({ sources, tables }: Compiled): Implementations {
  const exported: Readonly<Record<string, unknown>> = core;
  const own = [...celFunctions.keys()].flatMap((name) => {
    const found = exported[name];
    return typeof found === "function" ? [[name, found as Implementations[string]] as const] : [];
  });
  return {
    ...Object.fromEntries(own),
    ...tableFunctions(tables, machinesForRules(sources)),
    inProvince: provinces(tables.get(UNITS)?.rows ?? []),
  };
}

/** True or false only when every row of the unit that touches the date says the same. */
function provinces(rows: readonly CodeRow[]): Implementations[string] {
  let byCode: ReadonlyMap<string, readonly CodeRow[]> | undefined;
  return (unit, province, on) => {
    if (typeof unit !== "string" || typeof province !== "string") return undefined;
    byCode ??= rowsByCode(rows);
    const days = daysOf(on);
    if (days === undefined) return undefined;
    const touched = (byCode.get(unit) ?? []).filter(
      ({ from, to }) =>
        (from === "" || dayNumber(from) <= days.last) && (to === "" || dayNumber(to) > days.first),
    );
    if (touched.length === 0 || touched.some(({ status }) => status === "disputed")) return undefined;
    const found = new Set(touched.map((row) => row.province));
    if (!found.has(province)) return false;
    return found.size === 1 ? true : undefined;
  };
}
