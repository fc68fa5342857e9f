import type { Tally } from "./tally.ts";

/** A candidate on its way. */
export interface Judged extends Tally {
  /** Values that it does not explain. */
  readonly unknown: number;
  readonly missingCommon: readonly string[];
  /** The other era, when explaining this much of it by chance would be a rare coincidence. */
  readonly coincidence?: string;
  /** The smaller, the better; equal for candidates that are equally good. */
  readonly score: number;
}

/**
 * Codes that nearly every column of a table holds: the largest ethnic group is some 85 % of the people, most write no
 * religion, and there are men and women. An estimate, which only moves a candidate down.
 */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  "dan-toc": ["01"],
  "gioi-tinh": ["1", "2"],
  "quoc-gia": ["VN"],
  "ton-giao": ["khong"],
};
/** Below this many values a common code may be missing by chance. */
const ENOUGH = 30;
const RARE = 0.01;

/** One thing that speaks against a candidate weighs as much as one value in a hundred that it does not explain. */
export const WEIGHT = 0.01;

/** Scores the candidates, the best first; those that explain next to nothing are left out. */
export function judge(tallies: readonly Tally[], filled: number): readonly Judged[] {
  const some = tallies.filter((tally) => explained(tally) > 0 && isNeeded(tally, tallies));
  const most = Math.max(0, ...some.map(explained));
  const kept = some.filter((tally) => explained(tally) * 2 >= most);
  const judged = kept.map((tally) => judgeOne(tally, filled));
  return judged.map((one) => demote(one, judged)).sort(compare);
}

/** How many values a coding explains. */
export function explained({ known, lostZeros, names }: Tally): number {
  return known + lostZeros + names;
}

/** Both eras together are a candidate only where neither alone explains as much. */
function isNeeded(tally: Tally, all: readonly Tally[]): boolean {
  const { table, era } = tally.coding;
  if (era !== "both") return true;
  const single = all.filter(
    ({ coding }) => coding.table === table && coding.era !== undefined && coding.era !== "both",
  );
  return single.every((one) => explained(one) < explained(tally));
}

function judgeOne(tally: Tally, filled: number): Judged {
  const unknown = filled - explained(tally);
  const missingCommon = filled < ENOUGH ? [] : missingOf(tally);
  const against =
    (missingCommon.length > 0 ? 1 : 0) +
    // Zeros that a number lost say nothing; that a text has none does.
    (tally.lostZeros > tally.asNumbers ? 1 : 0) +
    (tally.names > 0 ? 2 : 0);
  return { ...tally, unknown, missingCommon, score: unknown / filled + against * WEIGHT };
}

function missingOf({ coding, read, names }: Tally): string[] {
  if (names > 0) return [];
  const seen = new Set(read.values());
  return (COMMON[coding.table] ?? []).flatMap((common) => {
    const own = coding.codes.filter((code) => coding.meaning(code).includes(common));
    return own.some((code) => seen.has(code)) ? [] : own.slice(0, 1);
  });
}

/**
 * A column of codes of today consists of codes that mostly stood before too, but before there were three times as
 * many: that none of the others occurs in a long column would be a coincidence.
 */
function demote(one: Judged, all: readonly Judged[]): Judged {
  const { coding } = one;
  const other = all.find(
    (candidate) =>
      coding.era !== undefined &&
      candidate.coding.table === coding.table &&
      candidate.coding.era !== coding.era &&
      candidate.coding.era !== "both",
  );
  if (other === undefined) return one;
  const chance = (other.coding.codes.length / coding.codes.length) ** other.read.size;
  if (chance >= RARE || explained(other) < 0.99 * explained(one)) return one;
  return { ...one, score: Math.max(one.score, other.score) + WEIGHT, coincidence: other.coding.id };
}

function compare(a: Judged, b: Judged): number {
  return a.score - b.score || a.unknown - b.unknown || (a.coding.id < b.coding.id ? -1 : 1);
}
