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

/** Words of one width that are capital letters only, or small ones only, and ascend: they are numbers too. */
interface Letters {
  readonly width: number;
  /** Code of A or of a. */
  readonly first: number;
}

/** Wider words would need too large a place for their bits. */
const LETTERS_LIMIT = 3;

function lettersOf(codes: readonly string[]): Letters | undefined {
  const width = codes[0]?.length ?? 0;
  const shape = codes.every((code) => /^[A-Z]+$/.test(code)) ? 65 : 97;
  const one = codes.every(
    (code, at) =>
      code.length === width &&
      (shape === 65 || /^[a-z]+$/.test(code)) &&
      (at === 0 || code > (codes[at - 1] ?? "")),
  );
  return one && width > 0 && width <= LETTERS_LIMIT ? { width, first: shape } : undefined;
}

function letterValue(code: string, first: number): number {
  return [...code].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - first, 0);
}

/**
 * `codes.ts` of one table: `has`, `hasBetween`, `codes`. Nothing runs before it is asked, and each of the three is
 * a program of its own, so that whoever asks for `has` alone carries no history.
 * @param up from the module to the folder of the sources
 */
export function membershipModule(table: CodeTable, up = "../../"): string {
  const codes = codesOf(table);
  const history = isDated(table) ? literal(packHistory(table, codes)) : undefined;
  if (codes.length <= SWITCH_LIMIT) return switchModule(codes, history, up);
  const width = digitWidth(codes);
  if (width > 0) {
    return packedModule(up, "fixed-width", history, {
      packed: pack(steps(codes.map(Number))),
      has: ["digitBits", `${width}, packed`, "inDigits", `${width}, code`],
      list: ["digitList", `${width}, packed`],
      dated: ["datedDigits", `${width}, packed`],
    });
  }
  const letters = lettersOf(codes);
  if (letters === undefined) return wordModule(codes, history, up);
  const { width: wide, first } = letters;
  return packedModule(up, "fixed-width", history, {
    packed: pack(steps(codes.map((code) => letterValue(code, first)))),
    has: ["letterBits", `${wide}, packed`, "inLetters", `${wide}, ${first}, code`],
    list: ["letterList", `${wide}, ${first}, packed`],
    dated: ["datedLetters", `${wide}, ${first}, packed`],
  });
}

const HAS =
  "/** Is it a code of this table, in any edition? */\nexport function has(code: string): boolean {\n";
const LIST = "/** All codes of all editions. */\nexport const codes: readonly string[] = ";

/** `hasBetween`, of a table with dates by `dated`. */
function betweenFunction(dated: string | undefined): string {
  if (dated === undefined) {
    return `/** This table has no dated codes: same as \`has\`. */
export function hasBetween(code: string, _first: number, _last: number): boolean | undefined {
  return has(code);
}

/** This table has no dated codes: every day, or none. */
export function spansOf(code: string): readonly number[] {
  return has(code) ? [-Infinity, Infinity] : [];
}
`;
  }
  return `const dated = /* @__PURE__ */ ${dated};

/** Was the code valid on some day of [first, last], in days since 1970-01-01? undefined: not known. */
export function hasBetween(code: string, first: number, last: number): boolean | undefined {
  return dated.between(code, first, last);
}

/** When the code was certainly in force: half-open spans of days since 1970-01-01, \`from, to, from, to, …\`. */
export function spansOf(code: string): readonly number[] {
  return dated.spansOf(code);
}
`;
}

function switchModule(codes: readonly string[], history: string | undefined, up: string): string {
  const lengths = [...new Set(codes.map((code) => code.length))].sort((a, b) => a - b);
  // The length decides most of it without comparing letters.
  const cases = lengths
    .map((length) => `    case ${length}:\n${oneOf(codes.filter((code) => code.length === length))}`)
    .join("");
  const imports = history === undefined ? "" : `import { datedWords } from "${up}membership/words.ts";\n`;
  const between = betweenFunction(history === undefined ? undefined : `datedWords(() => codes, ${history})`);
  return `${BANNER}${imports}
${HAS}  switch (code?.length) {
${cases}    default:
      return false;
  }
}

${between}
${LIST}${literal(codes)};
`;
}

/** JSON.parse gives the same object for short texts that are equal: these are compared as quickly as numbers. */
const SHORT = 10;

/** Statements that say whether a text is one of some that are as long as one another. */
function oneOf(codes: readonly string[]): string {
  const equal = (some: readonly string[]): string =>
    some.map((code) => `code === ${literal(code)}`).join(" || ");
  const length = codes[0]?.length ?? 0;
  if (codes.length <= 2 || length <= SHORT) return `      return ${equal(codes)};\n`;
  const kinds = (at: number): number => new Set(codes.map((code) => code.charCodeAt(at))).size;
  const places = Array.from({ length }, (_, at) => at);
  const place = places.reduce((best, at) => (kinds(at) > kinds(best) ? at : best), 0);
  const letters = [...new Set(codes.map((code) => code.charCodeAt(place)))].sort((a, b) => a - b);
  const cases = letters.map((letter) => {
    const same = codes.filter((code) => code.charCodeAt(place) === letter);
    return `        case ${letter}:\n          return ${equal(same)};\n`;
  });
  return `      switch (code.charCodeAt(${place})) {\n${cases.join("")}        default:\n          return false;\n      }\n`;
}

/** How codes that are numbers are asked for: names of the runtime, each with its arguments. */
interface Packed {
  readonly packed: string;
  readonly has: readonly [bits: string, of: string, asked: string, code: string];
  readonly list: readonly [name: string, of: string];
  readonly dated: readonly [name: string, of: string];
}

function packedModule(up: string, file: string, history: string | undefined, how: Packed): string {
  const [bits, of, asked, code] = how.has;
  const [list, listed] = how.list;
  const [between, datedOf] = how.dated;
  const names = [bits, asked, list, ...(history === undefined ? [] : [between])].sort();
  return `${BANNER}import { ${names.join(", ")} } from "${up}membership/${file}.ts";
import { lazyList } from "${up}packing/lazy-list.ts";

const packed = ${literal(how.packed)};
let bits: Uint8Array | undefined;

${HAS}  bits ??= ${bits}(${of});
  return ${asked}(bits, ${code});
}

${betweenFunction(history === undefined ? undefined : `${between}(${datedOf},\n  ${history})`)}
${LIST}/* @__PURE__ */ lazyList(() => ${list}(${listed}));
`;
}

function wordModule(codes: readonly string[], history: string | undefined, up: string): string {
  const imports = [
    ...(history === undefined ? [] : [`import { datedWords } from "${up}membership/words.ts";\n`]),
    `import { lazyList } from "${up}packing/lazy-list.ts";\n`,
  ].join("");
  const between = history === undefined ? undefined : `datedWords(() => packed.split(" "),\n  ${history})`;
  return `${BANNER}${imports}
const packed = ${literal(codes.join(" "))};
let set: Set<string> | undefined;

${HAS}  set ??= new Set(packed.split(" "));
  return set.has(code);
}

${betweenFunction(between)}
${LIST}/* @__PURE__ */ lazyList(() => packed.split(" "));
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
