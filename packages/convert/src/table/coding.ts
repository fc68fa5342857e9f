import type { CodeTable } from "@thongnhat/code-tables";
import * as codeTables from "@thongnhat/code-tables";
import { detectSystem, type SystemCandidate } from "@thongnhat/code-tables/detect-system";
import { mappings } from "@thongnhat/code-tables/mappings";
import type { Reason } from "./types.ts";

const tables: ReadonlyMap<string, CodeTable> = new Map(
  (Object.values(codeTables) as readonly unknown[]).flatMap((one) =>
    isTable(one) ? [[one.id, one] as const] : [],
  ),
);

function isTable(one: unknown): one is CodeTable {
  return typeof one === "object" && one !== null && "id" in one && "match" in one;
}

/** Tables of units: their codes are read by the day they stood, not as names. */
const UNITS = new Set(["tinh", "huyen", "xa"]);

/** Is a text a code or a name of a table, or a code that some system uses for it? A slip of the keyboard counts as none. */
export function codeChecker(id: string): (text: string) => boolean {
  const table = tables.get(id);
  const foreign = new Set(Object.values(mappings).flatMap((one) => (one.table === id ? one.codes : [])));
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = foreign.has(text) || (table !== undefined && isIn(table, text));
    known.set(text, answer);
    return answer;
  };
}

function isIn(table: CodeTable, text: string): boolean {
  if (table.has(text)) return true;
  if (UNITS.has(table.id) && /^\d+$/.test(text)) return false;
  const { status, stage } = table.match(text);
  return status !== "unmatched" && stage !== "edit-distance";
}

/** How many codes a table has: of two tables that know the same names, the smaller one is meant more likely. */
export function tableSize(id: string): number {
  return tables.get(id)?.list().length ?? Number.POSITIVE_INFINITY;
}

/** The coding of a column. */
export interface ColumnCoding {
  readonly mapping?: string;
  readonly table?: string;
  readonly codes?: "same";
  readonly why: readonly Reason[];
  readonly doubts: readonly Reason[];
}

/** Shares of values below and above which one stray is no doubt. */
const FEW = 0.1;
const MOST_READINGS = 6;

/**
 * How the values of a column are coded: names of the table, its codes, or the codes of one system. Where the codes
 * have several readings none is chosen.
 * @param id - code table of the field
 * @param preferred - mapping that a known system uses for a column of this name
 */
export function codingOf(id: string, texts: readonly string[], preferred?: string): ColumnCoding {
  const table = tables.get(id);
  if (texts.length === 0)
    return { table: id, ...(preferred === undefined ? {} : { mapping: preferred }), why: [], doubts: [] };
  const names = texts.filter(
    (text) => !/^\d+$/.test(text) && table !== undefined && isNameOf(table, text),
  ).length;
  const detection = detectSystem(texts, {
    tables: [id],
    ...(table === undefined || UNITS.has(id) ? {} : { names: { [id]: table } }),
  });
  const unknown = unknownIn(detection.candidates, texts.length, names);
  const doubts: Reason[] = [];
  if (unknown > 0 && unknown / texts.length > FEW)
    doubts.push({ code: "coding-unknown", params: { table: id, count: unknown, of: texts.length } });
  // Letters that are the codes of one system ("M", "F") are those codes, though the table knows them as names too.
  const exact = detection.candidates.filter(({ rank, known }) => rank === 1 && known === texts.length);
  const [coded] = exact;
  if (exact.length === 1 && coded?.kind === "mapping" && coded.names === 0)
    return {
      mapping: coded.id,
      table: id,
      why: [{ code: "coding", params: { mapping: coded.id, table: id, of: texts.length } }],
      doubts,
    };
  // Words speak for themselves: no system's number means them.
  if (names === texts.length || names + unknown >= texts.length)
    return { table: id, why: [{ code: "coding", params: { table: id, names, of: texts.length } }], doubts };
  if (preferred !== undefined && mappings[preferred]?.table === id)
    return {
      mapping: preferred,
      table: id,
      why: [{ code: "coding", params: { mapping: preferred, table: id, of: texts.length } }],
      doubts,
    };
  return {
    ...numbered(id, detection.candidates, texts.length),
    doubts: [...doubts, ...openReadings(id, detection.candidates)],
  };
}

function isNameOf(table: CodeTable, text: string): boolean {
  const { status, stage } = table.match(text);
  return status !== "unmatched" && stage !== "edit-distance" && stage !== "code";
}

function unknownIn(candidates: readonly SystemCandidate[], all: number, names: number): number {
  const best = Math.max(0, ...candidates.map((one) => one.known + one.lostZeros + one.names));
  return Math.max(0, all - Math.max(best, names));
}

/** The readings that explain the codes equally well. */
function leaders(candidates: readonly SystemCandidate[]): readonly SystemCandidate[] {
  return candidates.filter(({ rank }) => rank === 1);
}

function numbered(
  id: string,
  candidates: readonly SystemCandidate[],
  all: number,
): Omit<ColumnCoding, "doubts"> {
  const readings = openReadings(id, candidates);
  const [first] = leaders(candidates);
  if (readings.length > 0 || first === undefined) return { table: id, why: [] };
  const own = leaders(candidates).find(({ kind }) => kind === "table");
  const why: readonly Reason[] = [
    {
      code: "coding",
      params: { ...(own === undefined ? { mapping: first.id } : {}), table: id, codes: first.known, of: all },
    },
  ];
  return own === undefined ? { mapping: first.id, table: id, why } : { table: id, codes: "same", why };
}

/** Candidates that read some code differently: a person has to say whose codes they are. */
function openReadings(id: string, candidates: readonly SystemCandidate[]): readonly Reason[] {
  const first = leaders(candidates);
  const differ = first.some(({ why }) =>
    why.some((reason) => reason.kind === "read-differently" && first.some((one) => one.id === reason.by)),
  );
  if (!differ) return [];
  const readings = first.map((one) => one.id).slice(0, MOST_READINGS);
  return [{ code: "coding-open", params: { table: id, readings } }];
}
