import { dayNumber } from "@thongnhat/core";
import { digitValue } from "../packing/packing.ts";
import { type Cell, daysOf, type OpenCodes, openCodes, openColumns } from "./columns.ts";
import type { PackedRows } from "./packed.ts";
import type { CodeEntry } from "./types.ts";

/** Days that stand for "since ever" and "for ever". */
export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

/** The rows of all parts of a table, numbered through. */
export interface Rows {
  readonly count: number;
  /** First day of a row, and the day after its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The latest row of a code; -1: no such code. */
  latest(code: string): number;
  /** The row of the same code before this one; -1: none. */
  earlier(row: number): number;
  code(row: number): string;
  cell: Cell;
  /** The same frozen object every time. */
  entry(row: number): CodeEntry;
}

/** Decodes codes and validity; names and the rest wait until they are asked for. */
export function openRows(parts: readonly PackedRows[], knownFrom: string | undefined): Rows {
  const start = knownFrom === undefined ? OPEN_START : dayNumber(knownFrom);
  const opened: OpenPart[] = [];
  let count = 0;
  for (const part of parts) {
    const codes = openCodes(part.code);
    opened.push({ first: count, codes, cell: openColumns(part) });
    count += codes.count;
  }
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  for (const [at, { first, codes }] of opened.entries()) {
    from.set(daysOf(parts[at]?.from, codes.count, start, dayNumber), first);
    to.set(daysOf(parts[at]?.to, codes.count, OPEN_END, dayNumber), first);
  }
  // Rows are counted from 1 here, so that a fresh array says "none" everywhere.
  const before = new Int32Array(count);
  const latest = indexCodes(opened, from, before);
  const partOf = (row: number): OpenPart | undefined => {
    let at = opened.length - 1;
    while (at > 0 && row < (opened[at]?.first ?? 0)) at--;
    return opened[at];
  };
  const cell: Cell = (name, row) => {
    const part = partOf(row);
    if (part === undefined) return "";
    return name === "code" ? part.codes.at(row - part.first) : part.cell(name, row - part.first);
  };
  const entries: CodeEntry[] = [];
  return {
    count,
    from,
    to,
    latest,
    earlier: (row) => (before[row] ?? 0) - 1,
    code: (row) => cell("code", row),
    cell,
    entry: (row) => {
      const known = entries[row];
      if (known !== undefined) return known;
      const entry = Object.freeze(toEntry(cell, row));
      entries[row] = entry;
      return entry;
    },
  };
}

interface OpenPart {
  /** Number of its first row among all. */
  readonly first: number;
  readonly codes: OpenCodes;
  readonly cell: Cell;
}

/** Finds the latest row of a code; fills in for each row the one before it in time. */
function indexCodes(
  parts: readonly OpenPart[],
  from: Int32Array,
  before: Int32Array,
): (code: string) => number {
  const width = parts[0]?.codes.width ?? 0;
  if (width === 0 || parts.some(({ codes }) => codes.width !== width)) {
    const latest = new Map<string, number>();
    for (const { first, codes } of parts)
      for (let row = 0; row < codes.count; row++) {
        const code = codes.at(row);
        latest.set(code, link(first + row, latest.get(code) ?? 0, from, before));
      }
    return (code) => (latest.get(code) ?? 0) - 1;
  }
  const latest = new Uint32Array(10 ** width);
  for (const { first, codes } of parts) {
    const { values } = codes;
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? 0;
      latest[value] = link(first + row, latest[value] ?? 0, from, before);
    }
  }
  return (code) => {
    const value = digitValue(code, width);
    return value < 0 ? -1 : (latest[value] ?? 0) - 1;
  };
}

/** Puts a row into its code's chain, latest first; returns the head of the chain. Both counted from 1. */
function link(row: number, head: number, from: Int32Array, before: Int32Array): number {
  const day = from[row] ?? 0;
  if (head === 0 || day >= (from[head - 1] ?? 0)) {
    before[row] = head;
    return row + 1;
  }
  let at = head - 1;
  for (let next = before[at] ?? 0; next !== 0 && day < (from[next - 1] ?? 0); next = before[at] ?? 0)
    at = next - 1;
  before[row] = before[at] ?? 0;
  before[at] = row + 1;
  return head;
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
    aliases: Object.freeze(list(cell("aliases", row))),
    ...optional("parent"),
    ...optional("province"),
    ...optional("from"),
    ...optional("to"),
    replacedBy: Object.freeze(list(cell("replacedBy", row))),
    status: cell("status", row) as CodeEntry["status"],
    ...optional("basis"),
    evidence: Object.freeze({ mark: cell("mark", row), source: cell("source", row) }),
  };
}

/** The items of a list in one cell. */
export function list(text: string): string[] {
  return text === "" ? [] : text.split(";");
}
