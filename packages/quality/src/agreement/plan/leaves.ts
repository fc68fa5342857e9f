import type { Text } from "@thongnhat/core";
import type { DateSource, DefShape, FieldShape, Shape } from "../../shape/types.ts";
import type { FieldKind } from "../diagnose/types.ts";
import type { FieldPair } from "../types.ts";
import { findField, join, type RecordType } from "./record-type.ts";

/** A field of both systems that is compared as one value. */
export interface Leaf extends FieldPair {
  readonly label: Text;
  readonly kind: FieldKind;
  /** Table of the code, or of the place that is named. */
  readonly table?: string;
  /** For lists: kind and table of the items. */
  readonly items?: { readonly kind: FieldKind; readonly table?: string };
  /** What says on which day a place is read, in each system. */
  readonly dated?: { readonly a: readonly DateSource[]; readonly b: readonly DateSource[] };
  /** For names of places: the field beside it that holds the code. */
  readonly codeField?: string;
}

/** Fields of the root that say how the record is kept, not what it says. */
const ABOUT_THE_RECORD: ReadonlySet<string> = new Set(["sieuDuLieu", "moRong", "khongRo", "chuKySo"]);
/** Worked out from the fields beside it. */
const DERIVED: ReadonlySet<string> = new Set(["diaChiQuyDoi"]);
const NAME = "chung/HoTen";
const PLACE_NAME = /^ten(Tinh|Huyen|Xa)$/;
const DEEPEST = 8;

/** All fields of a record type that two systems can be compared on. */
export function allLeaves(type: RecordType): Leaf[] {
  const root = type.def(type.record.def);
  return Object.keys(root.fields)
    .filter((name) => !ABOUT_THE_RECORD.has(name))
    .flatMap((name) => pairLeaves(type, type, { a: `/${name}`, b: `/${name}` }));
}

/**
 * The fields below a pair of fields: itself, or where both hold the same kind of object, all of it.
 * @throws RangeError when one of them does not exist, or one is an object and the other is not
 */
export function pairLeaves(typeA: RecordType, typeB: RecordType, { a, b }: FieldPair): Leaf[] {
  const first = findField(typeA, a);
  const second = findField(typeB, b);
  const x = first.field.shape;
  const y = second.field.shape;
  if (isName(x) || isName(y)) return [{ a, b, label: first.label, kind: "name" }];
  if (x.kind === "object" && y.kind === "object" && x.def === y.def)
    return below(typeA, typeA.def(x.def), { a, b }, first.label, [x.def]);
  if (x.kind === "object" || y.kind === "object")
    throw new RangeError(`"${a}" và "${b}" không cùng kiểu. / "${a}" and "${b}" are not of one kind.`);
  const dated = { a: sourcesOf(first.field, first.holder), b: sourcesOf(second.field, second.holder) };
  const leaf = leafOf(first.field, { a, b }, first.label, dated, nameIn(a));
  const table = leaf?.table ?? tableOf(y);
  return leaf === undefined ? [] : [{ ...leaf, ...(table === undefined ? {} : { table }) }];
}

function below(
  type: RecordType,
  def: DefShape,
  at: FieldPair,
  label: Text,
  within: readonly string[],
): Leaf[] {
  const aids = readingAids(def);
  return Object.entries(def.fields).flatMap(([name, field]) => {
    if (aids.has(name) || DERIVED.has(name)) return [];
    const { shape } = field;
    const pair = { a: `${at.a}/${name}`, b: `${at.b}/${name}` };
    const said = join(label, field.label);
    if (isName(shape)) return [{ ...pair, label: said, kind: "name" as const }];
    if (shape.kind === "object") {
      const endless = within.includes(shape.def) || within.length >= DEEPEST;
      return endless ? [] : below(type, type.def(shape.def), pair, said, [...within, shape.def]);
    }
    const sources = sourcesOf(field, def, name);
    const leaf = leafOf(field, pair, said, { a: sources, b: sources }, name);
    return leaf === undefined ? [] : [leaf];
  });
}

function leafOf(
  { shape }: FieldShape,
  pair: FieldPair,
  label: Text,
  dated: NonNullable<Leaf["dated"]>,
  name: string,
): Leaf | undefined {
  const [, place] = PLACE_NAME.exec(name) ?? [];
  if (shape.kind === "open") return undefined;
  if (place !== undefined && shape.kind === "string")
    return { ...pair, label, dated, kind: "place-name", table: place.toLowerCase(), codeField: `ma${place}` };
  const table = tableOf(shape);
  const said = table === undefined ? {} : { table };
  if (shape.kind === "array")
    return { ...pair, label, kind: "list", items: { kind: kindOf(shape.items), ...tableIn(shape.items) } };
  const places = shape.kind === "string" && shape.table?.dated === true ? { dated } : {};
  return { ...pair, label, kind: kindOf(shape), ...said, ...places };
}

function kindOf(shape: Shape): FieldKind {
  if (isName(shape)) return "name";
  if (shape.kind === "integer") return "number";
  if (shape.kind === "boolean") return "boolean";
  if (shape.kind === "array") return "list";
  if (shape.kind !== "string") return "text";
  if (shape.table !== undefined || shape.enum !== undefined || shape.const !== undefined) return "code";
  const { format = "" } = shape;
  if (["date", "ngay-khuyet", "date-time"].includes(format)) return "date";
  return ["so-dinh-danh", "cmnd", "ma-ban-ghi", "dien-thoai", "ma-co-quan"].includes(format)
    ? "identifier"
    : "text";
}

function isName(shape: Shape): boolean {
  return shape.kind === "object" && shape.def === NAME;
}

function tableOf(shape: Shape): string | undefined {
  return shape.kind === "string" ? shape.table?.id : undefined;
}

function tableIn(shape: Shape): { table?: string } {
  const table = tableOf(shape);
  return table === undefined ? {} : { table };
}

/** What dates a code; for the name of a place, what dates the code beside it. */
function sourcesOf({ shape }: FieldShape, holder: DefShape, name = ""): readonly DateSource[] {
  const [, place] = PLACE_NAME.exec(name) ?? [];
  const dated = place === undefined ? shape : holder.fields[`ma${place}`]?.shape;
  return dated?.kind === "string" ? (dated.table?.asOf ?? []) : [];
}

/** Fields that only say how the codes beside them are read. */
function readingAids(def: DefShape): ReadonlySet<string> {
  const aids = new Set<string>();
  for (const { shape } of Object.values(def.fields))
    for (const source of shape.kind === "string" ? (shape.table?.asOf ?? []) : [])
      aids.add("field" in source ? source.field : source.edition);
  return aids;
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
