import type { FieldDescriptor, RecordDescriptor } from "@thongnhat/core";

/** How deep places are looked for: blocks may hold themselves. */
const DEPTH = 8;

/**
 * The places of a record whose field is wanted.
 *
 * @returns JSON Pointers, `*` for any item of a list
 */
export function places(
  { defs, root }: RecordDescriptor,
  isWanted: (field: FieldDescriptor) => boolean,
): readonly string[] {
  const found = new Set<string>();
  const walk = (title: string, base: string, chain: readonly string[]): void => {
    if (chain.includes(title) || chain.length > DEPTH) return;
    for (const [key, field] of Object.entries(defs[title]?.fields ?? {})) {
      const path = `${base}/${key}${field.type === "array" ? "/*" : ""}`;
      if (isWanted(field)) found.add(path);
      const titles = field.variants === undefined ? [field.of ?? ""] : Object.values(field.variants.of);
      for (const inner of titles) walk(inner, path, [...chain, title]);
    }
  };
  walk(root, "", []);
  return [...found].sort();
}

/** The texts at a place of a record. */
export function textsAt(value: unknown, place: string): readonly string[] {
  let here: unknown[] = [value];
  for (const key of place.split("/").slice(1))
    here = here.flatMap((one) => {
      if (key === "*") return Array.isArray(one) ? one : [];
      return typeof one === "object" && one !== null && Object.hasOwn(one, key)
        ? [(one as Record<string, unknown>)[key]]
        : [];
    });
  return here.filter((one): one is string => typeof one === "string");
}
