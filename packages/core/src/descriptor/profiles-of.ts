import type { RecordDescriptor } from "../catalogue/types.ts";

/**
 * The sharing profiles in which a record has a field: under any other, `minimise` keeps nothing of it but its identity.
 *
 * @param descriptor - descriptor of the record
 * @returns names of profiles, such as `chia-se-3458`
 * @example
 * profilesOf(khaiSinhDescriptor).has("chia-se-3458");
 */
export function profilesOf({ defs, overlays }: RecordDescriptor): ReadonlySet<string> {
  const fields = [
    ...Object.values(defs).flatMap((def) => Object.values(def.fields)),
    ...Object.values(overlays),
  ];
  return new Set(fields.flatMap(({ profiles = [] }) => profiles));
}
