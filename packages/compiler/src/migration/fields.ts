import type { Model, Node, Property, RecordModel } from "../model/types.ts";

/** A field of a record, by its path from the record down; `*` is every entry of a list. */
export interface Field {
  readonly path: string;
  readonly node: Node;
  readonly required: boolean;
  /** Title of the object that holds it. */
  readonly holder: string;
}

/** All that stands in a record, except inside the records that it holds. */
export interface RecordFields {
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** Fields that hold a whole record. */
  readonly embedded: readonly {
    readonly path: string;
    readonly tag: string;
    readonly kinds: Readonly<Record<string, string>>;
  }[];
}

/** The fields of a record. A record inside another one has a plan of its own and is not entered. */
export function fieldsOf(model: Model, record: RecordModel): RecordFields {
  const records = new Map(model.databases.flatMap(({ records }) => records.map((one) => [one.def, one])));
  const fields = new Map<string, Field>();
  const embedded: RecordFields["embedded"][number][] = [];

  const enter = (key: string, above: string): void => {
    const def = model.defs.get(key);
    for (const property of def?.properties ?? [])
      add(property, `${above}/${property.name}`, def?.title ?? "");
  };
  const add = ({ node, required }: Property, path: string, holder: string): void => {
    // Variants of a union may share a field: the first says what it is.
    if (!fields.has(path)) fields.set(path, { path, node, required, holder });
    walk(node, path, holder);
  };
  const walk = (node: Node, path: string, holder: string): void => {
    if (node.kind === "object" && !records.has(node.def)) return enter(node.def, path);
    if (node.kind === "array") {
      const entry = `${path}/*`;
      if (!fields.has(entry)) fields.set(entry, { path: entry, node: node.items, required: false, holder });
      return walk(node.items, entry, holder);
    }
    if (node.kind !== "union") return;
    const kinds = node.variants.map(({ value, def }) => [value, records.get(def)?.name] as const);
    const inner = kinds.filter((kind): kind is [string, string] => kind[1] !== undefined);
    if (inner.length > 0) embedded.push({ path, tag: node.tag, kinds: Object.fromEntries(inner) });
    for (const { def } of node.variants) if (!records.has(def)) enter(def, path);
  };
  enter(record.def, "");
  return { name: record.name, fields, embedded };
}

/** The records of a database by name, with their fields. */
export function recordsOf(model: Model, database: string): Map<string, RecordFields> {
  const found = model.databases.find(({ id }) => id === database);
  return new Map((found?.records ?? []).map((record) => [record.name, fieldsOf(model, record)]));
}
