import type { Group, Tally } from "../state/types.ts";
import { WORDS, type Word } from "../words/words.ts";
import type { KeyTable } from "./key-table.ts";
import type { Place } from "./place.ts";
import type { Looked } from "./record-counter.ts";

/** What is known of a record whose key is kept: enough to count it as surplus later, and nothing that is in it. */
export interface Payload {
  readonly record: string;
  readonly unit: string;
  readonly system: string;
  readonly by: "key" | "person";
  /** All that fails in it, as in `Tally.sets`. */
  readonly set: string;
  /** It fails the word "sạch" already. */
  readonly unclean: boolean;
}

/** What a record added to its group, until its key is compared. */
export interface Counted {
  readonly group: GroupCount;
  readonly set: string;
  readonly unclean: boolean;
}

/** Keys of duplicates, by what is the same in two records. */
export const DUPLICATE_KEYS = {
  key: "TN-QUALITY-DUPLICATE-KEY@",
  person: "TN-QUALITY-DUPLICATE-PERSON@",
} as const;
/** More failures than this in one record are not told apart. */
const MOST_IN_SET = 5;

/** The counts of one unit and system. */
export interface GroupCount {
  readonly place: Place;
  records: number;
  failing: number;
  readonly words: Record<Word, [number, number]>;
  applies: Float64Array;
  fails: Float64Array;
  warns: Float64Array;
  readonly sets: Map<string, number>;
  readonly lags: Map<number, Map<number, number>>;
  /** Records with a key that can be compared. */
  readonly comparable: Record<Payload["by"], number>;
  /** Numbers of payloads by what fails in them: by key unclean or not, then by person. */
  readonly payloads: readonly Map<string, number>[];
  /** Milliseconds since 1970. */
  newest: number;
  /** What a record without failures added: one for all. */
  clean: Counted | undefined;
}

/** The moment of a record that does not say when it was changed. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** The counts of one record type, by unit and system. */
export class Tallies {
  readonly #record: string;
  /** By unit, then by system. */
  readonly #groups = new Map<string, Map<string, GroupCount>>();
  readonly #payloads: Payload[];

  /** @param payloads the table of all payloads of a run: types share it */
  constructor(record: string, payloads: Payload[]) {
    this.#record = record;
    this.#payloads = payloads;
  }

  /** Adds what a record showed. Every record comes here: no list or object is made for one without failures. */
  count(unit: string, system: string, looked: Looked, keys: KeyTable): Counted {
    const group = this.#group(unit, system);
    const { meanings } = keys;
    if (group.applies.length < meanings.length) grow(group, meanings.length);
    const { words, applies } = group;
    group.records++;
    words.dung[0]++;
    words.du[0]++;
    words.thongNhat[0]++;
    if (looked.structureRight) {
      words.sach[0]++;
      words.dungChung[0]++;
    }
    let live = looked.updated > NEVER;
    for (let at = 0; at < looked.applies.length; at++) {
      const key = looked.applies[at] as number;
      applies[key] = (applies[key] as number) + 1;
      live ||= keys.isLive[key] === true;
    }
    for (const key of looked.warns) group.warns[key] = (group.warns[key] ?? 0) + 1;
    if (looked.updated > group.newest) group.newest = looked.updated;
    if (looked.lags.length > 0) for (const { key, bucket } of looked.lags) addLag(group, key, bucket);
    if (looked.fails.length > 0) return this.#failing(group, looked, keys, live);
    if (live) words.song[0]++;
    group.clean ??= { group, set: "", unclean: false };
    return group.clean;
  }

  #failing(group: GroupCount, looked: Looked, { meanings }: KeyTable, live: boolean): Counted {
    const { words } = group;
    const failed = new Set<Word>();
    for (const key of looked.fails) {
      group.fails[key] = (group.fails[key] ?? 0) + 1;
      const word = meanings[key]?.word;
      if (word !== undefined) failed.add(word);
    }
    if (live || failed.has("song")) words.song[0]++;
    for (const word of failed) words[word][1]++;
    group.failing++;
    const set = setOf(looked.fails.map((key) => meanings[key]?.key ?? ""));
    group.sets.set(set, (group.sets.get(set) ?? 0) + 1);
    return { group, set, unclean: failed.has("sach") };
  }

  /** Number of what stands beside a record's key in the store; the record becomes one that can be compared. */
  payload({ group, set, unclean }: Counted, by: Payload["by"]): number {
    group.comparable[by]++;
    const numbers = group.payloads[(by === "key" ? 0 : 2) + (unclean ? 1 : 0)] as Map<string, number>;
    let number = numbers.get(set);
    if (number === undefined) {
      const { unit, system } = group.place;
      number = this.#payloads.push({ record: this.#record, unit, system, by, set, unclean }) - 1;
      numbers.set(set, number);
    }
    return number;
  }

  /** The counts as they stand in a state, units and systems in order. */
  groups(keys: KeyTable): Group[] {
    return [...this.#groups.values()]
      .flatMap((systems) => [...systems.values()])
      .sort((a, b) => compare(a.place.unit, b.place.unit) || compare(a.place.system, b.place.system))
      .map((group) => ({
        system: group.place.system,
        unit: group.place.unit,
        record: this.#record,
        tally: tallyOf(group, keys),
      }));
  }

  #group(unit: string, system: string): GroupCount {
    let systems = this.#groups.get(unit);
    if (systems === undefined) {
      systems = new Map();
      this.#groups.set(unit, systems);
    }
    let group = systems.get(system);
    if (group === undefined) {
      group = newGroup({ unit, system });
      systems.set(system, group);
    }
    return group;
  }
}

function newGroup(place: Place): GroupCount {
  return {
    place,
    records: 0,
    failing: 0,
    words: { dung: [0, 0], du: [0, 0], sach: [0, 0], song: [0, 0], thongNhat: [0, 0], dungChung: [0, 0] },
    applies: new Float64Array(64),
    fails: new Float64Array(64),
    warns: new Float64Array(64),
    sets: new Map(),
    lags: new Map(),
    comparable: { key: 0, person: 0 },
    payloads: [new Map(), new Map(), new Map(), new Map()],
    newest: NEVER,
    clean: undefined,
  };
}

function grow(group: GroupCount, wanted: number): void {
  for (const name of ["applies", "fails", "warns"] as const) {
    const larger = new Float64Array(wanted + 64);
    larger.set(group[name]);
    group[name] = larger;
  }
}

function addLag({ lags }: GroupCount, key: number, bucket: number): void {
  const buckets = lags.get(key) ?? new Map<number, number>();
  lags.set(key, buckets);
  buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
}

/** What fails in a record as one text: keys in order, or that there are too many to tell. */
export function setOf(keys: readonly string[]): string {
  return keys.length > MOST_IN_SET || keys.includes("…") ? "…" : [...keys].sort(compare).join(" ");
}

function tallyOf(group: GroupCount, { meanings }: KeyTable): Tally {
  const counts = (of: Float64Array, more: readonly (readonly [string, number])[] = []) =>
    sorted([...meanings.map(({ key }, index) => [key, of[index] ?? 0] as const), ...more]);
  const { key, person } = group.comparable;
  return {
    records: group.records,
    words: Object.fromEntries(
      WORDS.flatMap((word) => (group.words[word][0] === 0 ? [] : [[word, [...group.words[word]]]])),
    ) as Tally["words"],
    failing: group.failing,
    applies: counts(group.applies, [
      [DUPLICATE_KEYS.key, key],
      [DUPLICATE_KEYS.person, person],
    ]),
    fails: counts(group.fails),
    warns: counts(group.warns),
    sets: sorted([...group.sets]),
    lags: Object.fromEntries(
      [...group.lags]
        .map(([number, buckets]) => [meanings[number]?.key ?? "", sorted(texts(buckets))] as const)
        .sort(([a], [b]) => compare(a, b)),
    ),
    ...(group.newest === NEVER ? {} : { newest: new Date(group.newest).toISOString() }),
  };
}

function texts(buckets: ReadonlyMap<number, number>): (readonly [string, number])[] {
  return [...buckets].map(([bound, count]) => [String(bound), count]);
}

/** Counts above nought, keys in order, so that the same counts are the same bytes. */
function sorted(entries: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries(entries.filter(([, count]) => count !== 0).sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
