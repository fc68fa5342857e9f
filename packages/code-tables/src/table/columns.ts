import { digits, fixedAt, unpack, unpackSteps, unzigzag } from "../packing/packing.ts";
import type { Column, Columns } from "./packed.ts";

/** Reads one cell; empty where the column is left out. */
export type Cell = (name: keyof Columns, row: number) => string;

/** Decodes each column when it is first read. */
export function openColumns(columns: Columns): Cell {
  const open = new Map<keyof Columns, (row: number) => string>();
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
  /** Do two rows have the same code? */
  same(one: number, other: number): boolean;
}

/** Decodes the column of codes. */
export function openCodes(column: Column): OpenCodes {
  if (column[0] === "digits") {
    const [, width, text] = column;
    const values = unpackSteps(text);
    return {
      count: values.length,
      width,
      values,
      at: (row) => (row < values.length ? digits(values[row] ?? 0, width) : ""),
      same: (one, other) => values[one] === values[other],
    };
  }
  const lines = column[0] === "lines" ? column[1].split("\n") : [];
  const at = (row: number): string => lines[row] ?? "";
  const same = (one: number, other: number): boolean => lines[one] === lines[other];
  return { count: lines.length, width: 0, values: new Int32Array(0), at, same };
}

/** The days of a column. */
export interface Days {
  /** The day of a row. */
  at(row: number): number;
  /** No row has an earlier one, and none a later one. */
  readonly least: number;
  readonly most: number;
}

/** Reads the days of a column: `none` where it is left out or a cell is empty. Nothing is decoded row by row. */
export function openDays(
  column: Column | undefined,
  count: number,
  none: number,
  toDay: (text: string) => number,
): Days {
  if (column === undefined) return { at: () => none, least: none, most: none };
  const read = (text: string): number => (text === "" ? none : toDay(text));
  if (column[0] === "picks" || column[0] === "runs") {
    const distinct = column[1].split("\n").map(read);
    const bounds = { least: Math.min(...distinct), most: Math.max(...distinct) };
    if (column[0] === "picks") {
      const [, , width, picks] = column;
      return { at: (row) => distinct[fixedAt(picks, width, row)] ?? none, ...bounds };
    }
    const days = new Int32Array(count);
    fillRuns(days, distinct, unpack(column[2]), unpack(column[3]));
    return { at: (row) => days[row] ?? none, ...bounds };
  }
  const cell = decode(column, () => "");
  return {
    at: (row) => read(cell(row)),
    least: Number.NEGATIVE_INFINITY,
    most: Number.POSITIVE_INFINITY,
  };
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
      const [, text, width, picks] = column;
      const lines = text.split("\n");
      return (row) => lines[fixedAt(picks, width, row)] ?? "";
    }
    case "runs": {
      const lines = column[1].split("\n");
      const lengths = unpack(column[3]);
      const picks = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
      fillRuns(picks, undefined, unpack(column[2]), lengths);
      return (row) => lines[picks[row] ?? -1] ?? "";
    }
    case "numbered":
      return numbered(column);
    case "words":
      return words(column);
  }
}

/** Writes each run's value, or its pick where there are no values, into all rows of the run. */
function fillRuns(
  rows: Int32Array,
  values: readonly number[] | undefined,
  picks: Int32Array,
  lengths: Int32Array,
): void {
  let row = 0;
  for (let run = 0; run < lengths.length; run++) {
    const pick = picks[run] ?? 0;
    const end = row + (lengths[run] ?? 0);
    rows.fill(values?.[pick] ?? pick, row, end);
    row = end;
  }
}

function numbered(column: Column & readonly ["numbered", ...unknown[]]): (row: number) => string {
  const [, lines, width, picks, wide, numbers] = column;
  const texts = lines.split("\n");
  return (row) => {
    const pick = fixedAt(picks, width, row);
    const text = texts[pick] ?? "";
    if (!text.endsWith("#")) return text;
    let number = 0;
    for (let at = row; at >= 0 && fixedAt(picks, width, at) === pick; at--)
      number += unzigzag(fixedAt(numbers, wide, at));
    return `${text.slice(0, -1)}${number}`;
  };
}

function words(column: Column & readonly ["words", ...unknown[]]): (row: number) => string {
  const [, lines, width, picks, dictionary, text] = column;
  const heads = lines.split("\n");
  const list = dictionary.split(" ");
  const names = text.split("\n");
  return (row) => {
    const name = names[row];
    if (name === undefined) return "";
    const found = Array.from(unpack(name), (place) => list[place] ?? "");
    return `${heads[fixedAt(picks, width, row)] ?? ""}${found.join(" ")}`;
  };
}
