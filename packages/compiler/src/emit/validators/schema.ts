import type { Def, Node } from "../../model/types.ts";

/** The structure of a definition as JSON Schema, without words: what a validator carries. */
export function structuralSchema(def: Def, name: (key: string) => string): Record<string, unknown> {
  const required = def.properties.filter((property) => property.required).map((property) => property.name);
  return {
    type: "object",
    properties: Object.fromEntries(
      def.properties.map((property) => [property.name, schemaOf(property.node, name)]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...(def.when === undefined ? {} : { "x-when": whenSchema(def.when, name) }),
  };
}

/** What a unit says of its own entry, for the walk that explains faults and for ajv. */
function whenSchema(when: NonNullable<Def["when"]>, name: (key: string) => string): Record<string, unknown> {
  const { tag, value, field, def } = when;
  return { tag, value, field, schema: { $ref: `#/$defs/${name(def)}` } };
}

function schemaOf(node: Node, name: (key: string) => string): Record<string, unknown> {
  switch (node.kind) {
    case "object":
      return { $ref: `#/$defs/${name(node.def)}` };
    case "open":
      return { type: "object", "x-open": true };
    case "array": {
      const { items, kind: _, ...bounds } = node;
      return { type: "array", items: schemaOf(items, name), ...bounds };
    }
    case "union":
      return { oneOf: node.variants.map(({ def }) => ({ $ref: `#/$defs/${name(def)}` })), "x-tag": node.tag };
    case "string": {
      const { kind: _, alias: __, table, ...rest } = node;
      return { type: "string", ...rest, ...(table ? { "x-code-table": { table: table.id } } : {}) };
    }
    default: {
      const { kind, ...rest } = node;
      return { type: kind, ...rest };
    }
  }
}
