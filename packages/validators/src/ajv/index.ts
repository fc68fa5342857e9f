/**
 * ajv as the reference and the plug-in: the standard's schemas, formats and code tables on any ajv instance.
 * @module
 */
import { type FormatName, formats, isOpenValue } from "@thongnhat/core";
import { tables, validators } from "../generated/all.ts";

/** What is used of an ajv instance, so that ajv itself stays an optional peer. */
export interface AjvLike {
  /** As in ajv. */
  // biome-ignore lint/suspicious/noExplicitAny: ajv's own definition type would make ajv a required dependency
  addKeyword(definition: any): unknown;
  /** As in ajv. */
  getKeyword(keyword: string): unknown;
  /** As in ajv. */
  addSchema(schema: object): unknown;
}

/** The validators and code tables of a unit's own databases. */
export interface UnitRegistry {
  /** By `database/record`. */
  readonly validators: Readonly<Record<string, { readonly jsonSchema: object }>>;
  /** Membership, by name of the table. */
  readonly tables: Readonly<Record<string, (code: string) => boolean>>;
}

/**
 * Adds the standard to an ajv instance, draft 2020-12 or the draft-07 one inside Fastify. Adding twice does nothing.
 * Formats are checked by keywords of our own, so the instance's formats for other schemas stay as they are.
 *
 * @param ajv any ajv 8 instance
 * @param unit a unit's own validators and tables, as `thongnhat build` writes them (`validators/all`)
 * @returns the same instance
 * @example
 * const ajv = addThongNhat(new Ajv2020());
 * const validate = ajv.getSchema(schemaId("ho-tich/khai-sinh"));
 */
export function addThongNhat<T extends AjvLike>(ajv: T, unit?: UnitRegistry): T {
  if (ajv.getKeyword("x-code-table")) return ajv;
  ajv.addKeyword({
    keyword: "x-code-table",
    type: "string",
    schemaType: "object",
    errors: false,
    compile: ({ table }: { table: string }) => tables[table] ?? unit?.tables[table] ?? (() => false),
  });
  ajv.addKeyword({
    keyword: "x-when",
    type: "object",
    schemaType: "object",
    macro: ({ tag = "", value, field = "", schema }: Record<string, string>) => ({
      anyOf: [{ properties: { [tag]: { not: { const: value } } } }, { properties: { [field]: schema } }],
    }),
  });
  ajv.addKeyword({
    keyword: "x-format",
    type: "string",
    schemaType: "string",
    errors: false,
    compile: (format: FormatName) => formats[format],
  });
  ajv.addKeyword({
    keyword: "x-open",
    type: "object",
    schemaType: "boolean",
    errors: false,
    validate: (_: boolean, value: unknown) => isOpenValue(value),
  });
  ajv.addKeyword({ keyword: "x-tag", schemaType: "string", valid: true });
  const all = [...Object.values(validators), ...Object.values(unit?.validators ?? {})];
  for (const { jsonSchema } of all) ajv.addSchema(ownFormats(jsonSchema) as object);
  return ajv;
}

/**
 * Name under which a record's schema stands in the instance, for `$ref` and `getSchema`.
 * @param record `database/record`
 * @throws Error when the standard has no such record
 * @example
 * schemaId("ho-tich/khai-sinh");
 */
export function schemaId(record: string): string {
  const id = Object.hasOwn(validators, record) ? validators[record]?.jsonSchema.$id : undefined;
  if (typeof id !== "string") throw new Error(`Chuẩn không có loại bản ghi '${record}'.`);
  return id;
}

/**
 * Options for Fastify's `ajv` setting. Its defaults delete unknown fields and turn "2" into 2 in silence;
 * these keep the record as it was sent and refuse it instead.
 * @example
 * const app = Fastify({ ajv: fastifyAjv });
 */
export const fastifyAjv: {
  /** Nothing of a record is removed, filled in or converted. */
  readonly customOptions: Readonly<Record<string, boolean>>;
  /** Adds the schemas, formats and keywords of the standard. */
  readonly plugins: [<T extends AjvLike>(ajv: T) => T];
} = {
  customOptions: {
    removeAdditional: false,
    coerceTypes: false,
    useDefaults: false,
    allErrors: false,
    ownProperties: true,
  },
  plugins: [addThongNhat],
};

function ownFormats(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(ownFormats);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => {
    return key === "format" && typeof value === "string" ? ["x-format", value] : [key, ownFormats(value)];
  });
  return Object.fromEntries(entries);
}
