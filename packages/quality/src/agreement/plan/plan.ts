import type { CodeMapping, CodeTable } from "@thongnhat/code-tables";
import type { ComparedField } from "../diagnose/types.ts";
import type { CompareOptions, FieldPair } from "../types.ts";
import { createKeyReader } from "./key-text.ts";
import { allLeaves, type Leaf, pairLeaves } from "./leaves.ts";
import { createReader, type Held } from "./read-value.ts";
import { loadRecordType } from "./record-type.ts";

/** One side of a comparison: whose records, and how they are read. */
export interface SidePlan {
  /** `database/record` */
  readonly record: string;
  readonly keys: readonly ((record: object) => string | undefined)[];
  readonly values: (record: object) => Held[];
}

/** A comparison, worked out from the standard. */
export interface Plan {
  readonly a: SidePlan;
  readonly b: SidePlan;
  readonly keys: readonly (readonly FieldPair[])[];
  readonly leaves: readonly Leaf[];
  readonly fields: readonly ComparedField[];
}

/**
 * Works out what is compared.
 * @throws RangeError when a record type, field or key does not exist, or neither record nor correspondence is given
 */
export async function planComparison(options: CompareOptions): Promise<Plan> {
  const { record, correspondence } = options;
  const a = correspondence?.a ?? record;
  const b = correspondence?.b ?? record;
  if (a === undefined || b === undefined)
    throw new RangeError("Cần record hoặc correspondence. / Either record or correspondence is needed.");
  const typeA = await loadRecordType(a);
  const typeB = await loadRecordType(b);
  const keys =
    correspondence?.keys ??
    (options.keys ?? [typeA.record.keys ?? []]).map((parts) => parts.map((part) => ({ a: part, b: part })));
  if (keys.length === 0 || keys.some((parts) => parts.length === 0))
    throw new RangeError(`"${a}" không có khóa: hãy cho keys. / "${a}" has no key: give keys.`);
  for (const pair of keys.flat()) pairLeaves(typeA, typeB, pair);
  const pairs = correspondence?.fields ?? options.fields?.map((path) => ({ a: path, b: path }));
  const all =
    pairs === undefined ? allLeaves(typeA) : pairs.flatMap((pair) => pairLeaves(typeA, typeB, pair));
  const leaves = [...new Map(all.map((leaf) => [`${leaf.a} ${leaf.b}`, leaf])).values()];
  return {
    a: sideOf(a, keys, leaves, "a", typeA.record.eventDate),
    b: sideOf(b, keys, leaves, "b", typeB.record.eventDate),
    keys,
    leaves,
    fields: await fieldsOf(leaves),
  };
}

function sideOf(
  record: string,
  keys: Plan["keys"],
  leaves: readonly Leaf[],
  side: "a" | "b",
  eventDate: string | undefined,
): SidePlan {
  return {
    record,
    keys: keys.map((parts) => createKeyReader(parts.map((part) => part[side]))),
    values: createReader(leaves, side, eventDate),
  };
}

/** What the doctor needs of each field, with its code table. Tables are loaded only when a field has one. */
async function fieldsOf(leaves: readonly Leaf[]): Promise<ComparedField[]> {
  const coded = leaves.some(({ table, items }) => table !== undefined || items?.table !== undefined);
  if (!coded)
    return leaves.map(({ kind, items }) => ({
      kind,
      ...(items === undefined ? {} : { items: { kind: items.kind } }),
    }));
  const [tables, mappings] = await loadTables();
  const field = ({ kind, table: id }: { kind: Leaf["kind"]; table?: string }): ComparedField => {
    const table = id === undefined ? undefined : tables.get(id);
    if (table === undefined) return { kind };
    return { kind, table, mappings: mappings.filter((mapping) => mapping.table === id) };
  };
  return leaves.map((leaf) => ({
    ...field(leaf),
    ...(leaf.items === undefined ? {} : { items: field(leaf.items) }),
  }));
}

/** Every table and mapping of the standard, by id. */
export async function loadTables(): Promise<[ReadonlyMap<string, CodeTable>, readonly CodeMapping[]]> {
  const [tables, { mappings }] = await Promise.all([
    import("@thongnhat/code-tables"),
    import("@thongnhat/code-tables/mappings"),
  ]);
  return [new Map(Object.values(tables).map((table) => [table.id, table])), Object.values(mappings)];
}
