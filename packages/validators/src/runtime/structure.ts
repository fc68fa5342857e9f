import { type FormatName, formats, isOpenValue, maskKey, OPEN_VALUE_LIMITS, pointer } from "@thongnhat/core";
import { add, type Run } from "./context.ts";
import { codePoints, type Fields, fieldsOf } from "./primitives.ts";

/** A schema of the standard's dialect, as the compiler bundles it. */
export type Schema = Readonly<Record<string, unknown>>;

/** Everything needed to say why a value does not have the structure. */
export interface StructureContext {
  readonly run: Run;
  readonly record: string;
  readonly bundle: Schema;
  /** Whether a code is in a table, by the name of the table. */
  readonly tables: Readonly<Record<string, (code: string) => boolean>>;
}

type Keywords = {
  readonly type?: string;
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly "x-tag"?: string;
  readonly "x-open"?: boolean;
  readonly "x-code-table"?: { readonly table: string };
  /** A unit's own entry: where `tag` holds `value`, `field` is what `schema` says. */
  readonly "x-when"?: {
    readonly tag: string;
    readonly value: string;
    readonly field: string;
    readonly schema: Schema;
  };
};

/**
 * Finds every place where a value breaks the structure. Runs only when `is` said no,
 * so it may take its time; it walks the same schema that is published.
 */
export function explainStructure(c: StructureContext, value: unknown): void {
  walk(c, c.bundle, value, "");
}

/**
 * A copy of the fields that the schema knows, own ones only, inheriting nothing. For values whose structure has
 * passed: it goes as deep as the schema does, whatever hangs on unknown fields.
 */
export function knownFields(c: StructureContext, value: unknown, schema: Schema = c.bundle): unknown {
  const keywords = resolve(c, schema);
  if (keywords.type === "array") {
    const { items = {} } = keywords;
    return Array.from(value as readonly unknown[], (item) => knownFields(c, item, items));
  }
  const fields = keywords["x-open"] ? undefined : fieldsOf(value);
  if (fields === undefined) return value;
  const { properties = {} } = (keywords.oneOf === undefined ? keywords : variant(c, keywords, fields)) ?? {};
  const copy: Fields = { __proto__: null };
  for (const [name, below] of Object.entries(properties)) {
    const found = own(fields, name);
    if (found !== undefined) copy[name] = knownFields(c, found, below);
  }
  return copy;
}

function walk(c: StructureContext, schema: Schema, value: unknown, path: string): void {
  const keywords = resolve(c, schema);
  if (keywords.oneOf !== undefined) return union(c, keywords, value, path);
  switch (keywords.type) {
    case "object":
      return keywords["x-open"] ? open(c, value, path) : object(c, keywords, value, path);
    case "array":
      return array(c, keywords, value, path);
    case "string":
      return string(c, keywords, value, path);
    case "integer":
      return integer(c, keywords, value, path);
    default:
      if (typeof value !== "boolean") return report(c, "TN-TYPE", path, { expected: "boolean" });
      if (keywords.const !== undefined && value !== keywords.const)
        report(c, "TN-CONST", path, { expected: String(keywords.const) });
  }
}

function resolve(c: StructureContext, schema: Schema): Keywords {
  let keywords = schema as Keywords;
  while (keywords.$ref !== undefined) {
    const name = keywords.$ref.slice("#/$defs/".length);
    keywords = (c.bundle.$defs as Record<string, Keywords>)[name] as Keywords;
  }
  return keywords;
}

function object(c: StructureContext, keywords: Keywords, value: unknown, path: string): void {
  const fields = fieldsOf(value);
  if (fields === undefined) return report(c, "TN-TYPE", path, { expected: "object" });
  for (const name of keywords.required ?? []) {
    if (own(fields, name) === undefined) report(c, "TN-REQUIRED", path + pointer(name));
  }
  const known = keywords.properties ?? {};
  for (const [name, schema] of Object.entries(known)) {
    const found = own(fields, name);
    if (found !== undefined) walk(c, schema, found, path + pointer(name));
  }
  const when = keywords["x-when"];
  if (when !== undefined && own(fields, when.tag) === when.value)
    walk(c, when.schema, own(fields, when.field), path + pointer(when.field));
  const severity = c.run.read ? "warning" : "error";
  for (const name of Object.keys(fields)) {
    // Once one does not fit, the next million would only be counted.
    if (c.run.truncated && (c.run.read || c.run.errors > 0)) return;
    if (fields[name] === undefined || Object.hasOwn(known, name)) continue;
    add(c.run, c.record, "TN-UNKNOWN-FIELD", severity, path + pointer(maskKey(name)));
  }
}

function union(c: StructureContext, keywords: Keywords, value: unknown, path: string): void {
  const fields = fieldsOf(value);
  if (fields === undefined) return report(c, "TN-TYPE", path, { expected: "object" });
  const tag = keywords["x-tag"] ?? "";
  const chosen = variant(c, keywords, fields);
  if (chosen !== undefined) return object(c, chosen, value, path);
  const allowed = (keywords.oneOf ?? []).map((option) => String(constant(resolve(c, option), tag)));
  report(c, "TN-TAG", path + pointer(tag), { tag, allowed });
}

/** The object that the tag of a union names. */
function variant(c: StructureContext, keywords: Keywords, fields: Fields): Keywords | undefined {
  const tag = keywords["x-tag"] ?? "";
  const name = own(fields, tag);
  const options = (keywords.oneOf ?? []).map((option) => resolve(c, option));
  return name === undefined ? undefined : options.find((option) => constant(option, tag) === name);
}

function constant(keywords: Keywords, tag: string): unknown {
  return (keywords.properties?.[tag] as Keywords | undefined)?.const;
}

function array(c: StructureContext, keywords: Keywords, value: unknown, path: string): void {
  if (!Array.isArray(value)) return report(c, "TN-TYPE", path, { expected: "array" });
  const { minItems = 0, maxItems = Number.MAX_SAFE_INTEGER, items = {} } = keywords;
  if (value.length < minItems) report(c, "TN-MIN-ITEMS", path, { min: minItems });
  if (value.length > maxItems) return report(c, "TN-MAX-ITEMS", path, { max: maxItems });
  for (let index = 0; index < value.length; index++) walk(c, items, value[index], `${path}/${index}`);
}

function string(c: StructureContext, keywords: Keywords, value: unknown, path: string): void {
  if (typeof value !== "string") return report(c, "TN-TYPE", path, { expected: "string" });
  const { minLength = 0, maxLength = Number.MAX_SAFE_INTEGER, format, pattern } = keywords;
  const table = keywords["x-code-table"]?.table;
  if (keywords.const !== undefined) {
    if (value !== keywords.const) report(c, "TN-CONST", path, { expected: String(keywords.const) });
    return;
  }
  if (keywords.enum !== undefined) {
    if (!keywords.enum.includes(value)) report(c, "TN-ENUM", path, { allowed: keywords.enum });
    return;
  }
  if (table !== undefined && !c.tables[table]?.(value)) return report(c, "TN-CODE", path, { table });
  if (format !== undefined && !formats[format as FormatName](value))
    return report(c, "TN-FORMAT", path, { format });
  const length = codePoints(value);
  if (length < minLength) return report(c, "TN-MIN-LENGTH", path, { min: minLength });
  if (length > maxLength) return report(c, "TN-MAX-LENGTH", path, { max: maxLength });
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) report(c, "TN-PATTERN", path);
}

function integer(c: StructureContext, keywords: Keywords, value: unknown, path: string): void {
  if (typeof value !== "number" || Math.floor(value) !== value)
    return report(c, "TN-TYPE", path, { expected: "integer" });
  const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = keywords;
  if (value < minimum) report(c, "TN-MINIMUM", path, { min: minimum });
  if (value > maximum) report(c, "TN-MAXIMUM", path, { max: maximum });
}

function open(c: StructureContext, value: unknown, path: string): void {
  if (fieldsOf(value) === undefined) report(c, "TN-TYPE", path, { expected: "object" });
  else if (!isOpenValue(value)) report(c, "TN-OPEN-SIZE", path, { max: OPEN_VALUE_LIMITS.values });
}

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function report(c: StructureContext, code: string, path: string, params?: Parameters<typeof add>[5]): void {
  add(c.run, c.record, code, "error", path, params);
}
