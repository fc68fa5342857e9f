import { dayNumber } from "@thongnhat/core";
import type { Cell, Days } from "./columns.ts";
import type { PackedRows } from "./packed.ts";
import { OPEN_START, type OpenPart, openPart } from "./part.ts";
import type { CodeEntry } from "./types.ts";

/** The rows of all parts of a table, numbered through. A part is decoded when a question reaches it. */
export interface Rows {
  readonly count: number;
  /** First day of each row, and the day after its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The row of a code that is valid on a day; -1: none. */
  on(code: string, day: number): number;
  /** The latest row of a code; -1: no such code. */
  latest(code: string): number;
  /** The row of the same code before this one in time; -1: none. */
  earlier(row: number): number;
  code(row: number): string;
  cell: Cell;
  /** The same frozen object every time. */
  entry(row: number): CodeEntry;
}

/**
 * Opens the rows of a table.
 * @param parts a code that the first part has is nowhere later than there
 * @param knownFrom rows without a beginning begin here
 */
export function openRows(parts: readonly PackedRows[], knownFrom: string | undefined): Rows {
  const start = knownFrom === undefined ? OPEN_START : dayNumber(knownFrom);
  const opened: OpenPart[] = [];
  let count = 0;
  for (const part of parts) {
    opened.push(openPart(part, count, start));
    count += part.count;
  }
  const partOf = (row: number): OpenPart | undefined => {
    let at = opened.length - 1;
    while (at > 0 && row < (opened[at]?.offset ?? 0)) at--;
    return opened[at];
  };
  const cell: Cell = (name, row) => {
    const part = partOf(row);
    if (part === undefined) return "";
    return name === "code" ? part.codes().at(row - part.offset) : part.cell(name, row - part.offset);
  };
  const rowsOf = (code: string): number[] => opened.flatMap((part) => part.rowsOf(code));
  const joined = (days: (part: OpenPart) => Days): Int32Array => {
    const all = new Int32Array(count);
    for (const [at, part] of opened.entries()) {
      const { at: dayOf } = days(part);
      const length = parts[at]?.count ?? 0;
      for (let row = 0; row < length; row++) all[part.offset + row] = dayOf(row);
    }
    return all;
  };
  let from: Int32Array | undefined;
  let to: Int32Array | undefined;
  const startOf = (row: number): number => {
    const part = partOf(row);
    return part?.from().at(row - part.offset) ?? 0;
  };
  const entries: CodeEntry[] = [];
  return {
    count,
    get from() {
      from ??= joined((part) => part.from());
      return from;
    },
    get to() {
      to ??= joined((part) => part.to());
      return to;
    },
    on: (code, day) => {
      for (const part of opened) {
        const row = part.on(code, day);
        if (row >= 0) return row;
      }
      return -1;
    },
    latest: (code) => {
      const first = opened[0]?.rowsOf(code).at(-1);
      if (first !== undefined) return first;
      return rowsOf(code).reduce(
        (latest, row) => (latest < 0 || startOf(row) > startOf(latest) ? row : latest),
        -1,
      );
    },
    earlier: (row) =>
      rowsOf(cell("code", row))
        .filter((one) => startOf(one) < startOf(row))
        .reduce((latest, one) => (latest < 0 || startOf(one) > startOf(latest) ? one : latest), -1),
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
