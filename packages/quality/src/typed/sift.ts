import { basename } from "node:path";
import type { Validator } from "@thongnhat/core";
import { createCounter } from "../count/counter.ts";
import { placeOf } from "../count/place.ts";
import { type LoadedRecord, loadRecord } from "../shape/load.ts";
import type { Source } from "../source/types.ts";
import type { State } from "../state/types.ts";
import { typedLine } from "./gate.ts";
import { Presence } from "./presence.ts";
import { type KeptKeys, SuspectKeys } from "./suspect-keys.ts";

/** How records are parted. */
export interface SiftOptions {
  /** Day on which the suspects are judged. */
  readonly asOf: string;
  /** System and unit of all records, where the records do not say them. */
  readonly system?: string | undefined;
  readonly unit?: string | undefined;
  /** Called now and then with the number of records so far. */
  readonly onProgress?: ((records: number) => void) | undefined;
}

/** A record that every engine reads alike, and where it comes from. */
export interface TypedRow {
  /** The record as one line of JSON. */
  readonly line: string;
  readonly system: string;
  readonly unit: string;
  /** File or table without folders. */
  readonly file: string | undefined;
  readonly row: number | undefined;
}

/** Where typeable records go. */
export interface TypedSink {
  /** Called once for each record type before its first row. */
  begin(parts: LoadedRecord): void | Promise<void>;
  row(id: string, row: TypedRow): void | Promise<void>;
}

/** What did not go into a table, counted. */
export interface Sifted {
  /** By record type: fields that are there in some row, as JSON Pointers with `*` for items. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly suspects: number;
  readonly state: State;
  /** Keys of suspects with right structure, which records in the tables may have too. */
  readonly keys: KeptKeys;
}

/** Records between two calls of `onProgress`. */
const STEP = 10_000;

/**
 * Parts records into those that a typed table can hold and the others, which the JavaScript counter counts at once.
 *
 * @param source records, and faults of the reader in place of records
 * @param sink takes the typeable ones
 * @param options day, system and unit
 * @returns the counts of all others
 */
export async function sift(source: Source, sink: TypedSink, options: SiftOptions): Promise<Sifted> {
  const place = {
    ...(options.system === undefined ? {} : { system: options.system }),
    ...(options.unit === undefined ? {} : { unit: options.unit }),
  };
  const keys = new SuspectKeys();
  const counter = createCounter({ today: options.asOf, ...place, duplicates: keys.taker });
  const kinds = new Map<string, { readonly validator: Validator<unknown>; readonly presence: Presence }>();
  let records = 0;
  let suspects = 0;

  const meet = async (id: string) => {
    const parts = await loadRecord(id);
    if (parts === undefined) return undefined;
    const kind = { validator: parts.validator, presence: new Presence(parts.record.def, parts.def) };
    // Only types that exist are remembered: a file of nonsense must not fill the memory.
    kinds.set(id, kind);
    await sink.begin(parts);
    return kind;
  };

  for await (const item of source) {
    records++;
    if (options.onProgress !== undefined && records % STEP === 0) options.onProgress(records);
    if ("unreadable" in item) {
      counter.unreadable(item.unreadable);
      continue;
    }
    const { value } = item;
    const id = recordOf(value);
    const kind = id === undefined ? undefined : (kinds.get(id) ?? (await meet(id)));
    const line = kind === undefined ? undefined : typedLine(kind.validator, value);
    if (id !== undefined && line !== undefined) {
      kind?.presence.mark(value);
      const { system, unit } = placeOf(value, place);
      const file = item.file === undefined ? undefined : basename(item.file);
      const wait = sink.row(id, { line, system, unit, file, row: item.line });
      if (wait !== undefined) await wait;
      continue;
    }
    const wait = counter.add(value);
    if (wait !== undefined) await wait;
    if (kind !== undefined) suspects++;
  }
  const fields = new Map([...kinds].map(([id, { presence }]) => [id, presence.paths()]));
  return { suspects, fields, state: counter.counts(), keys: keys.kept(counter.payloads()) };
}

function recordOf(value: unknown): string | undefined {
  const id = own(own(value, "sieuDuLieu"), "luocDo");
  return typeof id === "string" ? id : undefined;
}

function own(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
