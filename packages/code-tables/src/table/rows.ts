import { dayNumber } from "@thongnhat/core";
import { digitValue, unpackSteps } from "../packing/packing.ts";
import { type Cell, codesOf, daysOf, openColumns } from "./columns.ts";
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
  const opened = parts.map((part) => openPart(part, start));
  const offsets = opened.map((_, at) => opened.slice(0, at).reduce((sum, part) => sum + part.count, 0));
  const count = opened.reduce((sum, part) => sum + part.count, 0);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  for (const [at, part] of opened.entries()) {
    from.set(part.from, offsets[at] ?? 0);
    to.set(part.to, offsets[at] ?? 0);
  }
  const earlier = new Int32Array(count).fill(-1);
  const index = indexCodes(parts, from, earlier);
  const partOf = (row: number): number => {
    let at = offsets.length - 1;
    while (at > 0 && row < (offsets[at] ?? 0)) at--;
    return at;
  };
  const cell: Cell = (name, row) => {
    const at = partOf(row);
    return opened[at]?.cell(name, row - (offsets[at] ?? 0)) ?? "";
  };
  const entries: CodeEntry[] = [];
  return {
    count,
    from,
    to,
    latest: index,
    earlier: (row) => earlier[row] ?? -1,
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
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cell: Cell;
}

function openPart(part: PackedRows, start: number): OpenPart {
  const count =
    part.code[0] === "digits" ? unpackSteps(part.code[2]).length : codesOf(part.code).length;
  return {
    count,
    from: daysOf(part.from, count, start, dayNumber),
    to: daysOf(part.to, count, OPEN_END, dayNumber),
    cell: openColumns(part),
  };
}

/** Finds the latest row of a code; fills in for each row the one before it in time. */
function indexCodes(
  parts: readonly PackedRows[],
  from: Int32Array,
  earlier: Int32Array,
): (code: string) => number {
  const width = widthOf(parts);
  if (width === 0) {
    const latest = new Map<string, number>();
    let row = 0;
    for (const part of parts)
      for (const code of codesOf(part.code)) {
        latest.set(code, link(row, latest.get(code) ?? -1, from, earlier));
        row++;
      }
    return (code) => latest.get(code) ?? -1;
  }
  const latest = new Int32Array(10 ** width).fill(-1);
  let row = 0;
  for (const { code } of parts) {
    if (code[0] !== "digits") continue;
    for (const value of unpackSteps(code[2])) {
      latest[value] = link(row, latest[value] ?? -1, from, earlier);
      row++;
    }
  }
  return (code) => {
    const value = digitValue(code, width);
    return value < 0 ? -1 : (latest[value] ?? -1);
  };
}

/** The common width when every part has digit codes of one width, else 0. */
function widthOf(parts: readonly PackedRows[]): number {
  const widths = parts.map(({ code }) => (code[0] === "digits" ? code[1] : 0));
  return widths.every((width) => width === widths[0]) ? (widths[0] ?? 0) : 0;
}

/** Puts a row into its code's chain, latest first; returns the head of the chain. */
function link(row: number, head: number, from: Int32Array, earlier: Int32Array): number {
  const day = from[row] ?? 0;
  if (head < 0 || day >= (from[head] ?? 0)) {
    earlier[row] = head;
    return row;
  }
  let at = head;
  while ((earlier[at] ?? -1) >= 0 && day < (from[earlier[at] ?? 0] ?? 0)) at = earlier[at] ?? -1;
  earlier[row] = earlier[at] ?? -1;
  earlier[at] = row;
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
