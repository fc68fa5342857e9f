import type { Catalogue, Validator } from "@thongnhat/core";

/** The records that can be checked, and the words about them. */
export interface Registry {
  readonly catalogue: Catalogue;
  /** Validators by record, as `database/record`. */
  readonly validators: ReadonlyMap<string, Validator<unknown>>;
}

/**
 * Loads the catalogue and every validator of the standard. Only then is their code read from disk.
 *
 * @returns what `checkStream` and `makeReport` need
 * @example
 * const registry = await loadRegistry();
 * registry.validators.has("ho-tich/khai-sinh"); // true
 */
export async function loadRegistry(): Promise<Registry> {
  const [{ catalogue }, { validators }] = await Promise.all([
    import("@thongnhat/schemas/catalogue"),
    import("@thongnhat/validators"),
  ]);
  return { catalogue, validators: new Map(Object.entries(validators)) };
}

/** The full name of a record: `khai-sinh`, `KhaiSinh` and `ho-tich/khai-sinh` are the same. */
export function resolveRecord(name: string, registry: Registry): string | undefined {
  if (registry.validators.has(name)) return name;
  const wanted = letters(name);
  const found = [...registry.validators.keys()].filter(
    (id) => letters(id.split("/").at(-1) ?? "") === wanted,
  );
  return found.length === 1 ? found[0] : undefined;
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll("-", "");
}
