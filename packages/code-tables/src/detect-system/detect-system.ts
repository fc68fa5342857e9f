import { mappings as allMappings } from "../generated/mappings.ts";
import type { CodeMapping } from "../mapping/types.ts";
import { keyOf } from "../match/letters.ts";
import { listCodings } from "./codings.ts";
import { type Column, readColumn } from "./column.ts";
import { explained, type Judged, judge, WEIGHT } from "./judge.ts";
import { type Lookup, type Names, openLookup, tallyColumn } from "./tally.ts";
import type {
  DetectSystemOptions,
  SystemCandidate,
  SystemConfidence,
  SystemDetection,
  SystemReason,
} from "./types.ts";

const MOST_CODES = 5;
const MOST_READINGS = 5;
const MOST_EQUALS = 10;
/** This many values, and half of a short list or this many codes of a long one, make a certain answer. */
const CERTAIN_VALUES = 20;
const CERTAIN_CODES = 5;

/**
 * Which coding a column uses: a table of the standard (for units, of which era) or another system. The same code means
 * different things in different systems, so this never picks: candidates that explain the column equally well have
 * the same rank, and each says what speaks for it and which of its codes another one reads differently.
 * @param values the column: texts, numbers that lost their zeros, blanks
 * @param options which tables to look among; say so where you know it
 * @returns the candidates, the best first, and counts; a value that is no code of a table is never repeated
 * @example
 * const { candidates } = detectSystem(["04", "06", "01"], { tables: ["dan-toc"] });
 * candidates.map(({ rank, id }) => `${rank} ${id}`); // ["1 dan-toc", "1 dan-toc-danh-so-lai--dan-toc"]: 04 is Hoa or Mường
 */
export function detectSystem(values: Iterable<unknown>, options: DetectSystemOptions = {}): SystemDetection {
  const { tables, mappings = allMappings } = options;
  const column = readColumn(values);
  const { count, blank, distinct } = column;
  const isStandard = tables === undefined && mappings === allMappings;
  const lookup = isStandard ? standardLookup() : openLookup(listCodings(mappings, tables));
  let names: Names | undefined;
  const namesOf = () => {
    names ??= readNames(mappings);
    return names;
  };
  const judged = judge(tallyColumn(column, lookup, namesOf, options.names), count - blank);
  return { candidates: describe(judged, column), values: { count, blank, distinct } };
}

let standard: Lookup | undefined;

function standardLookup(): Lookup {
  standard ??= openLookup(listCodings(allMappings));
  return standard;
}

/** Names that other systems give their codes, by table. */
function readNames(mappings: Readonly<Record<string, CodeMapping>>): Names {
  const names = new Map<string, Set<string>>();
  for (const { table, codes, labelOf } of Object.values(mappings))
    for (const code of codes) {
      const key = keyOf(labelOf(code) ?? "");
      if (key !== "") names.set(key, (names.get(key) ?? new Set()).add(table));
    }
  return names;
}

function describe(judged: readonly Judged[], column: Column): SystemCandidate[] {
  const scores = [...new Set(judged.map(({ score }) => score))];
  return judged.map((one): SystemCandidate => {
    const { coding, known, lostZeros, names, unknown, missingCommon } = one;
    const { id, kind, table, system, era } = coding;
    return {
      rank: scores.indexOf(one.score) + 1,
      id,
      kind,
      table,
      ...(system === undefined ? {} : { system }),
      ...(era === undefined ? {} : { era }),
      known,
      lostZeros,
      names,
      unknown,
      blank: column.blank,
      distinctKnown: new Set(one.read.values()).size,
      onlyHere: onlyIn(one, judged),
      ...(missingCommon.length === 0 ? {} : { missingCommon }),
      confidence: confidenceOf(one, judged, column),
      why: reasonsOf(one, judged),
    };
  });
}

function onlyIn(one: Judged, all: readonly Judged[]): string[] {
  const others = all.filter((other) => other !== one && !isSameTable(one, other));
  const codes: string[] = [];
  for (const [text, code] of one.read) {
    if (codes.length === MOST_CODES) break;
    if (others.every(({ read }) => !read.has(text)) && !codes.includes(code)) codes.push(code);
  }
  return codes;
}

/** The eras of one table and both together: what one explains, the sum of them explains as well. */
function isSameTable(one: Judged, other: Judged): boolean {
  return (
    one.coding.table === other.coding.table && one.coding.era !== undefined && other.coding.era === "both"
  );
}

function confidenceOf(one: Judged, all: readonly Judged[], { count, blank }: Column): SystemConfidence {
  const filled = count - blank;
  if (one.score !== all[0]?.score || explained(one) * 2 < filled) return "possible";
  const rivals = all.filter(
    (other) => other !== one && other.score < one.score + WEIGHT && other.coincidence !== one.coding.id,
  );
  if (rivals.some((rival) => !readsAlike(one, rival))) return "possible";
  const { coding, read, unknown, lostZeros, names, missingCommon } = one;
  const enough = Math.min(CERTAIN_CODES, Math.ceil(coding.codes.length / 2));
  const clear = unknown + lostZeros + names + missingCommon.length + rivals.length === 0;
  return clear && filled >= CERTAIN_VALUES && read.size >= enough ? "certain" : "likely";
}

/** Do both read every value of the column as the same codes of the same table? Another era has other units. */
function readsAlike(one: Judged, other: Judged): boolean {
  const { table, era } = one.coding;
  if (table !== other.coding.table || one.read.size === 0) return false;
  return era === other.coding.era && differences(one, other).length === 0;
}

/** Codes of `one` for values that `other` reads as something else, or not at all. */
function differences(one: Judged, other: Judged): string[] {
  const codes: string[] = [];
  for (const [text, code] of one.read) {
    const read = other.read.get(text);
    const same = read !== undefined && one.coding.meaning(code).join() === other.coding.meaning(read).join();
    if (!same) codes.push(code);
  }
  return codes;
}

function reasonsOf(one: Judged, all: readonly Judged[]): SystemReason[] {
  const { unknown, lostZeros, asNumbers, unclean, names, missingCommon, coincidence } = one;
  const why: SystemReason[] = [
    unknown === 0 ? { kind: "explains-all" } : { kind: "unknown-values", count: unknown },
  ];
  if (lostZeros > 0) why.push({ kind: "lost-zeros", count: lostZeros, asNumbers });
  if (unclean > 0) why.push({ kind: "not-clean", count: unclean });
  if (names > 0) why.push({ kind: "names", count: names });
  if (missingCommon.length > 0) why.push({ kind: "missing-common", codes: missingCommon });
  if (coincidence !== undefined) why.push({ kind: "coincidence", with: coincidence });
  const equals = all.filter((other) => other !== one && other.score === one.score);
  if (equals.length > 0)
    why.push({ kind: "as-good-as", candidates: equals.map(({ coding }) => coding.id).slice(0, MOST_EQUALS) });
  const readings = all
    .filter(
      (other) => other !== one && other.coding.table === one.coding.table && other.coding.era === undefined,
    )
    .map((other) => ({ by: other.coding.id, codes: shared(one, other) }))
    .filter(({ codes }) => codes.length > 0);
  for (const { by, codes } of readings.slice(0, MOST_READINGS))
    why.push({ kind: "read-differently", by, codes: codes.slice(0, MOST_CODES) });
  return why;
}

/** Codes for values that both know, and that they read as different things. */
function shared(one: Judged, other: Judged): string[] {
  const differ = new Set(differences(one, other));
  return [
    ...new Set(
      [...one.read]
        .filter(([text, code]) => other.read.has(text) && differ.has(code))
        .map(([, code]) => code),
    ),
  ];
}
