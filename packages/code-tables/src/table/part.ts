import { dayNumber } from "@thongnhat/core";
import { digitValue } from "../packing/packing.ts";
import { type Cell, type Days, type OpenCodes, openCodes, openColumns, openDays } from "./columns.ts";
import type { PackedRows } from "./packed.ts";

/** Days that stand for "since ever" and "for ever". */
export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

/** After so many questions the days of a part are written out. */
const FEW = 200;

/** One part of a table. Its rows stand by code, those of one code together, the earliest first. */
export interface OpenPart {
  /** Number of its first row among the rows of all parts. */
  readonly offset: number;
  codes(): OpenCodes;
  from(): Days;
  to(): Days;
  /** The row of a code that is valid on a day, numbered through; -1: none. */
  on(code: string, day: number): number;
  /** The rows of a code, numbered through. */
  rowsOf(code: string): number[];
  readonly cell: Cell;
}

/** Opens a part: each column is decoded when it is first asked for. */
export function openPart(packed: PackedRows, offset: number, start: number): OpenPart {
  let codes: OpenCodes | undefined;
  let find: ((code: string) => number) | undefined;
  let from: Days | undefined;
  let to: Days | undefined;
  let asked = 0;
  let spans: Spans | undefined;
  const { count } = packed;
  const part = {
    offset,
    codes: () => {
      codes ??= openCodes(packed.code);
      return codes;
    },
    from: () => {
      from ??= openDays(packed.from, count, start, dayNumber);
      return from;
    },
    to: () => {
      to ??= openDays(packed.to, count, OPEN_END, dayNumber);
      return to;
    },
    on: (code: string, day: number) => {
      from ??= part.from();
      to ??= part.to();
      if (day < from.least || day >= to.most) return -1;
      find ??= indexCodes(part.codes());
      const first = find(code);
      if (first < 0) return -1;
      if (spans === undefined && ++asked > FEW) spans = openSpans(part.codes(), from, to, count);
      if (spans !== undefined) {
        const row = spans(first, day);
        return row < 0 ? -1 : offset + row;
      }
      for (let row = first; row < count; row++) {
        if (day >= from.at(row) && day < to.at(row)) return offset + row;
        if (!part.codes().same(row, row + 1)) break;
      }
      return -1;
    },
    rowsOf: (code: string) => {
      find ??= indexCodes(part.codes());
      const rows: number[] = [];
      const first = find(code);
      if (first < 0) return rows;
      for (let row = first; row < count; row++) {
        rows.push(offset + row);
        if (!part.codes().same(row, row + 1)) break;
      }
      return rows;
    },
    cell: openColumns(packed),
  };
  return part;
}

/** The row that is valid on a day, among the rows of the code whose first row is given; -1: none. */
type Spans = (first: number, day: number) => number;

/** All days of a part written out: worth it once there are many questions. */
function openSpans(codes: OpenCodes, from: Days, to: Days, count: number): Spans {
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const goesOn = new Uint8Array(count);
  for (let row = 0; row < count; row++) {
    starts[row] = from.at(row);
    ends[row] = to.at(row);
    goesOn[row] = row + 1 < count && codes.same(row, row + 1) ? 1 : 0;
  }
  return (first, day) => {
    for (let row = first; ; row++) {
      if (day >= (starts[row] ?? 0) && day < (ends[row] ?? 0)) return row;
      if (goesOn[row] !== 1) return -1;
    }
  };
}

/** Finds the first row of a code; -1: none. */
function indexCodes(codes: OpenCodes): (code: string) => number {
  const { width, values, count } = codes;
  if (width === 0) {
    const rows = new Map<string, number>();
    for (let row = count - 1; row >= 0; row--) rows.set(codes.at(row), row);
    return (code) => rows.get(code) ?? -1;
  }
  // Rows are counted from 1 here, so that a fresh array says "none" everywhere.
  const rows = new Uint32Array(10 ** width);
  for (let row = count - 1; row >= 0; row--) rows[values[row] ?? 0] = row + 1;
  return (code) => {
    const value = digitValue(code, width);
    return value < 0 ? -1 : (rows[value] ?? 0) - 1;
  };
}
