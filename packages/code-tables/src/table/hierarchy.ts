import type { PackedTable } from "./packed.ts";
import type { Ancestor, CodeEntry } from "./types.ts";

/** The codes above an entry, the nearest first: in other tables by the width of the code, else in the same one. */
export function ancestorsOf(
  { id, parents }: PackedTable["about"],
  get: (code: string) => CodeEntry | undefined,
  code: string,
): Ancestor[] {
  const entry = get(code);
  if (entry?.parent === undefined) return [];
  const { parent, province } = entry;
  if (parents !== undefined) {
    const above: Ancestor[] = [{ table: tableOf(parents, parent), code: parent }];
    if (province !== undefined && province !== parent)
      above.push({ table: tableOf(parents, province), code: province });
    return above;
  }
  const above: Ancestor[] = [];
  for (let next: string | undefined = parent; next !== undefined; next = get(next)?.parent) {
    if (above.some((ancestor) => ancestor.code === next)) break;
    above.push({ table: id, code: next });
  }
  return above;
}

function tableOf(parents: NonNullable<PackedTable["about"]["parents"]>, code: string): string {
  const [first = ["", 0] as const] = parents;
  return (parents.find(([, width]) => width === code.length) ?? first)[0];
}
