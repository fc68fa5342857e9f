import type { Ask, DefShape, FieldShape, Shape } from "../shape/types.ts";
import type { KeyTable, Marks } from "./key-table.ts";

/** How a record, or a record inside a message, is asked. */
export interface Asking {
  /** 1 new registration, 2 digitised book. */
  readonly origin: number;
  /** The structure is right, so that what the origin asks and how texts are written is looked at. */
  readonly deep: boolean;
  /** A draft: nothing is missing from it yet. */
  readonly draft: boolean;
  /** Pointers that the record says are unknown. */
  readonly unknown: ReadonlySet<string> | undefined;
}

/** One place of a record type: a field on its path, made when a record first has it. */
export interface Spot {
  readonly path: string;
  /** Key of its presence. */
  readonly present: number;
  readonly shape: Shape;
  /** What is asked of the fields below by the objects around, by dotted path from here. */
  readonly below: ReadonlyMap<string, readonly Ask[]>;
  items?: Spot;
  /** The objects that stand here, by key: one, or the choices that were met. */
  readonly objects: Map<string, ObjectSpot>;
}

/** An object at a spot: what it must have, and its fields as far as records had them. */
interface ObjectSpot {
  readonly def: DefShape;
  readonly required: readonly number[];
  readonly asked: readonly { readonly name: string; readonly key: number; readonly origins: number }[];
  readonly fields: Map<string, Spot>;
}

/** What a walk needs to know. */
export interface Walk {
  readonly keys: KeyTable;
  readonly marks: Marks;
  readonly defs: (key: string) => DefShape;
  /** Begins a record inside the record. */
  readonly enter: (fields: Fields, path: string, around: Asking) => Asking;
  /** A text of which only the length is given. */
  readonly text: (value: string, spot: Spot) => void;
}

export type Fields = Readonly<Record<string, unknown>>;

/** The spot at the root of a record type. */
export function rootSpot(keys: KeyTable, def: string): Spot {
  return spotOf(keys, "", { kind: "object", def }, new Map());
}

function spotOf(keys: KeyTable, path: string, shape: Shape, below: Spot["below"]): Spot {
  const present = keys.number(`@${path}`, "dung");
  return { path, present, shape, below, objects: new Map() };
}

/** Goes through the known fields of a value and marks which are there, and which are asked for. */
export function visit(walk: Walk, spot: Spot, value: unknown, at: string, asking: Asking): void {
  walk.marks.mark(spot.present);
  const { shape } = spot;
  switch (shape.kind) {
    case "string":
      if (shape.free && asking.deep && typeof value === "string") walk.text(value, spot);
      return;
    case "object":
      return object(walk, spot, shape.def, value, at, asking);
    case "union": {
      const fields = fieldsOf(value);
      const tag = fields === undefined ? undefined : own(fields, shape.tag);
      const def =
        typeof tag === "string" && Object.hasOwn(shape.variants, tag) ? shape.variants[tag] : undefined;
      if (def !== undefined) object(walk, spot, def, value, at, asking);
      return;
    }
    case "array": {
      if (!Array.isArray(value)) return;
      spot.items ??= spotOf(walk.keys, `${spot.path}/*`, shape.items, spot.below);
      for (let index = 0; index < value.length; index++)
        visit(walk, spot.items, value[index], asking.unknown === undefined ? "" : `${at}/${index}`, asking);
      return;
    }
    default:
      return;
  }
}

function object(walk: Walk, spot: Spot, key: string, value: unknown, at: string, around: Asking): void {
  const fields = fieldsOf(value);
  if (fields === undefined) return;
  let here = spot.objects.get(key);
  if (here === undefined) {
    here = objectSpot(walk, spot, key);
    spot.objects.set(key, here);
  }
  const asking = here.def.record !== undefined && spot.path !== "" ? walk.enter(fields, at, around) : around;
  for (const required of here.required) walk.marks.mark(required);
  if (asking.deep && !asking.draft) {
    for (const { name, key: asked, origins } of here.asked) {
      if ((origins & asking.origin) === 0) continue;
      if (fields[name] !== undefined || !asking.unknown?.has(`${at}/${name}`)) walk.marks.mark(asked);
    }
  }
  for (const name in fields) {
    const found = fields[name];
    if (found === undefined) continue;
    let child = here.fields.get(name);
    if (child === undefined) {
      // A name that the standard does not know is the sender's: nothing is kept of it.
      if (!Object.hasOwn(here.def.fields, name)) continue;
      child = childOf(walk.keys, spot, name, here.def.fields[name] as FieldShape);
      here.fields.set(name, child);
    }
    visit(walk, child, found, asking.unknown === undefined ? "" : `${at}/${name}`, asking);
  }
}

function childOf(keys: KeyTable, spot: Spot, name: string, field: FieldShape): Spot {
  const below = new Map<string, readonly Ask[]>();
  const add = (dotted: string, asks: readonly Ask[]): void => {
    below.set(dotted, [...(below.get(dotted) ?? []), ...asks]);
  };
  for (const [dotted, asks] of spot.below)
    if (dotted.startsWith(`${name}.`)) add(dotted.slice(name.length + 1), asks);
  for (const [dotted, ask] of Object.entries(field.below ?? {})) add(dotted, [ask]);
  return spotOf(keys, `${spot.path}/${name}`, field.shape, below);
}

function objectSpot({ keys, defs }: Walk, spot: Spot, key: string): ObjectSpot {
  const def = defs(key);
  const required: number[] = [];
  const asked: { name: string; key: number; origins: number }[] = [];
  for (const [name, field] of Object.entries(def.fields)) {
    const path = `${spot.path}/${name}`;
    if (field.required) required.push(keys.number(`TN-REQUIRED@${path}`, "du"));
    const asks = [...(field.asks === undefined ? [] : [field.asks]), ...(spot.below.get(name) ?? [])];
    const origins = asks.reduce((bits, ask) => bits | ask.origins, 0);
    if (origins !== 0) asked.push({ name, key: keys.number(`TN-REQUIRED-BY-ORIGIN@${path}`, "du"), origins });
  }
  return { def, required, asked, fields: new Map() };
}

/** An object's fields; nothing for any other value. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
