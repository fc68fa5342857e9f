import { field, record } from "../small-standard.ts";
import type { Group } from "./group.ts";

type Json = Record<string, unknown>;

/** A schema of a case, perhaps narrowed so that the dialect can say it, with the verdicts that are right then. */
export interface Variant {
  readonly group: Group;
  readonly schema: unknown;
  readonly verdicts: readonly (readonly [value: unknown, isValid: boolean])[];
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isJson,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
};

/**
 * The group as it stands, and narrowed: the dialect wants a type and closed objects. Narrowing adds a condition to the
 * outermost schema, so what is right then is known: what was right before, and the condition.
 */
export function variantsOf(group: Group): Variant[] {
  const verdicts = [
    ...group.valid.map((value) => [value, true] as const),
    ...group.invalid.map((value) => [value, false] as const),
  ];
  const plain = { group, schema: group.schema, verdicts };
  return [plain, ...typed(plain)].flatMap((variant) => [variant, ...closed(variant)]);
}

function typed(variant: Variant): Variant[] {
  const { schema, verdicts } = variant;
  if (!isJson(schema) || "type" in schema || "$ref" in schema || "oneOf" in schema) return [];
  return Object.entries(TYPES).map(([type, isOfType]) => ({
    ...variant,
    schema: { type, ...schema },
    verdicts: verdicts.map(([value, isValid]) => [value, isValid && isOfType(value)] as const),
  }));
}

function closed(variant: Variant): Variant[] {
  const { schema, verdicts } = variant;
  if (!isJson(schema) || schema.type !== "object") return [];
  // Both say more of which other fields are known.
  if ("additionalProperties" in schema || "patternProperties" in schema) return [];
  const names = isJson(schema.properties) ? Object.keys(schema.properties) : [];
  const isKnown = (value: unknown): boolean =>
    isJson(value) && Object.keys(value).every((key) => names.includes(key));
  return [
    {
      ...variant,
      schema: { ...schema, additionalProperties: false },
      verdicts: verdicts.map(([value, isValid]) => [value, isValid && isKnown(value)] as const),
    },
  ];
}

/**
 * The schema below the field `v` of a record: our root is always an object. What the dialect asks for and what cannot
 * change a verdict is added: words, evidence, titles of objects, and bounds far above every value of the cases.
 */
export function wrap(schema: unknown, name: string): [string, Json] {
  let titles = 0;
  const title = (): string => `${name.replace(/^c/, "C")}N${++titles}`;
  const inner = complete(schema, title);
  const definitions = isJson(inner) && isJson(inner.$defs) ? { $defs: inner.$defs } : {};
  const own = isJson(inner)
    ? Object.fromEntries(Object.entries(inner).filter(([key]) => key !== "$defs"))
    : inner;
  const v = isJson(own) ? field(own) : own;
  const [, json] = record(name, name.replace(/^c/, "C"), {}, { required: ["v"], ...definitions });
  return [name, { ...json, properties: { v } }];
}

const WORDS = { description: "Thử", "x-label": { vi: "Thử", en: "Test" } };

function complete(schema: unknown, title: () => string): unknown {
  if (!isJson(schema)) return schema;
  const done: Json = { ...schema };
  if (schema.type === "string" && !["maxLength", "enum", "const"].some((key) => key in schema))
    done.maxLength = 100_000;
  if (schema.type === "integer")
    Object.assign(done, { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER, ...schema });
  if (schema.type === "array" && !("maxItems" in schema)) done.maxItems = 100_000;
  if (schema.type === "object") Object.assign(done, { title: title(), ...WORDS });
  if (isJson(schema.properties))
    done.properties = each(schema.properties, (one) => worded(complete(one, title)));
  if (isJson(schema.$defs)) done.$defs = each(schema.$defs, (one) => worded(complete(one, title)));
  if ("items" in schema) done.items = complete(schema.items, title);
  return done;
}

function worded(schema: unknown): unknown {
  return isJson(schema) ? field(schema) : schema;
}

function each(members: Json, change: (one: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(members).map(([name, one]) => [name, change(one)]));
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
