import type { CodeMapping } from "@thongnhat/code-tables";
import type { CodeLookup, Library, Membership, Units } from "../decode/work.ts";
import type { TableMap } from "./map-types.ts";

const NAME = /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/;
const OF_UNITS = new Set(["place-code", "agency-code", "address"]);

/**
 * Loads the code tables and mappings that a map names, and no others.
 * @param map - as `parseMap` gave it: its names are those of the standard
 * @throws RangeError for a name that no table has
 */
export async function loadLibrary(map: TableMap): Promise<Library> {
  const tables = new Set<string>();
  const mappings = new Set<string>();
  for (const { table, mapping } of map.columns) {
    if (table !== undefined) tables.add(table);
    if (mapping !== undefined) mappings.add(mapping);
  }
  const units = map.columns.some(({ as }) => OF_UNITS.has(as));
  return {
    tables: Object.fromEntries(
      await Promise.all([...tables].map(async (id) => [id, await load<CodeLookup>("", id)] as const)),
    ),
    mappings: Object.fromEntries(
      await Promise.all(
        [...mappings].map(async (id) => [id, await load<CodeMapping>("mappings/", id)] as const),
      ),
    ),
    ...(units ? { units: await loadUnits() } : {}),
  };
}

async function load<T>(folder: string, id: string): Promise<T> {
  if (!NAME.test(id)) throw new RangeError(`loadLibrary: "${id}" is no name`);
  const module = (await import(`@thongnhat/code-tables/${folder}${id}`)) as Readonly<Record<string, unknown>>;
  const found = Object.values(module).find((one) => isNamed(one, id));
  if (found === undefined) throw new RangeError(`loadLibrary: there is no "${id}"`);
  // The module of that name holds the table or mapping of that id: it is generated so.
  return found as T;
}

const isNamed = (one: unknown, id: string): boolean =>
  typeof one === "object" && one !== null && "id" in one && one.id === id;

async function loadUnits(): Promise<Units> {
  const [tinh, huyen, xa] = (await Promise.all([
    import("@thongnhat/code-tables/tinh/codes"),
    import("@thongnhat/code-tables/huyen/codes"),
    import("@thongnhat/code-tables/xa/codes"),
  ])) as readonly { readonly hasBetween: Membership }[];
  if (tinh === undefined || huyen === undefined || xa === undefined)
    throw new RangeError("loadLibrary: no units");
  return { tinh: tinh.hasBetween, huyen: huyen.hasBetween, xa: xa.hasBetween };
}
