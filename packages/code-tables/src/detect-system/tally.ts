import { lazyPattern } from "@thongnhat/core";
import { keyOf } from "../match/letters.ts";
import type { Coding } from "./codings.ts";
import type { Column, Value } from "./column.ts";
import type { DetectSystemOptions } from "./types.ts";

/** What one coding explains of a column. */
export interface Tally {
  readonly coding: Coding;
  known: number;
  lostZeros: number;
  /** Of the values that lost zeros, those that came as numbers. */
  asNumbers: number;
  unclean: number;
  names: number;
  /** Which code each value was read as. */
  readonly read: Map<string, string>;
}

/** As a number is written; what still begins with a zero has lost none. */
const NUMBER = /^(?:0|[1-9]\d*)$/;

const letter = /* @__PURE__ */ lazyPattern("\\p{L}", "u");

/** Which codings know a code; made once for a set of codings. */
export interface Lookup {
  readonly codings: readonly Coding[];
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  /** Lengths of codes that begin with a zero. */
  readonly widths: readonly number[];
}

/** Names, by key: the tables that have a code of that name. */
export type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Indexes the codes of all codings. */
export function openLookup(codings: readonly Coding[]): Lookup {
  const byCode = new Map<string, number[]>();
  const widths = new Set<number>();
  for (const [at, { codes }] of codings.entries())
    for (const code of codes) {
      const known = byCode.get(code);
      if (known === undefined) byCode.set(code, [at]);
      else known.push(at);
      if (/^0\d/.test(code)) widths.add(code.length);
    }
  return { codings, byCode, widths: [...widths].sort((a, b) => a - b) };
}

/** Counts what each coding explains. A value is counted once for each coding, as the nearest thing it can be. */
export function tallyColumn(
  { values }: Column,
  lookup: Lookup,
  names: () => Names,
  more: DetectSystemOptions["names"] = {},
): readonly Tally[] {
  const tallies = lookup.codings.map(
    (coding): Tally => ({
      coding,
      known: 0,
      lostZeros: 0,
      asNumbers: 0,
      unclean: 0,
      names: 0,
      read: new Map(),
    }),
  );
  for (const value of values) {
    for (const at of lookup.byCode.get(value.text) ?? []) {
      const tally = tallies[at];
      if (tally === undefined) continue;
      tally.known += value.count;
      tally.unclean += value.unclean;
      tally.read.set(value.text, value.text);
    }
    if (NUMBER.test(value.text)) putZerosBack(value, lookup, tallies);
    else if (letter().test(value.text)) countName(value, tallies, tablesOf(value, names(), more));
  }
  return tallies;
}

function putZerosBack({ text, count, numbers }: Value, lookup: Lookup, tallies: readonly Tally[]): void {
  for (const width of lookup.widths) {
    if (width <= text.length) continue;
    const code = text.padStart(width, "0");
    for (const at of lookup.byCode.get(code) ?? []) {
      const tally = tallies[at];
      if (tally === undefined || tally.read.has(text)) continue;
      tally.lostZeros += count;
      tally.asNumbers += numbers;
      tally.read.set(text, code);
    }
  }
}

function tablesOf({ text }: Value, names: Names, more: DetectSystemOptions["names"] = {}): Set<string> {
  const tables = new Set(names.get(keyOf(text)));
  for (const [table, { match }] of Object.entries(more)) {
    const { status, stage } = match(text);
    // A slip of the keyboard is no evidence.
    if (status !== "unmatched" && stage !== "edit-distance" && stage !== "code") tables.add(table);
  }
  return tables;
}

function countName({ text, count }: Value, tallies: readonly Tally[], tables: ReadonlySet<string>): void {
  if (tables.size === 0) return;
  for (const tally of tallies) {
    const { kind, table, era } = tally.coding;
    if (kind !== "table" || !tables.has(table) || tally.read.has(text)) continue;
    if (era === undefined || era === "both") tally.names += count;
  }
}
