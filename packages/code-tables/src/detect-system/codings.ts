import { dayNumber } from "@thongnhat/core";
import * as codeSets from "../generated/codes.ts";
import type { CodeMapping } from "../mapping/types.ts";
import type { UnitEra } from "./types.ts";

/** One set of codes that a column may be written in. */
export interface Coding {
  readonly id: string;
  readonly kind: "table" | "mapping";
  readonly table: string;
  readonly system?: string;
  readonly era?: UnitEra;
  readonly codes: readonly string[];
  /** What a code means: codes of the table. Of units, those of the era. */
  meaning(code: string): readonly string[];
}

interface CodeSet {
  readonly codes: readonly string[];
  hasBetween(code: string, first: number, last: number): boolean | undefined;
}

/** The day from which communes stand directly below new provinces, and districts are no more. */
const TODAY = dayNumber("2025-07-01");
/** What is known of units begins here; codes that ended before stand in no table. */
const FIRST = dayNumber("2004-10-24");
const LAST = dayNumber("9999-12-31");
const UNITS = ["tinh", "huyen", "xa"];

/** The ids of all tables with their codes; `loaiGiayToTuyThan` is `loai-giay-to-tuy-than`. */
export const tableSets: ReadonlyMap<string, CodeSet> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(codeSets as Readonly<Record<string, CodeSet>>).map(([name, set]) => [
    name.replace(/[A-Z]|\d+/g, (start) => `-${start.toLowerCase()}`),
    set,
  ]),
);

/** All codings of some tables (without `tables`: of all). */
export function listCodings(
  mappings: Readonly<Record<string, CodeMapping>>,
  tables?: readonly string[],
): readonly Coding[] {
  const wanted = (table: string) => tables === undefined || tables.includes(table);
  const own = [...tableSets].filter(([id]) => wanted(id)).flatMap(([id, set]) => ofTable(id, set));
  const foreign = Object.values(mappings).filter(({ table }) => wanted(table));
  return [...own, ...foreign.map(ofMapping)];
}

function ofTable(table: string, set: CodeSet): Coding[] {
  const { codes } = set;
  if (!UNITS.includes(table)) return [{ id: table, kind: "table", table, codes, meaning: (code) => [code] }];
  // A code of which it is not known whether it stood on that day counts as one of before: there are far more of them.
  const before = codes.filter((code) => set.hasBetween(code, FIRST, TODAY - 1) !== false);
  const today = codes.filter((code) => set.hasBetween(code, TODAY, LAST) === true);
  const eras = [
    ["before", before],
    ["today", today],
    ["both", codes],
  ] as const;
  return eras.map(([era, own]) => ({
    id: `${table}@${era}`,
    kind: "table",
    table,
    era,
    codes: own,
    meaning: (code) => [code],
  }));
}

function ofMapping({ id, system, table, codes, translate }: CodeMapping): Coding {
  const meaning = (code: string) =>
    translate(code)
      .targets.map((target) => target.code)
      .sort();
  return { id, kind: "mapping", table, system, codes, meaning };
}
