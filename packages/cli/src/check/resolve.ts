import type { Registry } from "./registry.ts";

/** The full name of a record: `khai-sinh`, `KhaiSinh` and `ho-tich/khai-sinh` are the same. */
export function resolveRecord(name: string, registry: Registry): string | undefined {
  if (registry.validators.has(name)) return name;
  const wanted = letters(name);
  const found = [...registry.validators.keys()].filter(
    (id) => letters(id.split("/").at(-1) ?? "") === wanted,
  );
  // A record of the standard and a unit's extension of it are checked by the same validator.
  const different = new Set(found.map((id) => registry.validators.get(id)));
  return different.size === 1 ? found[0] : undefined;
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll("-", "");
}
