import type { Database, Def, Model, Node, Property, RecordModel } from "../../model/types.ts";

/** The same thing on both sides; one of them may be missing. */
export interface Pair<T> {
  readonly from?: T | undefined;
  readonly to?: T | undefined;
}

/** The same thing, there on both sides. */
export interface Both<T> {
  readonly from: T;
  readonly to: T;
}

/** Whether both sides are there. */
export function isBoth<T>(pair: Pair<T>): pair is Both<T> {
  return pair.from !== undefined && pair.to !== undefined;
}

/** What stands under the same name on both sides, in the order of the old side, then what is new. */
export function pairByName<T>(from: readonly T[], to: readonly T[], nameOf: (one: T) => string): Pair<T>[] {
  const after = new Map(to.map((one) => [nameOf(one), one]));
  const before = new Set(from.map(nameOf));
  return [
    ...from.map((one) => ({ from: one, to: after.get(nameOf(one)) })),
    ...to.filter((one) => !before.has(nameOf(one))).map((one) => ({ to: one })),
  ];
}

/** Databases, records and definitions of two models that belong together. A version is no part of a name. */
export interface Pairs {
  readonly databases: readonly Pair<Database>[];
  readonly records: readonly Pair<RecordModel>[];
  readonly defs: readonly Both<Def>[];
  /** Definitions that belong to nothing on the other side. */
  readonly lonely: readonly Pair<Def>[];
}

/**
 * Finds what belongs together: records by id, definitions by title, and those that the same field of two paired
 * definitions refers to, whatever they are called.
 * @param renamed records that a migration says have another id now
 */
export function pairModels(from: Model, to: Model, renamed: ReadonlyMap<string, string> = new Map()): Pairs {
  const records = pairRecords(recordsOf(from), recordsOf(to), renamed);
  const found = new Map<string, Both<Def>>();
  const queue: [string | undefined, string | undefined][] = [
    ...records.map((pair) => [pair.from?.def, pair.to?.def] as [string | undefined, string | undefined]),
    ...[...from.defs.keys()].map((key) => [key, key] as [string, string]),
  ];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [before, after] = [from.defs.get(next[0] ?? ""), to.defs.get(next[1] ?? "")];
    if (before === undefined || after === undefined) continue;
    const key = `${before.key} ${after.key}`;
    if (found.has(key)) continue;
    found.set(key, { from: before, to: after });
    for (const { from: one, to: other } of pairByName(before.properties, after.properties, nameOf))
      if (one && other) queue.unshift(...targets(one.node, other.node));
  }
  const defs = [...found.values()];
  const [olds, news] = [new Set(defs.map((pair) => pair.from.key)), new Set(defs.map((pair) => pair.to.key))];
  return {
    databases: pairByName(from.databases, to.databases, ({ id }) => id),
    records,
    defs,
    lonely: [
      ...[...from.defs.values()].filter(({ key }) => !olds.has(key)).map((one) => ({ from: one })),
      ...[...to.defs.values()].filter(({ key }) => !news.has(key)).map((one) => ({ to: one })),
    ],
  };
}

function pairRecords(
  from: readonly RecordModel[],
  to: readonly RecordModel[],
  renamed: ReadonlyMap<string, string>,
): Pair<RecordModel>[] {
  const there = new Set(to.map(({ id }) => id));
  const newName = ({ id }: RecordModel) => {
    const said = renamed.get(id);
    return !there.has(id) && said !== undefined && there.has(said) ? said : id;
  };
  const old = new Set(from);
  return pairByName(from, to, (record) => (old.has(record) ? newName(record) : record.id));
}

/** The records of all databases. */
export function recordsOf(model: Model): RecordModel[] {
  return model.databases.flatMap(({ records }) => records);
}

/** The name of a property, to pair by. */
export function nameOf({ name }: Property): string {
  return name;
}

/** Definitions in the same place of two nodes. */
function targets(from: Node, to: Node): [string, string][] {
  if (from.kind === "object" && to.kind === "object") return [[from.def, to.def]];
  if (from.kind === "array" && to.kind === "array") return targets(from.items, to.items);
  if (from.kind !== "union" || to.kind !== "union") return [];
  return from.variants.flatMap(({ value, def }) => {
    const other = to.variants.find((variant) => variant.value === value);
    return other === undefined ? [] : ([[def, other.def]] as [string, string][]);
  });
}
