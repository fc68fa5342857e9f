import { dayNumber, parsePartialDate, toDate } from "@thongnhat/core";
import { type Cell, type Columns, openColumns } from "./columns.ts";
import { indexSpellings, matchText, type Spelling, type SpellingIndex } from "./match.ts";
import type { CodeEntry, CodeTable } from "./types.ts";

/** What the compiler emits for one table. */
export interface PackedTable {
  readonly about: {
    readonly id: string;
    readonly label: { readonly vi: string; readonly en: string };
    readonly edition: string;
    readonly knownFrom?: string;
    readonly prefixes: readonly string[];
  };
  readonly has: (code: string) => boolean;
  readonly hasBetween: (code: string, first: number, last: number) => boolean | undefined;
  readonly columns: Columns;
}

/**
 * A code table over packed columns; nothing is decoded before it is asked for.
 * @param packed what the compiler emitted
 * @returns the table
 */
export function createTable(packed: PackedTable): CodeTable {
  const { about, has, hasBetween, columns } = packed;
  const { prefixes, ...described } = about;
  const cell = openColumns(columns);
  let firstRows: ReadonlyMap<string, number> | undefined;
  let spellings: SpellingIndex | undefined;
  const rowsOf = (code: string): number[] => {
    firstRows ??= indexRows(cell);
    const rows: number[] = [];
    for (let row = firstRows.get(code) ?? -1; row >= 0 && cell("code", row) === code; row++) rows.push(row);
    return rows;
  };
  const validOn = (row: number, asOf: string): boolean =>
    (cell("from", row) === "" ? (about.knownFrom ?? "") : cell("from", row)) <= asOf &&
    (cell("to", row) === "" || asOf < cell("to", row));
  return {
    ...described,
    has,
    hasOn: (code, asOf) => {
      const date = parsePartialDate(asOf);
      if (date === undefined) throw new RangeError("hasOn: not a (partial) date");
      return hasBetween(code, date.first, date.last);
    },
    get: (code, { asOf } = {}) => {
      const found = rowsOf(code);
      const day = checked(asOf);
      const row = day === undefined ? found.at(-1) : found.find((at) => validOn(at, day));
      return row === undefined ? undefined : toEntry(cell, row);
    },
    list: ({ asOf } = {}) => {
      const day = checked(asOf);
      const wanted = (row: number) => (day === undefined ? cell("to", row) === "" : validOn(row, day));
      const entries: CodeEntry[] = [];
      for (let row = 0; cell("code", row) !== ""; row++)
        if (wanted(row) && cell("status", row) !== "disputed") entries.push(toEntry(cell, row));
      return entries;
    },
    match: (text, { asOf } = {}) => {
      const day = checked(asOf);
      spellings ??= indexSpellings(allSpellings(cell), prefixes);
      const valid = (row: number) => day === undefined || validOn(row, day);
      const isCode = (code: string) => rowsOf(code).some(valid);
      return matchText(text, spellings, prefixes, isCode, valid);
    },
  };
}

/** A day as text compares like a day: four digits of year, two of month, two of day. */
function checked(asOf: string | undefined): string | undefined {
  return asOf === undefined ? undefined : toDate(dayNumber(asOf));
}

/** Where the rows of each code begin: they stand together, the earliest first. */
function indexRows(cell: Cell): Map<string, number> {
  const rows = new Map<string, number>();
  let before = "";
  for (let row = 0; cell("code", row) !== ""; row++) {
    const code = cell("code", row);
    if (code !== before) rows.set(code, row);
    before = code;
  }
  return rows;
}

function* allSpellings(cell: Cell): Generator<Spelling> {
  for (let row = 0; cell("code", row) !== ""; row++) {
    const code = cell("code", row);
    yield { text: cell("vi", row), code, stage: "name", row };
    if (cell("en", row) !== "") yield { text: cell("en", row), code, stage: "alias", row };
    for (const text of list(cell("aliases", row))) yield { text, code, stage: "alias", row };
    for (const text of list(cell("hiddenAliases", row))) yield { text, code, stage: "hidden-alias", row };
  }
}

function toEntry(cell: Cell, row: number): CodeEntry {
  const optional = <Name extends "en" | "parent" | "province" | "from" | "to" | "basis">(name: Name) => {
    const value = cell(name, row);
    return value === "" ? {} : ({ [name]: value } as { [key in Name]: string });
  };
  return {
    code: cell("code", row),
    vi: cell("vi", row),
    ...optional("en"),
    aliases: list(cell("aliases", row)),
    ...optional("parent"),
    ...optional("province"),
    ...optional("from"),
    ...optional("to"),
    replacedBy: list(cell("replacedBy", row)),
    status: cell("status", row) as CodeEntry["status"],
    ...optional("basis"),
    evidence: { mark: cell("mark", row), source: cell("source", row) },
  };
}

function list(text: string): string[] {
  return text === "" ? [] : text.split(";");
}
