import { type Catalogue, minimise, profilesOf, type RecordDescriptor } from "@thongnhat/core";

/** What a profile makes of a record. */
export interface Kept {
  /** The part that is shared. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly kept: number;
  readonly all: number;
  /** Pointers of what is not shared, `*` for items of lists. */
  readonly dropped: readonly string[];
  readonly descriptor: RecordDescriptor;
}

/** The names of all profiles that records of the standard have fields in. */
export function allProfiles({ records }: Catalogue): string[] {
  return [...new Set(Object.values(records).flatMap((record) => [...profilesOf(record)]))].sort();
}

/**
 * What a profile keeps of a record.
 * @returns `undefined` when it is not known which record this is
 */
export function keepByProfile(
  record: unknown,
  profile: string,
  catalogue: Catalogue,
  chosen: string | undefined,
): Kept | undefined {
  if (typeof record !== "object" || record === null) return undefined;
  const id = chosen ?? statedRecord(record);
  const descriptor =
    id !== undefined && Object.hasOwn(catalogue.records, id) ? catalogue.records[id] : undefined;
  if (descriptor === undefined) return undefined;
  const value = minimise(record, descriptor, profile);
  const all = leaves(record);
  const kept = leaves(value);
  const dropped = [...all.keys()].filter((path) => (kept.get(path) ?? 0) < (all.get(path) ?? 0));
  return { value, kept: sum(kept), all: sum(all), dropped, descriptor };
}

function statedRecord(record: object): string | undefined {
  const metadata: unknown = "sieuDuLieu" in record ? record.sieuDuLieu : undefined;
  if (typeof metadata !== "object" || metadata === null || !("luocDo" in metadata)) return undefined;
  return typeof metadata.luocDo === "string" ? metadata.luocDo : undefined;
}

/** How many values stand at each pointer. */
function leaves(value: unknown, path = "", found = new Map<string, number>()): Map<string, number> {
  if (typeof value !== "object" || value === null) found.set(path, (found.get(path) ?? 0) + 1);
  else if (Array.isArray(value)) for (const item of value) leaves(item, `${path}/*`, found);
  else
    for (const [key, member] of Object.entries(value))
      leaves(member, `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, found);
  return found;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
