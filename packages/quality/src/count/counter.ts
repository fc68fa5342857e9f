import { type Issue, normalise, todayInVietnam } from "@thongnhat/core";
import { personKey } from "../duplicates/key-hash.ts";
import { isOutOfRegister } from "../duplicates/out-of-register.ts";
import { countSurplus } from "../duplicates/surplus.ts";
import type { KeyHash, KeyStore, Surplus } from "../duplicates/types.ts";
import { EDITION } from "../generated/shapes.ts";
import { loadRecord } from "../shape/load.ts";
import type { State, StateInput } from "../state/types.ts";
import { type Getter, getter } from "./getter.ts";
import { placeOf } from "./place.ts";
import { createLooker, type RecordLooker } from "./record-counter.ts";
import { ranksOf, settle } from "./settle.ts";
import { type Fields, fieldsOf } from "./spots.ts";
import { type Counted, type Payload, Tallies } from "./tallies.ts";

/** How records are counted. */
export interface CounterOptions {
  /** The day on which the data are judged, default today in Việt Nam. */
  readonly today?: string;
  /** System and unit of all records, where the records do not say them. */
  readonly system?: string;
  readonly unit?: string;
  /** Finds records of the same key; without it duplicates are not measured. */
  readonly duplicates?: { readonly hash: KeyHash; readonly store: KeyStore };
  /** Told what failed in a record, for programs that keep examples: keys only. */
  readonly onFailing?: (record: string, fails: readonly string[]) => void;
}

/** What rules over several records say of one record. */
export interface Across {
  /** Rules that ask it, each with the pointer of its field. */
  readonly asked: readonly { readonly id: string; readonly path: string }[];
  readonly issues: readonly Issue[];
}

/** Counts records one by one. */
export interface Counter {
  /**
   * Counts one record. A promise comes back only when a type is met for the first time: its code is loaded, and
   * nothing else may be added until then.
   */
  add(value: unknown, across?: Across): void | Promise<void>;
  /** Counts something that could not be read, by the code of the reader. */
  unreadable(code: string): void;
  /** Everything counted so far. Duplicates are settled by the first call; nothing may be added after it. */
  state(inputs?: readonly StateInput[]): State;
  /** Everything counted so far but duplicates, for parts that are put together later (`settle`). */
  counts(inputs?: readonly StateInput[]): State;
  /** What each payload of the key store stands for, to be kept beside it where parts are put together later. */
  payloads(): readonly string[];
}

interface Kind {
  readonly id: string;
  readonly version: string;
  readonly looker: RecordLooker;
  readonly tallies: Tallies;
  readonly keys: readonly Getter[] | undefined;
  readonly person: { readonly name: Getter; readonly birth: Getter; readonly sex: Getter } | undefined;
}

/**
 * Makes a counter of records: what each shows of the six words, by type, unit and system. It holds counts only, never a
 * record, whatever the number of records.
 *
 * @param options the day, and whose the records are
 * @returns the counter
 * @example
 * const counter = createCounter({ today: "2026-11-22", system: "so-giay", unit: "H26.12" });
 * for (const record of records) await counter.add(record);
 * counter.state().groups[0]?.tally.records; // 3
 */
export function createCounter(options: CounterOptions = {}): Counter {
  const today = options.today ?? todayInVietnam();
  const kinds = new Map<string, Kind | undefined>();
  const unreadable = new Map<string, number>();
  const payloads: Payload[] = [];
  let surplus: Surplus | undefined;

  async function load(id: string, value: Fields, across?: Across): Promise<void> {
    const parts = await loadRecord(id);
    // Only types that exist are remembered, so that a file of nonsense does not fill the memory.
    if (parts === undefined) return miss("TN-READ-RECORD");
    const { record } = parts;
    kinds.set(id, {
      id,
      version: record.version,
      looker: createLooker({ ...parts, today }),
      tallies: new Tallies(id, payloads),
      keys: record.keys?.map(getter),
      person: record.person && {
        name: getter(record.person.name),
        birth: getter(record.person.birth),
        sex: record.person.sex === undefined ? () => undefined : getter(record.person.sex),
      },
    });
    add(value, across);
  }

  function miss(code: string): void {
    unreadable.set(code, (unreadable.get(code) ?? 0) + 1);
  }

  function add(value: unknown, across?: Across): void | Promise<void> {
    const fields = fieldsOf(value);
    if (fields === undefined) return miss("TN-READ-NOT-OBJECT");
    const id = fieldsOf(fields.sieuDuLieu)?.luocDo;
    if (typeof id !== "string") return miss("TN-READ-RECORD");
    const kind = kinds.get(id);
    if (kind === undefined) return load(id, fields, across);
    const { looker, tallies } = kind;
    const looked = looker.look(fields, across);
    const { unit, system } = placeOf(fields, options);
    const counted = tallies.count(unit, system, looked, looker.keys);
    if (options.onFailing !== undefined && looked.fails.length > 0)
      options.onFailing(
        id,
        looked.fails.map((key) => looker.keys.meanings[key]?.key ?? ""),
      );
    if (options.duplicates === undefined || !looked.structureRight) return;
    if (!isOutOfRegister(fieldsOf(fields.sieuDuLieu)?.trangThai)) compare(kind, fields, counted);
  }

  function compare({ id, keys, person, tallies }: Kind, fields: Fields, counted: Counted): void {
    const { hash, store } = options.duplicates ?? {};
    if (hash === undefined || store === undefined) return;
    const { unit } = counted.group.place;
    const key = keys === undefined ? undefined : keyOf(["khoa", id, unit], keys, fields);
    if (key !== undefined) {
      const [hi, lo] = hash(key);
      store.add(hi, lo, tallies.payload(counted, "key"));
    }
    if (person === undefined) return;
    const [name, birth] = [person.name(fields), person.birth(fields)];
    if (typeof name !== "string" || typeof birth !== "string") return;
    const sex = String(person.sex(fields) ?? "");
    const known = personKey(name, birth, sex);
    if (known === undefined) return;
    const [hi, lo] = hash(["nguoi", id, unit, ...known]);
    store.add(hi, lo, tallies.payload(counted, "person"));
  }

  function texts(): string[] {
    return payloads.map((payload) => JSON.stringify(payload));
  }

  function counts(inputs: readonly StateInput[] = []): State {
    const used = [...kinds.values()].filter((kind) => kind !== undefined);
    return {
      format: "thongnhat-audit-state/1",
      standard: {
        edition: EDITION,
        versions: Object.fromEntries(used.map(({ id, version }) => [id, version] as const).sort(byFirst)),
      },
      asOf: today,
      inputs,
      unreadable: Object.fromEntries([...unreadable].sort(byFirst)),
      groups: used
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .flatMap(({ tallies, looker }) => tallies.groups(looker.keys)),
      runs: 1,
    };
  }

  return {
    add,
    unreadable: miss,
    payloads: texts,
    counts,
    state(inputs = []) {
      surplus ??=
        options.duplicates === undefined
          ? new Map()
          : countSurplus(options.duplicates.store, texts(), ranksOf);
      return settle(counts(inputs), surplus);
    },
  };
}

/** The parts of a record's key after those given; nothing when one is absent. */
function keyOf(parts: string[], keys: readonly Getter[], fields: Fields): readonly string[] | undefined {
  for (const get of keys) {
    const part = get(fields);
    if (typeof part === "string") parts.push(normalise(part));
    else if (typeof part === "number") parts.push(String(part));
    else return undefined;
  }
  return parts;
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
