import { WORDS, type Word } from "../words/words.ts";
import type { Group, State, Tally } from "./types.ts";

/** States that cannot be added up: they judge by another day or another standard, or their sum is no exact number. */
export class MergeError extends Error {
  /** What differs. */
  readonly about: "asOf" | "edition" | "version" | "size";
  constructor(about: MergeError["about"], message: string) {
    super(message);
    this.name = "MergeError";
    this.about = about;
  }
}

/**
 * Adds states up: the nation is the sum of its provinces, to the last digit, in whatever order they come. Exact duplicates
 * are counted within a unit, so the sum is that of one run as long as no unit's records are cut apart.
 *
 * @param states at least one state, all of the same day, edition and record versions
 * @returns their sum
 * @throws MergeError when they judge by different days, editions or versions, or hold more records than there are
 * @example
 * mergeStates([hanoi, hue]).runs; // 2
 */
export function mergeStates(states: readonly State[]): State {
  const [first, ...rest] = states;
  if (first === undefined) throw new RangeError("mergeStates: no state");
  const versions = new Map(Object.entries(first.standard.versions));
  const groups = new Map<string, Group[]>();
  const unreadable = new Map<string, number>();
  for (const state of states) {
    comparable(first, state, versions);
    addCounts(unreadable, state.unreadable);
    for (const group of state.groups) {
      const id = JSON.stringify([group.record, group.unit, group.system]);
      const known = groups.get(id);
      if (known === undefined) groups.set(id, [group]);
      else known.push(group);
    }
  }
  const total = states.flatMap(({ groups }) => groups).reduce((sum, { tally }) => sum + tally.records, 0);
  if (!Number.isSafeInteger(total))
    throw new MergeError("size", "Tổng số bản ghi lớn quá mức đếm được chính xác: có trạng thái ghi sai số.");
  const inputs = states
    .flatMap((state) => state.inputs)
    .sort(
      (a, b) => compare(a.name, b.name) || compare(a.sha256 ?? "", b.sha256 ?? "") || a.records - b.records,
    );
  return {
    format: first.format,
    standard: { edition: first.standard.edition, versions: ordered(versions) },
    asOf: first.asOf,
    inputs: rest.length === 0 ? first.inputs : inputs,
    unreadable: ordered(unreadable),
    groups: [...groups.values()].map(sumGroup).sort(inOrder),
    runs: states.reduce((sum, state) => sum + state.runs, 0),
  };
}

function sumGroup([first, ...rest]: readonly Group[]): Group {
  const group = first as Group;
  return rest.length === 0
    ? group
    : { ...group, tally: sumTallies([group, ...rest].map(({ tally }) => tally)) };
}

function inOrder(a: Group, b: Group): number {
  return compare(a.record, b.record) || compare(a.unit, b.unit) || compare(a.system, b.system);
}

function comparable(first: State, state: State, versions: Map<string, string>): void {
  if (state.asOf !== first.asOf)
    throw new MergeError("asOf", `Có bản tính đến ngày ${first.asOf}, có bản tính đến ngày ${state.asOf}.`);
  if (state.standard.edition !== first.standard.edition)
    throw new MergeError(
      "edition",
      `Có bản đo theo ấn bản ${first.standard.edition} của bộ chuẩn, có bản theo ${state.standard.edition}.`,
    );
  for (const [record, version] of Object.entries(state.standard.versions)) {
    const known = versions.get(record);
    if (known !== undefined && known !== version)
      throw new MergeError(
        "version",
        `${record}: có bản đo theo phiên bản ${known}, có bản theo ${version}.`,
      );
    versions.set(record, version);
  }
}

/** The sum of two tallies of the same type, unit and system. */
export function addTallies(a: Tally, b: Tally): Tally {
  return sumTallies([a, b]);
}

/** The sum of any number of tallies: each is gone through once, and keys are put in order at the end. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = { records: 0, failing: 0 };
  const words = new Map<Word, [number, number]>();
  const counts = { applies: new Map(), fails: new Map(), warns: new Map(), sets: new Map() };
  const lags = new Map<string, Map<string, number>>();
  let newest: string | undefined;
  for (const tally of tallies) {
    sum.records += tally.records;
    sum.failing += tally.failing;
    for (const word of WORDS) {
      const fraction = tally.words[word];
      if (fraction === undefined) continue;
      const known = words.get(word);
      if (known === undefined) words.set(word, [...fraction]);
      else {
        known[0] += fraction[0];
        known[1] += fraction[1];
      }
    }
    for (const name of ["applies", "fails", "warns", "sets"] as const) addCounts(counts[name], tally[name]);
    for (const [key, buckets] of Object.entries(tally.lags)) {
      const known = lags.get(key) ?? new Map<string, number>();
      lags.set(key, known);
      addCounts(known, buckets);
    }
    if (tally.newest !== undefined && (newest === undefined || tally.newest > newest)) newest = tally.newest;
  }
  return {
    records: sum.records,
    words: Object.fromEntries(WORDS.flatMap((word) => (words.has(word) ? [[word, words.get(word)]] : []))),
    failing: sum.failing,
    applies: ordered(counts.applies),
    fails: ordered(counts.fails),
    warns: ordered(counts.warns),
    sets: ordered(counts.sets),
    lags: ordered(new Map([...lags].map(([key, buckets]) => [key, ordered(buckets)]))),
    ...(newest === undefined ? {} : { newest }),
  };
}

function addCounts(to: Map<string, number>, from: Readonly<Record<string, number>>): void {
  for (const key in from) to.set(key, (to.get(key) ?? 0) + (from[key] ?? 0));
}

function ordered<T>(of: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...of].sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
