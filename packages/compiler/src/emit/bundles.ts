import type { Annotations, Def, Model, Node, Property, RecordModel } from "../model/types.ts";
import type { CodeTable } from "../read/code-tables.ts";

/** Tables up to this many codes are written out as `enum` for validators that do not know our tables. */
const ENUM_LIMIT = 300;

/**
 * Each record as one self-contained JSON Schema 2020-12 document that a plain validator of any language can use:
 * structure, words, and closed tables of up to 300 codes written out as `enum`.
 * @returns JSON texts by path below `packages/schemas/json`
 */
export function emitBundles(model: Model, tables: ReadonlyMap<string, CodeTable>): Map<string, string> {
  const files = new Map<string, string>();
  for (const { records } of model.databases) {
    for (const record of records)
      files.set(`${record.id}.schema.json`, `${JSON.stringify(bundle(model, record, tables), null, 1)}\n`);
  }
  return files;
}

function bundle(
  model: Model,
  record: RecordModel,
  tables: ReadonlyMap<string, CodeTable>,
): Record<string, unknown> {
  const def = (key: string): Def => {
    const found = model.defs.get(key);
    if (found === undefined) throw new Error(`Định nghĩa ${key} không có trong mô hình`);
    return found;
  };
  const context = { name: (key: string) => def(key).title, tables };
  const defs = record.uses
    .filter((key) => key !== record.def)
    .map((key) => [def(key).title, objectSchema(def(key), context)]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${model.base}${record.database}/${record.version}/bundle/${record.name}.schema.json`,
    ...objectSchema(def(record.def), context),
    "x-event-date": record.eventDate,
    "x-key": record.keys,
    "x-person": record.person,
    "x-freshness": record.deadlines.length === 0 ? undefined : record.deadlines,
    "x-rules": record.rules,
    $defs: Object.fromEntries(defs),
  };
}

/** What a schema needs to know of the others. */
export interface BundleContext {
  /** Name of a definition among those beside it, by its key. */
  readonly name: (key: string) => string;
  readonly tables: ReadonlyMap<string, CodeTable>;
}

/**
 * A definition as JSON Schema; it refers to others as `#/$defs/<name>`.
 *
 * @param def the definition
 * @param context names of the others, and the code tables
 */
export function objectSchema(def: Def, context: BundleContext): Record<string, unknown> {
  const required = def.properties.filter((property) => property.required).map((property) => property.name);
  return {
    title: def.title,
    "x-label": def.label,
    description: def.description,
    type: "object",
    properties: Object.fromEntries(
      def.properties.map((property) => [property.name, propertySchema(property, context)]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...(def.when === undefined ? {} : { anyOf: whenSchemas(def.when, context) }),
  };
}

/** "The entry of this unit holds this" in words that a plain validator knows. */
function whenSchemas(when: NonNullable<Def["when"]>, context: BundleContext): Record<string, unknown>[] {
  const { tag, value, field, def } = when;
  return [
    { properties: { [tag]: { not: { const: value } } } },
    { properties: { [field]: { $ref: `#/$defs/${context.name(def)}` } } },
  ];
}

function propertySchema(property: Property, context: BundleContext): Record<string, unknown> {
  const overlays = [...property.overlays].map(([path, annotations]) => [path, words(annotations)]);
  return {
    ...nodeSchema(property.node, context),
    ...words(property.annotations),
    ...(overlays.length > 0 ? { "x-fields": Object.fromEntries(overlays) } : {}),
    ...(property.deprecated ? { deprecated: true } : {}),
  };
}

function words(annotations: Annotations): Record<string, unknown> {
  const {
    label,
    description,
    aliases,
    required,
    recommended,
    personalData,
    legalBasis,
    evidence,
    profiles,
    example,
  } = annotations;
  const all = {
    "x-label": label,
    description,
    "x-aliases": aliases,
    "x-required": required,
    "x-recommended": recommended,
    "x-personal-data": personalData,
    "x-legal-basis": legalBasis,
    "x-evidence": evidence,
    "x-profiles": profiles,
    examples: example === undefined ? undefined : [example],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function nodeSchema(node: Node, context: BundleContext): Record<string, unknown> {
  switch (node.kind) {
    case "object":
      return { $ref: `#/$defs/${context.name(node.def)}` };
    case "open":
      return { type: "object", "x-open": true };
    case "array": {
      const { kind: _, items, ...bounds } = node;
      return { type: "array", items: nodeSchema(items, context), ...bounds };
    }
    case "union":
      return {
        oneOf: node.variants.map(({ def }) => ({ $ref: `#/$defs/${context.name(def)}` })),
        "x-tag": node.tag,
      };
    case "string": {
      const { kind: _, alias: __, table, ...rest } = node;
      if (table === undefined) return { type: "string", ...rest };
      const codes = context.tables.get(table.id)?.rows.map((row) => row.code) ?? [];
      const distinct = [...new Set(codes)];
      return {
        type: "string",
        ...rest,
        "x-code-table": { table: table.id, asOf: table.asOf },
        ...(distinct.length > 0 && distinct.length <= ENUM_LIMIT ? { enum: distinct } : {}),
      };
    }
    default: {
      const { kind, ...rest } = node;
      return { type: kind, ...rest };
    }
  }
}
