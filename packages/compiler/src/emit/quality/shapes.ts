import type { Origin } from "@thongnhat/core";
import { mergeAnnotations } from "../../model/annotations.ts";
import type { Annotations, Def, Model, Node, Property } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";

/** A part of the shapes that `@thongnhat/quality` reads, as JSON: its types stand there. */
type Json = Readonly<Record<string, unknown>>;

/** The fields of an object: what each may be, and who asks for it. */
export function fieldShapes(model: Model, tables: ReadonlyMap<string, CodeTable>, def: Def): Json {
  return Object.fromEntries(
    def.properties.map((property) => [property.name, fieldShape(model, tables, def, property)]),
  );
}

function fieldShape(
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
  def: Def,
  property: Property,
): Json {
  const { annotations } = property;
  const asks = askOf(annotations.required, annotations);
  const below = [...property.overlays].flatMap(([dotted, over]) => {
    if (over.required === undefined) return [];
    const own = findBelow(model, property.node, dotted.split("."));
    const asked = askOf(over.required, mergeAnnotations(over, own ?? {}));
    return asked === undefined ? [] : [[dotted, asked] as const];
  });
  return {
    label: annotations.label ?? { vi: property.name, en: property.name },
    shape: shapeOf(tables, property.node, def.properties),
    ...(property.required ? { required: true } : {}),
    ...(asks === undefined ? {} : { asks }),
    ...(annotations.recommended ? { recommended: true } : {}),
    ...(below.length === 0 ? {} : { below: Object.fromEntries(below) }),
  };
}

/** As in the validators: a hard error stands on law that was read. */
function askOf(origins: readonly Origin[] | undefined, { evidence }: Annotations): Json | undefined {
  const bits = (origins?.includes("dang-ky-moi") ? 1 : 0) + (origins?.includes("so-hoa") ? 2 : 0);
  return bits === 0
    ? undefined
    : { origins: bits, severity: evidence?.mark === "text" ? "error" : "warning" };
}

function findBelow(model: Model, node: Node, segments: readonly string[]): Annotations | undefined {
  if (node.kind === "array") return findBelow(model, node.items, segments);
  const keys =
    node.kind === "object" ? [node.def] : node.kind === "union" ? node.variants.map(({ def }) => def) : [];
  const [name, ...rest] = segments;
  for (const key of keys) {
    const property = model.defs.get(key)?.properties.find((one) => one.name === name);
    if (property === undefined) continue;
    return rest.length === 0 ? property.annotations : findBelow(model, property.node, rest);
  }
  return undefined;
}

function shapeOf(tables: ReadonlyMap<string, CodeTable>, node: Node, siblings: readonly Property[]): Json {
  switch (node.kind) {
    case "array":
      return { ...node, items: shapeOf(tables, node.items, siblings) };
    case "union":
      return {
        kind: "union",
        tag: node.tag,
        variants: Object.fromEntries(node.variants.map(({ value, def }) => [value, def])),
      };
    case "string": {
      const { alias: _, table, ...rest } = node;
      const free = [node.const, node.enum, table, node.format, node.pattern].every(
        (one) => one === undefined,
      );
      return {
        ...rest,
        ...(table === undefined ? {} : { table: tableUse(tables, table, siblings) }),
        ...(free ? { free: true } : {}),
      };
    }
    default:
      return node;
  }
}

function tableUse(
  tables: ReadonlyMap<string, CodeTable>,
  { id, asOf }: { readonly id: string; readonly asOf: readonly string[] },
  siblings: readonly Property[],
): Json {
  const dated = tables.get(id)?.rows.some((row) => row.from !== "" || row.to !== "") ?? false;
  const sources = asOf.flatMap((field) => {
    const node = siblings.find(({ name }) => name === field)?.node;
    if (node?.kind !== "string") return [];
    const readAt = node.table === undefined ? undefined : tables.get(node.table.id)?.readAt;
    return [readAt === undefined ? { field } : { edition: field, readAt }];
  });
  return { id, dated, asOf: sources };
}
