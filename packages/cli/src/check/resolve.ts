import { nearest } from "../words/near.ts";
import type { Registry } from "./registry.ts";

/** What a name of a record on the command line, or in a file, stands for. */
export type Resolved =
  | { readonly id: string }
  /** Databases have records of that name: the whole name says which one is meant. */
  | { readonly several: readonly string[] }
  | { readonly near: string | undefined };

/** The records that end in the same letters, of one map of validators. */
const indexes = new WeakMap<Registry["validators"], ReadonlyMap<string, readonly string[]>>();

/** Finds a record: `khai-sinh`, `KhaiSinh` and `ho-tich/khai-sinh` are the same as long as one database has it. */
export function lookUpRecord(name: string, registry: Registry): Resolved {
  const found = find(name, registry);
  if (typeof found === "string") return { id: found };
  return found.length > 1 ? { several: found } : { near: nearest(name, [...registry.validators.keys()]) };
}

/** The full name of a record; nothing when there is none of that name, or several. */
export function resolveRecord(name: string, registry: Registry): string | undefined {
  const found = find(name, registry);
  return typeof found === "string" ? found : undefined;
}

/** The full name, or all that the name may mean. Asked for each record of a file: a guess would take too long here. */
function find(name: string, { validators }: Registry): string | readonly string[] {
  if (validators.has(name)) return name;
  const found = indexOf(validators).get(letters(name)) ?? [];
  // A record of the standard and a unit's extension of it are checked by the same validator.
  const different = new Set(found.map((id) => validators.get(id)));
  const [first] = found;
  return first !== undefined && different.size === 1 ? first : found;
}

function indexOf(validators: Registry["validators"]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(validators);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const id of validators.keys()) {
    const name = letters(id.split("/").at(-1) ?? "");
    index.set(name, [...(index.get(name) ?? []), id]);
  }
  indexes.set(validators, index);
  return index;
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll("-", "");
}
