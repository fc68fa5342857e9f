import { xa } from "@thongnhat/code-tables";

/** The day of the tables, and the last day of the former communes. */
export const TODAY = xa.edition;
export const BEFORE = "2025-06-30";

/** A commune as most programs keep it: no time, no source. */
export interface Row {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

/** The communes of a day as such rows. */
export function rowsOn(asOf: string): Row[] {
  return xa.list({ asOf }).map(({ code, vi, province = "" }) => ({ code, name: vi, province }));
}
