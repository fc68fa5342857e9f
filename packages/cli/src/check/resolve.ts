import { nearest } from "../words/near.ts";
import type { Registry } from "./registry.ts";

/** What a name of a record on the command line, or in a file, stands for. */
export type Resolved =
  | { readonly id: string }
  /** Databases have records of that name: the whole name says which one is meant. */
  | { readonly several: readonly string[] }
  | { readonly near: string | undefined };

/** Finds a record: `khai-sinh`, `KhaiSinh` and `ho-tich/khai-sinh` are the same as long as one database has it. */
export function lookUpRecord(name: string, registry: Registry): Resolved {
  if (registry.validators.has(name)) return { id: name };
  const wanted = letters(name);
  const known = [...registry.validators.keys()];
  const found = known.filter((id) => letters(id.split("/").at(-1) ?? "") === wanted);
  // A record of the standard and a unit's extension of it are checked by the same validator.
  const different = new Set(found.map((id) => registry.validators.get(id)));
  const [first] = found;
  if (first !== undefined && different.size === 1) return { id: first };
  return found.length > 1 ? { several: found } : { near: nearest(name, known) };
}

/** The full name of a record; nothing when there is none of that name, or several. */
export function resolveRecord(name: string, registry: Registry): string | undefined {
  const found = lookUpRecord(name, registry);
  return "id" in found ? found.id : undefined;
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll("-", "");
}
