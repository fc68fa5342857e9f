import type { Compiled } from "../../compiled.ts";
import type { Node } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { FORMATS } from "./formats.ts";
import type { ClassShape, FieldShape, Shapes, TypeShape, UnionShape } from "./shapes.ts";
import { banner } from "./text.ts";

/** Closed tables up to this many codes are written out; a longer one is only named. */
const MOST_CODES = 20;

type Schema = Readonly<Record<string, unknown>>;

/** An OpenAPI 3.1 document without paths: `components.schemas` for an interface to refer to. */
export function emitOpenApi(compiled: Compiled, shapes: Shapes): Map<string, string> {
  const objects = shapes.classes.map((shape) => [shape.name, classSchema(shape, compiled)] as const);
  const unions = shapes.unions.map((union) => [union.name, unionSchema(union)] as const);
  const document = {
    openapi: "3.1.0",
    info: {
      title: "Chuẩn dữ liệu thongnhat",
      version: shapes.edition,
      description: banner(shapes.edition),
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: {},
    components: { schemas: Object.fromEntries([...objects, ...unions].sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
  return new Map([["openapi.json", `${JSON.stringify(document, null, 2)}\n`]]);
}

function classSchema({ name, docs, fields }: ClassShape, compiled: Compiled): Schema {
  const required = fields.filter((field) => field.required).map((field) => field.name);
  return {
    title: name,
    description: docs.join(" "),
    type: "object",
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, compiled)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function fieldSchema(field: FieldShape, compiled: Compiled): Schema {
  const { label, example, personalData } = field.annotations;
  return {
    ...nodeSchema(field.node, field.type, compiled.tables),
    ...(label === undefined ? {} : { title: label.vi }),
    description: field.docs.join(" "),
    ...(example === undefined ? {} : { examples: [example] }),
    ...(field.deprecated ? { deprecated: true } : {}),
    ...(personalData === undefined ? {} : { "x-personal-data": personalData }),
  };
}

function nodeSchema(node: Node, type: TypeShape, tables: ReadonlyMap<string, CodeTable>): Schema {
  if (type.kind === "class" || type.kind === "union") return { $ref: reference(type.name) };
  switch (node.kind) {
    case "array": {
      const { kind: _, items, ...bounds } = node;
      return {
        type: "array",
        items: nodeSchema(items, type.kind === "list" ? type.items : type, tables),
        ...bounds,
      };
    }
    case "string": {
      const { kind: _, alias: __, table, ...rest } = node;
      const pattern = node.format === undefined ? undefined : FORMATS[node.format]?.pattern;
      return {
        type: "string",
        ...rest,
        ...(pattern === undefined || node.pattern !== undefined ? {} : { pattern: `^${pattern}$` }),
        ...(table === undefined ? {} : codes(tables.get(table.id), table.id)),
      };
    }
    case "integer":
    case "boolean": {
      const { kind, ...rest } = node;
      return { type: kind, ...rest };
    }
    default:
      return { type: "object", additionalProperties: true };
  }
}

function codes(table: CodeTable | undefined, id: string): Schema {
  const names = [...new Set(table?.rows.map((row) => row.code))];
  const small = table?.open === false && names.length > 0 && names.length <= MOST_CODES;
  return { ...(small ? { enum: names } : {}), "x-code-table": id };
}

function unionSchema({ name, tag, variants, docs }: UnionShape): Schema {
  return {
    title: name,
    description: docs.join(" "),
    oneOf: variants.map((variant) => ({ $ref: reference(variant.name) })),
    discriminator: {
      propertyName: tag,
      mapping: Object.fromEntries(variants.map((variant) => [variant.value, reference(variant.name)])),
    },
  };
}

function reference(name: string): string {
  return `#/components/schemas/${name}`;
}
