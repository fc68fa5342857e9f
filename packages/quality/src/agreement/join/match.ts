import { type DatasetStore, LineSorter } from "@thongnhat/validators/dataset";
import type { Plan, SidePlan } from "../plan/plan.ts";
import type { Held } from "../plan/read-value.ts";
import type { RecordAt, Records } from "../types.ts";
import { placeOf } from "./placed.ts";
import { ASIDE, typeOf } from "./record-state.ts";
import { SideTally } from "./side-tally.ts";

/** Stands between the parts of a line; JSON never has it. */
const SEPARATOR = "\u0001";
const DEFAULT_ENTRIES = 200_000;
/** A record that takes part: its place, and what it says. */
export interface Side {
  readonly at: RecordAt;
  readonly values: readonly Held[];
}

/** Who is told of what was found, key by key. */
export interface MatchSink {
  pair(key: number, a: Side, b: Side): void | Promise<void>;
  only(side: "a" | "b", at: RecordAt): void | Promise<void>;
  /** A record whose key is not the only one; `own` is true when it is so in its own system. */
  duplicate(key: number, side: "a" | "b", at: RecordAt): void | Promise<void>;
  /** A value of the key that stands more than once in a system. */
  duplicateKey(key: number, side: "a" | "b"): void;
}

/** Where the lines go that do not fit into memory. */
export interface MatchOptions {
  readonly store?: DatasetStore;
  readonly maxEntries?: number;
}

/**
 * Puts the records of two systems together by their keys in bounded memory: sorted by the first key, then what has no
 * partner by the next one. A key that stands more than once on a side matches nothing.
 */
export async function matchRecords(
  plan: Plan,
  a: Records,
  b: Records,
  sink: MatchSink,
  { store, maxEntries = DEFAULT_ENTRIES }: MatchOptions,
): Promise<{ readonly a: SideTally; readonly b: SideTally }> {
  // A pass reads from one sorter while it fills the next one.
  const sorters = plan.keys.map(() => new LineSorter(maxEntries / Math.min(2, plan.keys.length), store));
  const files: string[] = [];
  const tallies = { a: new SideTally(), b: new SideTally() };
  await take("a", a, plan.a);
  await take("b", b, plan.b);
  for (let key = 0; key < sorters.length; key++) await pass(key);
  return tallies;

  async function take(side: "a" | "b", records: Records, of: SidePlan): Promise<void> {
    const tally = tallies[side];
    for await (const item of records) {
      tally.read++;
      const { record, at } = placeOf(item, tally.read);
      const type = typeOf(record);
      if (type === undefined || (type.schema !== undefined && type.schema !== of.record)) tally.other++;
      else if (ASIDE.has(type.state)) tally.aside++;
      else {
        const keys = of.keys.map((read) => read(type.record) ?? null);
        const first = keys.findIndex((text) => text !== null);
        if (first < 0) tally.withoutKey++;
        else await put(first, side, [place(at), keys, of.values(type.record)]);
      }
    }
  }

  async function put(key: number, side: "a" | "b", entry: Entry): Promise<void> {
    const [[line], keys] = entry;
    const order = [keys[key], side + String(line).padStart(15, "0"), JSON.stringify(entry)].join(SEPARATOR);
    const sorter = sorters[key];
    if (sorter?.add(order)) await sorter.spill();
  }

  async function pass(key: number): Promise<void> {
    const group = { text: "", a: new Party("a"), b: new Party("b") };
    for await (const lines of sorters[key]?.sorted() ?? []) {
      for (const line of lines) {
        const end = line.indexOf(SEPARATOR);
        const text = line.slice(0, end);
        if (text !== group.text) {
          await close();
          group.text = text;
        }
        const side = line.charAt(end + 1) === "a" ? "a" : "b";
        const entry = line.slice(line.indexOf(SEPARATOR, end + 1) + 1);
        const party = group[side];
        party.count++;
        if (party.count === 1) party.first = entry;
        else {
          if (party.count === 2) {
            sink.duplicateKey(key, side);
            await leaveOut(side, party.first);
          }
          await leaveOut(side, entry);
        }
      }
    }
    await close();

    async function close(): Promise<void> {
      const { a: x, b: y } = group;
      if (x.count === 1 && y.count === 1) {
        const told = sink.pair(key, sideOf(parse(x.first)), sideOf(parse(y.first)));
        if (told !== undefined) await told;
      } else
        for (const [party, other] of [
          [x, y],
          [y, x],
        ] as const)
          if (party.count === 1)
            await (other.count === 0 ? pushOn(party) : leaveOut(party.side, party.first));
      group.a = new Party("a");
      group.b = new Party("b");
    }

    async function leaveOut(side: "a" | "b", entry: string): Promise<void> {
      tallies[side].leftOut++;
      await sink.duplicate(key, side, sideOf(parse(entry)).at);
    }

    async function pushOn({ side, first }: Party): Promise<void> {
      const entry = parse(first);
      const next = entry[1].findIndex((text, index) => index > key && text !== null);
      if (next >= 0) await put(next, side, entry);
      else await sink.only(side, sideOf(entry).at);
    }
  }

  function place({ line, file }: RecordAt): Entry[0] {
    if (file === undefined) return [line, -1];
    const known = files.indexOf(file);
    return [line, known >= 0 ? known : files.push(file) - 1];
  }

  function sideOf([[line, at], , values]: Entry): Side {
    const file = files[at];
    return { at: file === undefined ? { line } : { line, file }, values };
  }
}

/** Place, keys and values of a record, as they are put away. */
type Entry = readonly [
  at: readonly [line: number, file: number],
  keys: readonly (string | null)[],
  values: readonly Held[],
];

function parse(text: string): Entry {
  return JSON.parse(text) as Entry;
}

/** The records of one system that share a key: how many, and the first. */
class Party {
  readonly side: "a" | "b";
  count = 0;
  first = "";

  constructor(side: "a" | "b") {
    this.side = side;
  }
}
