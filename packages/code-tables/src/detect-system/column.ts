import { Writing } from "../match/writing.ts";

/** One value of a column, however often and in whatever writing it came. */
export interface Value {
  readonly text: string;
  count: number;
  /** How often it came as a number. */
  numbers: number;
  /** How often spaces, invisible characters or look-alike letters had to be put right. */
  unclean: number;
}

/** A column, counted. */
export interface Column {
  readonly count: number;
  readonly blank: number;
  readonly values: readonly Value[];
  /** Values that are neither text nor number, and values too long for any code or name. */
  readonly strange: number;
  readonly distinct: number;
}

const LONGEST = 300;

/** Reads a column once; from here on only distinct values are looked at. */
export function readColumn(values: Iterable<unknown>): Column {
  const byText = new Map<string, Value>();
  const long = new Set<unknown>();
  let count = 0;
  let blank = 0;
  let strange = 0;
  for (const value of values) {
    count++;
    const known = typeof value === "string" ? byText.get(value) : undefined;
    if (known !== undefined) {
      known.count++;
      continue;
    }
    const raw = textOf(value);
    if (raw === undefined || raw.length > LONGEST) {
      strange++;
      long.add(value);
      continue;
    }
    const text = typeof value === "string" ? new Writing(raw).clean : raw;
    if (text === "") {
      blank++;
      continue;
    }
    const one = byText.get(text) ?? { text, count: 0, numbers: 0, unclean: 0 };
    byText.set(text, one);
    one.count++;
    if (text !== raw) one.unclean++;
    if (typeof value === "number" || typeof value === "bigint") one.numbers++;
  }
  const distinct = byText.size + long.size;
  return { count, blank, values: [...byText.values()], strange, distinct };
}

/** Empty for nothing; undefined for what can be no code. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null || Number.isNaN(value)) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return String(value);
  return undefined;
}
