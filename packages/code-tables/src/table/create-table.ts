import { dayNumber, parsePartialDate } from "@thongnhat/core";
import { createMatcher, type Matcher, type Spelling } from "../match/index.ts";
import { type Graph, openGraph } from "../translate/graph.ts";
import { translateCode } from "../translate/translate.ts";
import { checkCode } from "./check-code.ts";
import { ancestorsOf } from "./hierarchy.ts";
import type { PackedTable } from "./packed.ts";
import { OPEN_END, OPEN_START } from "./part.ts";
import { list as items, openRows, type Rows } from "./rows.ts";
import type { AsOf, CodeEntry, CodeTable } from "./types.ts";

/**
 * A code table over packed rows; nothing is decoded before it is asked for.
 * @param packed what the compiler emitted
 * @returns the table
 */
export function createTable(packed: PackedTable): CodeTable {
  const { about, has, parts, transfers } = packed;
  const { prefixes, parents, ...described } = about;
  let rows: Rows | undefined;
  let graph: Graph | undefined;
  let matcher: Matcher | undefined;
  let below: ReadonlyMap<string, readonly number[]> | undefined;
  const opened = (): Rows => (rows ??= openRows(parts, about.knownFrom));
  const days = dayReader();
  const hasBetween =
    packed.hasBetween ??
    ((code: string, first: number, last: number) => {
      const known = about.knownFrom === undefined ? OPEN_START : dayNumber(about.knownFrom);
      const unsure = first < known && opened().latest(code) >= 0;
      return overlaps(opened(), code, first, last) || (unsure ? undefined : false);
    });

  /** Rows that hold on a day (without one: that have no end), the disputed ones left out. */
  const holds = (row: number, day: number | undefined): boolean => {
    const { from, to, cell } = opened();
    const status = cell("status", row);
    if (status === "disputed" || (status === "retired" && to[row] === OPEN_END)) return false;
    return day === undefined ? to[row] === OPEN_END : (from[row] ?? 0) <= day && day < (to[row] ?? 0);
  };
  const rowAt = (code: string, day: number | undefined): number =>
    day === undefined ? opened().latest(code) : opened().on(code, day);
  const get = (code: string, options?: AsOf): CodeEntry | undefined => {
    const row = rowAt(code, days(options?.asOf));
    return row < 0 ? undefined : opened().entry(row);
  };
  const children = (parent: string, options?: AsOf): CodeEntry[] => {
    const day = days(options?.asOf);
    below ??= indexParents(opened());
    const found = (below.get(parent) ?? []).filter((row) => holds(row, day));
    return found.map((row) => opened().entry(row));
  };
  const ancestors = (code: string, options?: AsOf) => ancestorsOf(about, (one) => get(one, options), code);
  const isBelow = (code: string, within: string, options: AsOf): boolean =>
    ancestors(code, options).some((ancestor) => ancestor.code === within);

  return {
    ...described,
    has,
    hasOn: (code, asOf) => {
      const date = parsePartialDate(asOf);
      if (date === undefined) throw new RangeError("hasOn: not a (partial) date");
      return hasBetween(code, date.first, date.last);
    },
    check: (code, { asOf = about.edition, use = "write" } = {}) =>
      checkCode({ rows: opened(), hasBetween }, code, dayNumber(asOf), use),
    get,
    list: ({ asOf, within } = {}) => {
      const day = days(asOf);
      const entries: CodeEntry[] = [];
      for (let row = 0; row < opened().count; row++) if (holds(row, day)) entries.push(opened().entry(row));
      const sorted = parts.length > 1 ? entries.sort((a, b) => (a.code < b.code ? -1 : 1)) : entries;
      if (within === undefined) return sorted;
      return sorted.filter(({ code }) => isBelow(code, within, asOf === undefined ? {} : { asOf }));
    },
    children,
    ancestors,
    history: (code) => {
      const found: CodeEntry[] = [];
      for (let row = opened().latest(code); row >= 0; row = opened().earlier(row))
        found.unshift(opened().entry(row));
      return found;
    },
    translate: (code, options) => {
      graph ??= openGraph(about.id, opened(), transfers);
      return translateCode({ ...about, rows: opened(), graph, hasBetween }, code, options);
    },
    match: (text, { asOf, within } = {}) => {
      const day = days(asOf);
      matcher ??= createMatcher(() => spellings(opened()), prefixes);
      const options = asOf === undefined ? {} : { asOf };
      const inside = (code: string) => within === undefined || isBelow(code, within, options);
      const valid = (row: number) => {
        if (day !== undefined && !((opened().from[row] ?? 0) <= day && day < (opened().to[row] ?? 0)))
          return false;
        return inside(opened().code(row));
      };
      const isCode = (code: string) => rowAt(code, day) >= 0 && inside(code);
      return matcher.match(text, isCode, valid);
    },
  };
}

/** Was the code valid on some day of [first, last]? */
function overlaps(rows: Rows, code: string, first: number, last: number): boolean {
  for (let row = rows.latest(code); row >= 0; row = rows.earlier(row))
    if (last >= (rows.from[row] ?? 0) && first < (rows.to[row] ?? 0)) return true;
  return false;
}

/** Reads days, and remembers the last one: most callers ask about the same day again and again. */
function dayReader(): (text: string | undefined) => number | undefined {
  let last: string | undefined;
  let day: number | undefined;
  return (text) => {
    if (text === undefined) return undefined;
    if (text === last) return day;
    day = dayNumber(text);
    last = text;
    return day;
  };
}

function indexParents(rows: Rows): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let row = 0; row < rows.count; row++) {
    const parent = rows.cell("parent", row);
    if (parent === "") continue;
    const known = index.get(parent);
    if (known === undefined) index.set(parent, [row]);
    else known.push(row);
  }
  return index;
}

function* spellings(rows: Rows): Generator<Spelling> {
  for (let row = 0; row < rows.count; row++) {
    const code = rows.code(row);
    yield { text: rows.cell("vi", row), code, kind: "name", row };
    const en = rows.cell("en", row);
    if (en !== "") yield { text: en, code, kind: "alias", row };
    for (const text of items(rows.cell("aliases", row))) yield { text, code, kind: "alias", row };
    for (const text of items(rows.cell("hiddenAliases", row)))
      yield { text, code, kind: "hidden-alias", row };
  }
}
