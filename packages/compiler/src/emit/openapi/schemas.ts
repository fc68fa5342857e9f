import type { Model, RecordModel } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { objectSchema } from "../bundles.ts";
import type { Names } from "./names.ts";

/** A JSON Schema as plain data. */
export type Schema = Readonly<Record<string, unknown>>;

/** Words of the standard that a client has no use for: rules, evidence and law stand in the bundle of the record. */
const LEFT_OUT = new Set([
  "x-label",
  "x-aliases",
  "x-evidence",
  "x-fields",
  "x-legal-basis",
  "x-open",
  "x-recommended",
]);
/** Of a string that a component of its own describes. */
const OF_TABLE = new Set(["type", "enum", "pattern", "minLength", "maxLength"]);

/**
 * The schemas of records and of all that they hold, as components of an OpenAPI document: each once, code tables that
 * are written out as components of their own, and the tag of each choice named.
 *
 * @param model the standard
 * @param tables code tables
 * @param records records of the document
 * @param names names of components
 * @returns schemas by name, in the order of the names
 */
export function recordSchemas(
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
  records: readonly RecordModel[],
  names: Names,
): Map<string, Schema> {
  const found = new Map<string, Schema>();
  const codes = new Map<string, Schema>();
  for (const key of new Set(records.flatMap(({ uses }) => uses))) {
    const def = model.defs.get(key);
    if (def === undefined) throw new Error(`Định nghĩa ${key} không có trong mô hình`);
    const schema = objectSchema(def, { name: names.of, tables });
    found.set(names.of(key), convert(schema, { tables, names, codes }) as Schema);
  }
  for (const [name, schema] of codes) found.set(name, schema);
  return new Map([...found].map(([name, schema]) => [name, withTags(schema, found) as Schema]));
}

interface Conversion {
  readonly tables: ReadonlyMap<string, CodeTable>;
  readonly names: Names;
  /** Code tables met so far. */
  readonly codes: Map<string, Schema>;
}

function convert(value: unknown, context: Conversion): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, context));
  if (typeof value !== "object" || value === null) return value;
  const schema = value as Schema;
  const entries = Object.entries(schema)
    .filter(([key]) => !LEFT_OUT.has(key))
    .map(([key, item]): [string, unknown] => [
      key,
      key === "properties" ? convertEach(item as Schema, context) : convertWord(key, item, context),
    ]);
  const kept = { ...Object.fromEntries(entries), ...describe(schema) };
  if (schema["x-open"] === true) return { ...kept, additionalProperties: true };
  return withTable(kept, context);
}

function convertEach(properties: Schema, context: Conversion): Schema {
  return Object.fromEntries(Object.entries(properties).map(([name, item]) => [name, convert(item, context)]));
}

function convertWord(key: string, item: unknown, context: Conversion): unknown {
  if (key === "$ref") return reference(String(item).slice("#/$defs/".length));
  // What stands in examples and constants are values, not schemas.
  return key === "items" || key === "oneOf" || key === "anyOf" || key === "not"
    ? convert(item, context)
    : item;
}

/** Label, English label, description: what a reader of generated code sees. */
function describe(schema: Schema): Schema {
  const label = schema["x-label"] as { readonly vi: string; readonly en: string } | undefined;
  if (label === undefined) return {};
  const { description } = schema;
  const rest = typeof description === "string" && description !== "" ? `. ${description}` : "";
  return { description: `${label.vi} (${label.en})${rest}` };
}

function withTable(schema: Schema, { tables, names, codes }: Conversion): Schema {
  const at = schema["x-code-table"] as { readonly table: string } | undefined;
  const table = at === undefined ? undefined : tables.get(at.table);
  if (table === undefined || schema.enum === undefined) return schema;
  // A code that the table gets tomorrow must not break a client of today.
  if (table.open) return without(schema, new Set(["enum"]));
  const name = names.table(table.id);
  codes.set(name, tableSchema(table, schema.enum as readonly string[]));
  return { $ref: reference(name), ...without(schema, OF_TABLE) };
}

function tableSchema({ id, label, rows }: CodeTable, codes: readonly string[]): Schema {
  const words = new Map(rows.map((row) => [row.code, row.vi]));
  return {
    title: label.vi,
    description: `${label.vi} (${label.en}). Danh mục ${id}, mọi mã từng có hiệu lực.`,
    type: "string",
    enum: codes,
    "x-enum-descriptions": codes.map((code) => words.get(code) ?? code),
  };
}

/** Generated code tells the variants of a choice apart by the property that holds their constant. */
function withTags(value: unknown, all: ReadonlyMap<string, Schema>): unknown {
  if (Array.isArray(value)) return value.map((item) => withTags(item, all));
  if (typeof value !== "object" || value === null) return value;
  const schema = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTags(item, all)]));
  const { "x-tag": tag, ...rest } = schema;
  if (typeof tag !== "string") return schema;
  const refs = (rest.oneOf as { $ref: string }[]).map(({ $ref }) => $ref);
  const mapping = Object.fromEntries(refs.map((ref) => [constantOf(all.get(nameIn(ref)), tag), ref]));
  return { ...rest, discriminator: { propertyName: tag, mapping } };
}

function constantOf(schema: Schema | undefined, tag: string): string {
  const { [tag]: field } = (schema?.properties ?? {}) as Readonly<
    Record<string, { readonly const?: unknown }>
  >;
  if (typeof field?.const !== "string") throw new Error(`Lựa chọn không có hằng ở '${tag}'`);
  return field.const;
}

function without(schema: Schema, keys: ReadonlySet<string>): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.has(key)));
}

function nameIn(ref: string): string {
  return ref.slice(reference("").length);
}

/** Where a component stands in a document. */
export function reference(name: string): string {
  return `#/components/schemas/${name}`;
}
