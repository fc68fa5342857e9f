import { get, parsePartialDate } from "@thongnhat/core";
import type { CelNode } from "../../cel/ast.ts";
import { parseCel } from "../../cel/parse.ts";
import type { Model, Property } from "../../model/types.ts";
import type { Json } from "../../read/sources.ts";
import type { Operation } from "./patch.ts";

/**
 * Small changes of a record that may change what a rule says: a full date that only the year is known of, then
 * fields that are not there, one or two at a time. The structure still holds after each.
 * @param at pointer of `this`
 * @param def definition of `this`
 */
export function smallChanges(
  model: Model,
  def: string,
  cel: string,
  record: Json,
  at: string,
): Operation[][] {
  const parsed = parseCel(cel);
  if (!parsed.ok) return [];
  const read = [...new Set(fieldsRead(parsed.ast))].filter((path) => get(record, at + path) !== undefined);
  const vaguer = read.flatMap((path): Operation[] => {
    const { node } = propertyAt(model, def, path) ?? {};
    const value = get(record, at + path);
    if (node?.kind !== "string" || node.format !== "ngay-khuyet" || typeof value !== "string") return [];
    return parsePartialDate(value)?.precision === "day"
      ? [{ op: "replace", path: at + path, value: value.slice(0, 4) }]
      : [];
  });
  const absent = read.flatMap((path): Operation[] =>
    propertyAt(model, def, path)?.required === false ? [{ op: "remove", path: at + path }] : [],
  );
  const pairs = absent.flatMap((first, index) =>
    absent.slice(index + 1).flatMap((second) => (isInside(second, first) ? [] : [[first, second]])),
  );
  return [...[...vaguer, ...absent].map((one) => [one]), ...pairs];
}

function isInside(one: Operation, other: Operation): boolean {
  return one.path.startsWith(`${other.path}/`) || other.path.startsWith(`${one.path}/`);
}

/** Pointers, from `this`, of the fields that an expression reads or asks for. */
function fieldsRead(node: CelNode): string[] {
  switch (node.kind) {
    case "field": {
      const path = pathOf(node);
      return path === undefined ? fieldsRead(node.of) : [path];
    }
    case "has": {
      const path = pathOf({ ...node, kind: "field" });
      return path === undefined ? fieldsRead(node.of) : [path];
    }
    case "not":
      return fieldsRead(node.of);
    case "index":
      return fieldsRead(node.of);
    case "list":
      return node.items.flatMap(fieldsRead);
    case "logic":
      return node.terms.flatMap(fieldsRead);
    case "if":
      return [node.test, node.yes, node.no].flatMap(fieldsRead);
    case "compare":
      return [node.left, node.right].flatMap(fieldsRead);
    case "in":
      return [node.item, node.list].flatMap(fieldsRead);
    case "macro":
      return [node.list, node.body].flatMap(fieldsRead);
    case "call":
      return [...(node.target === undefined ? [] : [node.target]), ...node.args].flatMap(fieldsRead);
    default:
      return [];
  }
}

function pathOf(node: CelNode): string | undefined {
  if (node.kind === "name") return node.name === "this" ? "" : undefined;
  if (node.kind !== "field") return undefined;
  const before = pathOf(node.of);
  return before === undefined ? undefined : `${before}/${node.name}`;
}

/** The field that a pointer without positions names, from a definition on. */
function propertyAt(model: Model, def: string, path: string): Property | undefined {
  let key: string | undefined = def;
  let property: Property | undefined;
  for (const name of path.split("/").slice(1)) {
    property = model.defs.get(key ?? "")?.properties.find((candidate) => candidate.name === name);
    key = property?.node.kind === "object" ? property.node.def : undefined;
  }
  return property;
}
