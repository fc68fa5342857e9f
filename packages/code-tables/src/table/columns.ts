import { digits, unpack, unpackSteps, unzigzag } from "../packing/packing.ts";
import type { Column, PackedRows } from "./packed.ts";

/** Reads one cell; empty where the column is left out. */
export type Cell = (name: keyof PackedRows, row: number) => string;

/** Decodes each column when it is first read. */
export function openColumns(columns: PackedRows): Cell {
  const open = new Map<keyof PackedRows, (row: number) => string>();
  const cell: Cell = (name, row) => {
    let column = open.get(name);
    if (column === undefined) {
      column = decode(columns[name], cell);
      open.set(name, column);
    }
    return column(row);
  };
  return cell;
}

/** The codes of a part. */
export interface OpenCodes {
  readonly count: number;
  /** Number of digits; 0 when codes are not digits only. */
  readonly width: number;
  /** The codes as numbers, when they are digits. */
  readonly values: Int32Array;
  at(row: number): string;
}

/** Decodes the column of codes. */
export function openCodes(column: Column): OpenCodes {
  if (column[0] === "digits") {
    const [, width, text] = column;
    const values = unpackSteps(text);
    return { count: values.length, width, values, at: (row) => digits(values[row] ?? 0, width) };
  }
  const lines = column[0] === "lines" ? column[1].split("\n") : [];
  return { count: lines.length, width: 0, values: new Int32Array(0), at: (row) => lines[row] ?? "" };
}

/** Days of a column: `none` where it is left out or a cell is empty. */
export function daysOf(
  column: Column | undefined,
  count: number,
  none: number,
  toDay: (text: string) => number,
): Int32Array {
  const days = new Int32Array(count).fill(none);
  if (column === undefined) return days;
  const known = new Map<string, number>([["", none]]);
  const read = (text: string): number => {
    const day = known.get(text) ?? toDay(text);
    known.set(text, day);
    return day;
  };
  if (column[0] === "picks") {
    const distinct = column[1].split("\n").map(read);
    const picks = unpack(column[2]);
    for (let row = 0; row < count; row++) days[row] = distinct[picks[row] ?? 0] ?? none;
    return days;
  }
  const at = decode(column, () => "");
  for (let row = 0; row < count; row++) days[row] = read(at(row));
  return days;
}

function decode(column: Column | undefined, cell: Cell): (row: number) => string {
  if (column === undefined) return () => "";
  switch (column[0]) {
    case "same":
      return (row) => cell(column[1], row);
    case "digits":
    case "lines":
      return openCodes(column).at;
    case "picks": {
      const lines = column[1].split("\n");
      const picks = unpack(column[2]);
      return (row) => lines[picks[row] ?? -1] ?? "";
    }
    case "numbered":
      return numbered(column[1].split("\n"), unpack(column[2]), unpack(column[3]));
    case "words":
      return words(column);
  }
}

function numbered(texts: readonly string[], picks: Int32Array, steps: Int32Array): (row: number) => string {
  const numbers = new Int32Array(picks.length);
  const last = new Int32Array(texts.length);
  const ends = texts.map((text) => text.endsWith("#"));
  let at = 0;
  for (let row = 0; row < picks.length; row++) {
    const pick = picks[row] ?? 0;
    if (ends[pick] !== true) continue;
    last[pick] = (last[pick] ?? 0) + unzigzag(steps[at++] ?? 0);
    numbers[row] = last[pick] ?? 0;
  }
  return (row) => {
    const text = texts[picks[row] ?? -1] ?? "";
    return text.endsWith("#") ? `${text.slice(0, -1)}${numbers[row]}` : text;
  };
}

function words(column: Column & readonly ["words", ...string[]]): (row: number) => string {
  const heads = column[1].split("\n");
  const headPicks = unpack(column[2]);
  const dictionary = column[3].split(" ");
  const lengths = unpack(column[4]);
  const picks = unpack(column[5]);
  const starts = new Int32Array(lengths.length + 1);
  for (let row = 0; row < lengths.length; row++) starts[row + 1] = (starts[row] ?? 0) + (lengths[row] ?? 0);
  return (row) => {
    if (row >= lengths.length) return "";
    let text = heads[headPicks[row] ?? 0] ?? "";
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let at = start; at < end; at++)
      text += `${at === start ? "" : " "}${dictionary[picks[at] ?? 0] ?? ""}`;
    return text;
  };
}
