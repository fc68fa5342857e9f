import * as core from "@thongnhat/core";
import { celFunctions } from "../../cel/functions.ts";
import type { Implementations } from "../../cel/oracle.ts";
import { type CodeTable, rowsByCode } from "../../read/code-tables.ts";
import type { StateMachine } from "../../read/states.ts";
import { tableFunctions } from "../../rule-data/table-functions.ts";

/**
 * The functions that rules call, for the interpreter. `inProvince` is read from the rows of the table itself, not
 * from the packed form that the validators use.
 */
export function ruleFunctions(
  tables: ReadonlyMap<string, CodeTable>,
  machines: readonly StateMachine[],
): Implementations {
  const exported = Object.entries(core).filter(
    ([name, value]) => celFunctions.has(name) && typeof value === "function",
  );
  return {
    ...(Object.fromEntries(exported) as Implementations),
    ...tableFunctions(tables, machines),
    inProvince: inProvince(tables.get("xa")),
  };
}

function inProvince(table: CodeTable | undefined): Implementations[string] {
  const byCode = rowsByCode(table?.rows ?? []);
  return (commune, province, on) => {
    const days = core.daysOf(on);
    const rows = byCode.get(String(commune));
    if (days === undefined || rows === undefined || table === undefined) return undefined;
    if (typeof province !== "string") return undefined;
    if (table.knownFrom !== undefined && days.first < core.dayNumber(table.knownFrom)) return undefined;
    const then = rows.filter(
      ({ from, to }) =>
        (from === "" || days.last >= core.dayNumber(from)) && (to === "" || days.first < core.dayNumber(to)),
    );
    if (then.length === 0 || then.some(({ status }) => status === "disputed")) return undefined;
    if (isNearAnUncertainDay(table, rows, days)) return undefined;
    const provinces = new Set(then.map((row) => row.province));
    if (!provinces.has(province)) return false;
    return provinces.size === 1 ? true : undefined;
  };
}

/** A change of province whose day may be wrong by a few days decides nothing near it. */
function isNearAnUncertainDay(
  table: CodeTable,
  rows: readonly { readonly from: string; readonly province: string }[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  return rows.some(({ from, province }, index) => {
    if (from === "" || rows[index - 1] === undefined || rows[index - 1]?.province === province) return false;
    const slack = table.approximate?.find(({ until }) => from < until)?.days ?? 0;
    const day = core.dayNumber(from);
    return slack > 0 && last >= day - slack && first < day + slack;
  });
}
