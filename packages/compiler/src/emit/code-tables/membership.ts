import { type CodeRow, type CodeTable, rowsByCode } from "../../read/code-tables.ts";
import { BANNER, literal } from "../writer.ts";
import { dayOf, pack, rank, steps } from "./pack.ts";

/** Tables up to this size become a `switch`: nothing to decode, nothing to keep. */
const SWITCH_LIMIT = 50;

/** Distinct codes: ascending where the code is a number, else as they stand in the table. */
export function codesOf(table: CodeTable): string[] {
  const codes = [...new Set(table.rows.map((row) => row.code))];
  return digitWidth(codes) === 0 ? codes : codes.sort();
}

/** The common length when all codes are digits only, else 0. */
export function digitWidth(codes: readonly string[]): number {
  const width = codes[0]?.length ?? 0;
  return codes.every((code) => code.length === width && /^\d+$/.test(code)) ? width : 0;
}

/** Does any row say from when or until when? */
export function isDated(table: CodeTable): boolean {
  return table.rows.some((row) => row.from !== "" || row.to !== "");
}

/**
 * `codes.ts` of one table: `has`, `hasBetween`, `codes`, and nothing that runs before it is asked.
 * @param up from the module to the folder of the sources
 */
export function membershipModule(table: CodeTable, up = "../../"): string {
  const codes = codesOf(table);
  return codes.length <= SWITCH_LIMIT && !isDated(table)
    ? switchModule(codes)
    : packedModule(table, codes, up);
}

function switchModule(codes: readonly string[]): string {
  const lengths = [...new Set(codes.map((code) => code.length))].sort((a, b) => a - b);
  // The length decides most of it without comparing letters.
  const cases = lengths
    .map((length) => {
      const same = codes.filter((code) => code.length === length).map((code) => `code === ${literal(code)}`);
      return `    case ${length}:\n      return ${same.join(" || ")};\n`;
    })
    .join("");
  return `${BANNER}
/** Is it a code of this table? */
export function has(code: string): boolean {
  switch (code?.length) {
${cases}    default:
      return false;
  }
}

/** This table has no dated codes: same as \`has\`. */
export function hasBetween(code: string, _first: number, _last: number): boolean | undefined {
  return has(code);
}

/** This table has no dated codes: every day, or none. */
export function spansOf(code: string): readonly number[] {
  return has(code) ? [-Infinity, Infinity] : [];
}

/** All codes. */
export const codes: readonly string[] = ${literal(codes)};
`;
}

function packedModule(table: CodeTable, codes: readonly string[], up: string): string {
  const width = digitWidth(codes);
  const dated = isDated(table);
  const [reader, file] =
    width > 0 ? [dated ? "datedDigitCodes" : "digitCodes", "digit-codes"] : ["wordCodes", "word-codes"];
  const list = width > 0 ? `${width}, ${literal(pack(steps(codes.map(Number))))}` : literal(codes.join(" "));
  const history = dated ? `,\n  ${literal(packHistory(table, codes))}` : "";
  return `${BANNER}import { ${reader} } from "${up}membership/${file}.ts";
import { lazyList } from "${up}packing/lazy-list.ts";

const table = /* @__PURE__ */ ${reader}(${list}${history});

/** Is it a code of this table, in any edition? */
export function has(code: string): boolean {
  return table.has(code);
}

/** Was the code valid on some day of [first, last], in days since 1970-01-01? undefined: not known. */
export function hasBetween(code: string, first: number, last: number): boolean | undefined {
  return table.hasBetween(code, first, last);
}

/** When the code was certainly in force: half-open spans of days since 1970-01-01, \`from, to, from, to, …\`. */
export function spansOf(code: string): readonly number[] {
  return table.spansOf(code);
}

/** All codes of all editions. */
export const codes: readonly string[] = /* @__PURE__ */ lazyList(() => table.list());
`;
}

/** When each code was valid: the distinct histories once, and for each code which one it has. */
export interface PackedHistory {
  /** Boundaries in days, ascending, as steps. */
  readonly days: string;
  /** For each history: how many spans, then for each where it begins and ends in `days` (0 open) and if disputed. */
  readonly kinds: string;
  /** For each code its history. */
  readonly picks: string;
  readonly knownFrom?: number;
  /** [until, days]: a boundary before `until` may be wrong by so many days. */
  readonly approximate?: readonly (readonly [number, number])[];
}

function packHistory(table: CodeTable, codes: readonly string[]): PackedHistory {
  const byCode = rowsByCode(table.rows);
  const days = daysOf(table.rows);
  const place = new Map(days.map((day, index) => [day, index + 1]));
  const kinds = codes.map((code) => {
    const spans = joinSpans(byCode.get(code) ?? []);
    const numbers = spans.flatMap(({ from, to, disputed }) => [
      place.get(from) ?? 0,
      (place.get(to) ?? 0) * 2 + (disputed ? 1 : 0),
    ]);
    return JSON.stringify([spans.length, ...numbers]);
  });
  const { distinct, picks } = rank(kinds);
  return {
    days: pack(steps(days.map(dayOf))),
    kinds: pack(distinct.flatMap((kind) => JSON.parse(kind) as number[])),
    picks: pack(picks),
    ...clock(table),
  };
}

/** What is said of the table's knowledge of time, in days. */
export function clock(table: CodeTable): Pick<PackedHistory, "knownFrom" | "approximate"> {
  const { knownFrom, approximate } = table;
  return {
    ...(knownFrom === undefined ? {} : { knownFrom: dayOf(knownFrom) }),
    ...(approximate === undefined
      ? {}
      : { approximate: approximate.map(({ until, days }) => [dayOf(until), days] as const) }),
  };
}

/** The distinct boundaries, ascending. */
export function daysOf(rows: readonly CodeRow[]): string[] {
  return [...new Set(rows.flatMap((row) => [row.from, row.to]).filter((day) => day !== ""))].sort();
}

interface Span {
  readonly from: string;
  readonly to: string;
  readonly disputed: boolean;
}

/** Rows that follow one another without a gap are one span: a new name does not end a code. */
function joinSpans(rows: readonly CodeRow[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to, status } of [...rows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const disputed = status === "disputed";
    const last = spans.at(-1);
    if (last && last.to === from && last.disputed === disputed) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, disputed });
  }
  return spans;
}
