import { sumTallies } from "../state/merge.ts";
import type { Group, Tally } from "../state/types.ts";
import { WORDS, type Word } from "../words/words.ts";
import { rateOf, statusOf } from "./status.ts";
import type { GroupResult, Limits, Rate, Status } from "./types.ts";

/** Below this many rows every type of every unit has one of its own; above, types stand for the whole only. */
const MOST_ROWS = 20_000;
const LEVELS = ["all", "province", "unit", "system", "record"] as const;

/** The first part of an agency's code is its province or ministry: `H26` of `H26.12.3`. */
export function provinceOf(unit: string): string {
  const cut = unit.indexOf(".");
  return cut < 0 ? unit : unit.slice(0, cut);
}

/** Sums over all groups, for one record type or for all. */
export function totalOf(groups: readonly Group[]): Tally | undefined {
  return groups.length === 0 ? undefined : sumTallies(groups.map(({ tally }) => tally));
}

/** The rows of the drill-down: the whole, provinces, units, systems, record types. */
export function groupsOf(
  groups: readonly Group[],
  limits: Readonly<Record<Word, Limits>>,
  names: ReadonlyMap<string, string>,
): GroupResult[] {
  const deep = groups.length <= MOST_ROWS;
  const rows = new Map<string, Row>();
  for (const { unit, system, record, tally } of groups) {
    const full = [provinceOf(unit), unit, system, ...(deep ? [record] : [])];
    const places = LEVELS.slice(0, full.length + 1).map((level, depth) => ({
      level,
      path: full.slice(0, depth),
    }));
    for (const { level, path } of deep ? places : [...places, { level: "record" as const, path: [record] }]) {
      const id = JSON.stringify([level, path]);
      const row = rows.get(id) ?? { level, path, sum: emptySum() };
      rows.set(id, row);
      add(row.sum, tally);
    }
  }
  return [...rows.values()]
    .sort(
      (a, b) =>
        LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
        (a.path.join("\u0000") < b.path.join("\u0000") ? -1 : 1),
    )
    .map(({ level, path, sum }) => ({
      level,
      path,
      label: names.get(path.at(-1) ?? "") ?? path.at(-1) ?? "",
      records: sum.records,
      passing: sum.records - sum.failing,
      words: wordsOf(sum, limits),
    }));
}

interface Row extends Pick<GroupResult, "level" | "path"> {
  readonly sum: Sum;
}

interface Sum {
  records: number;
  failing: number;
  readonly words: Record<Word, [number, number]>;
}

function emptySum(): Sum {
  const words = Object.fromEntries(WORDS.map((word) => [word, [0, 0]])) as unknown as Sum["words"];
  return { records: 0, failing: 0, words };
}

function add(sum: Sum, tally: Tally): void {
  sum.records += tally.records;
  sum.failing += tally.failing;
  for (const word of WORDS) {
    const [applies, fails] = tally.words[word] ?? [0, 0];
    sum.words[word][0] += applies;
    sum.words[word][1] += fails;
  }
}

function wordsOf(
  { words }: Sum,
  limits: Readonly<Record<Word, Limits>>,
): Readonly<Record<Word, Rate & { readonly status: Status }>> {
  return Object.fromEntries(
    WORDS.map((word) => {
      const rate = rateOf(...words[word]);
      return [word, { ...rate, status: statusOf(rate, limits[word]) }];
    }),
  ) as Record<Word, Rate & { readonly status: Status }>;
}
