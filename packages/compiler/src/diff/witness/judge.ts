import { formats, isOpenValue, pointer } from "@thongnhat/core";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Compiled } from "../../compiled.ts";
import { emitBundles } from "../../emit/bundles.ts";

/** Why a record fails: a code of the standard, and the pointer into the record. */
export interface Fault {
  readonly code: string;
  readonly path: string;
}

/** `write`: unknown fields are errors. `read`: they are kept, as `use: "read"` does. */
export type Use = "write" | "read";

/** Runs records against one side: ajv over the self-contained bundles, which any language can do too. */
export interface Judge {
  /** The structural faults of a value as a record; `undefined` when the side has no such record. */
  judge(record: string, use: Use, value: unknown): readonly Fault[] | undefined;
}

/** Opens one side; a record's bundle is compiled at the first question. */
export function createJudge({ model, tables }: Compiled): Judge {
  const bundles = emitBundles(model, tables);
  const compiled = new Map<string, ValidateFunction>();
  const codes = new Map<string, ReadonlySet<string>>();
  const codesOf = (table: string): ReadonlySet<string> => {
    const known = codes.get(table) ?? new Set(tables.get(table)?.rows.map(({ code }) => code));
    codes.set(table, known);
    return known;
  };
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    discriminator: true,
  });
  for (const [name, check] of Object.entries(formats))
    ajv.addFormat(name, check as (text: string) => boolean);
  ajv.addKeyword({
    keyword: "x-code-table",
    type: "string",
    validate: ({ table }: { table: string }, code: string) => codesOf(table).has(code),
  });
  ajv.addKeyword({
    keyword: "x-open",
    type: "object",
    validate: (_: boolean, value: unknown) => isOpenValue(value),
  });

  function validator(record: string, use: Use): ValidateFunction | undefined {
    const key = `${use} ${record}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const text = bundles.get(`${record}.schema.json`);
    if (text === undefined) return undefined;
    const { $id: _, ...schema } = adapt(JSON.parse(text), use) as Record<string, unknown>;
    const made = ajv.compile(schema);
    compiled.set(key, made);
    return made;
  }

  return {
    judge(record, use, value) {
      const validate = validator(record, use);
      if (validate === undefined) return undefined;
      return validate(value) ? [] : (validate.errors ?? []).map(toFault);
    },
  };
}

/** The bundle as ajv runs it: the branch of a union that the tag names, and an open object for a reader. */
function adapt(schema: unknown, use: Use): unknown {
  if (Array.isArray(schema)) return schema.map((item) => adapt(item, use));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === "additionalProperties" && use === "read") return [];
    if (key === "x-tag")
      return [
        ["discriminator", { propertyName: value }],
        ["type", "object"],
      ];
    return [[key, key === "properties" || key === "$defs" ? eachOf(value, use) : adapt(value, use)]];
  });
  return Object.fromEntries(entries);
}

/** Names of fields are no keywords. */
function eachOf(value: unknown, use: Use): unknown {
  return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, adapt(one, use)]));
}

const CODES: Readonly<Record<string, string>> = {
  type: "TN-TYPE",
  required: "TN-REQUIRED",
  additionalProperties: "TN-UNKNOWN-FIELD",
  enum: "TN-ENUM",
  const: "TN-CONST",
  "x-code-table": "TN-CODE",
  minLength: "TN-MIN-LENGTH",
  maxLength: "TN-MAX-LENGTH",
  pattern: "TN-PATTERN",
  format: "TN-FORMAT",
  minimum: "TN-MINIMUM",
  maximum: "TN-MAXIMUM",
  minItems: "TN-MIN-ITEMS",
  maxItems: "TN-MAX-ITEMS",
  discriminator: "TN-TAG",
  oneOf: "TN-TAG",
  "x-open": "TN-OPEN-SIZE",
};

function toFault({ keyword, instancePath, params, parentSchema }: ErrorObject): Fault {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  const below = missingProperty ?? additionalProperty;
  // A short code table is written out as `enum` in the bundle; it is a code all the same.
  const table = keyword === "enum" && parentSchema !== undefined && "x-code-table" in parentSchema;
  return {
    code: table ? "TN-CODE" : (CODES[keyword] ?? keyword),
    path: below === undefined ? instancePath : instancePath + pointer(below),
  };
}
