import { createRequire } from "node:module";
import type { RecordDescriptor, Validator } from "@thongnhat/core";
import { databases } from "@thongnhat/schemas";
import type { ByteScanner } from "./bulk/scanners.ts";

/** Loads a package's module at once, when it is first asked for. */
const load = createRequire(import.meta.url);

/** The full names of all records of the standard. */
export const RECORDS: readonly string[] = Object.entries(databases).flatMap(([database, { records }]) =>
  records.map((name) => `${database}/${name}`),
);

/** The validator of one record: only its own code is read. */
export function loadValidator(id: string): Validator<unknown> {
  return withId<Validator<unknown>>(`@thongnhat/validators/${id}`, id);
}

/** The checker of bytes of one record, if it has one: only its own code is read. */
export async function loadByteScanner(id: string): Promise<ByteScanner | undefined> {
  const { loadByteChecker } = await import("@thongnhat/validators/bytes");
  return loadByteChecker(id);
}

/** The descriptors of all records, those of a database being read when one of them is first asked for. */
export function descriptorsOnDemand(): Readonly<Record<string, RecordDescriptor>> {
  const records = {};
  for (const id of RECORDS) {
    const module = `@thongnhat/schemas/${id.slice(0, id.indexOf("/"))}/descriptors`;
    Object.defineProperty(records, id, {
      configurable: true,
      enumerable: true,
      get: () => withId<RecordDescriptor>(module, id),
    });
  }
  return records;
}

/** What a module says of the record of that name. */
function withId<T extends { readonly id: string }>(module: string, id: string): T {
  const found = Object.values<T>(load(module)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`${module} does not hold ${id}`);
  return found;
}

/** A map whose values are made when they are first asked for. */
export class MapOnDemand<V> implements ReadonlyMap<string, V> {
  readonly #makers: ReadonlyMap<string, () => V>;
  readonly #made = new Map<string, V>();

  constructor(makers: Iterable<readonly [string, () => V]>) {
    this.#makers = new Map(makers);
  }

  get size(): number {
    return this.#makers.size;
  }

  has(key: string): boolean {
    return this.#makers.has(key);
  }

  get(key: string): V | undefined {
    const make = this.#makers.get(key);
    if (make === undefined || this.#made.has(key)) return this.#made.get(key);
    const value = make();
    this.#made.set(key, value);
    return value;
  }

  keys(): MapIterator<string> {
    return this.#makers.keys();
  }

  *entries(): MapIterator<[string, V]> {
    for (const key of this.keys()) yield [key, this.get(key) as V];
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  forEach(callback: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this);
  }
}
