import type { DefShape, FieldShape, RecordShape, Shape } from "../../shape/types.ts";
import type { Graph } from "../graph/graph.ts";
import type { Node, Type } from "../graph/node.ts";
import { type Below, belowField } from "../measures/asked.ts";
import { daysOfValue } from "../values/dates.ts";
import { type Asking, lawful } from "./asking.ts";
import { fieldPlace, itemPlace, type Place, variantPlace } from "./place.ts";

/** The standard as far as one record needs it. */
export interface Standard {
  readonly def: (key: string) => DefShape;
  readonly record: (id: string) => RecordShape;
  /** Days between which the law of a record's database asks for fields. */
  readonly law: (id: string) => { readonly lawFrom?: number; readonly lawTo?: number };
}

/** Told what stands where. Parents come before what is in them. */
export interface Visitor {
  value(place: Place, shape: Shape, siblings: Siblings | undefined): void;
  object(place: Place, def: DefShape, below: Below): void;
  /** A record begins: the row itself, or one that it carries. */
  record(place: Place, record: RecordShape, def: DefShape): void;
}

/** The object that holds a value. */
export interface Siblings {
  readonly place: Place;
  readonly def: DefShape;
}

/** Type of the node that holds a value. */
export function typeOf(shape: Shape): Type {
  if (shape.kind === "string" || shape.kind === "open") return "text";
  if (shape.kind === "integer") return "int";
  if (shape.kind === "boolean") return "bool";
  return shape.kind === "array" ? "list" : "struct";
}

/** Goes through every place that a record of a type may have. */
export function walkRecord(g: Graph, standard: Standard, id: string, visitor: Visitor): void {
  const record = standard.record(id);
  const root: Omit<Place, "asking"> = {
    path: "",
    node: g.make("root", "struct", []),
    pointer: g.text(""),
    depth: 0,
    lift: (condition) => condition,
    gather: (text) => text,
  };
  const def = standard.def(record.def);
  const place: Place = { ...root, asking: askingOf(g, standard, record, def, root) };
  visitor.value(place, { kind: "object", def: record.def }, undefined);
  visitor.object(place, def, new Map());
  visitor.record(place, record, def);
  fields(place, def, new Map());

  function fields(place: Place, def: DefShape, below: Below): void {
    for (const [name, field] of Object.entries(def.fields)) oneField(place, def, below, name, field);
  }

  function oneField(holder: Place, def: DefShape, below: Below, name: string, field: FieldShape): void {
    const place = fieldPlace(g, holder, name, typeOf(field.shape));
    value(place, field.shape, { place: holder, def }, belowField(below, name, field.below));
  }

  function value(place: Place, shape: Shape, siblings: Siblings | undefined, below: Below): void {
    visitor.value(place, shape, siblings);
    if (shape.kind === "array") value(itemPlace(g, place, typeOf(shape.items)), shape.items, siblings, below);
    if (shape.kind === "object") object(place, shape.def, below);
    if (shape.kind !== "union") return;
    for (const [tag, key] of Object.entries(shape.variants))
      object(variantPlace(g, place, shape.tag, tag), key, below);
  }

  function object(around: Place, key: string, below: Below): void {
    const def = standard.def(key);
    if (def.record === undefined) {
      visitor.object(around, def, below);
      return fields(around, def, below);
    }
    const inner = standard.record(def.record);
    const place = { ...around, asking: askingOf(g, standard, inner, def, around) };
    visitor.object(place, def, below);
    visitor.record(place, inner, def);
    fields(place, def, below);
  }
}

/** How the record at a place asks to be judged. */
function askingOf(
  g: Graph,
  standard: Standard,
  record: RecordShape,
  def: DefShape,
  { node, pointer, depth }: Pick<Place, "node" | "pointer" | "depth">,
): Asking {
  const metadata = g.make("field", "struct", [node], "sieuDuLieu");
  const of = (name: string): Node => g.make("field", "text", [metadata], name);
  const { date, format } = eventDate(g, standard, record, def, node);
  // The record's own date is read as a partial date only: a date-time there dates nothing.
  const days = daysOfValue(g, date, format === "date-time" ? undefined : format);
  const { lawFrom, lawTo } = standard.law(record.id);
  return {
    days,
    date,
    dateFormat: format,
    isNew: g.or(g.isNull(of("nguon")), g.compare("eq", of("nguon"), g.text("dang-ky-moi"))),
    draft: g.and(g.present(of("trangThai")), g.compare("eq", of("trangThai"), g.text("nhap"))),
    lawful: lawful(g, days, lawFrom, lawTo),
    unknown: Object.hasOwn(def.fields, "khongRo")
      ? g.make("field", "list", [node], "khongRo")
      : g.null("list"),
    root: pointer,
    depth,
  };
}

function eventDate(
  g: Graph,
  standard: Standard,
  { eventDate: path }: RecordShape,
  def: DefShape,
  root: Node,
): { readonly date: Node; readonly format: string | undefined } {
  let [at, found]: [Node, Shape | undefined] = [root, undefined];
  let inside: DefShape | undefined = def;
  for (const name of path?.split("/").slice(1) ?? []) {
    found = inside?.fields[name]?.shape;
    if (found === undefined) break;
    at = g.make("field", typeOf(found), [at], name);
    inside = found.kind === "object" ? standard.def(found.def) : undefined;
  }
  if (found?.kind !== "string") return { date: g.null("text"), format: undefined };
  return { date: at, format: found.format };
}
