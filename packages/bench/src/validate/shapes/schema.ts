import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A node of a published schema, as far as shapes are read from it. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly "x-code-table"?: { readonly table: string };
  readonly "x-open"?: boolean;
}

/** The bundle of a record as `@thongnhat/schemas` publishes it: JSON Schema for any language. */
export function bundleOf(record: string): Schema & { readonly title: string } {
  const file = require.resolve(`@thongnhat/schemas/json/${record}.schema.json`);
  return JSON.parse(readFileSync(file, "utf8")) as Schema & { readonly title: string };
}

/** All codes of a table, of every edition. */
export async function codesOf(table: string): Promise<readonly string[]> {
  const { codes } = (await import(`@thongnhat/code-tables/${table}/codes`)) as {
    codes: Iterable<string>;
  };
  return [...codes];
}

/** Words that say nothing about what is valid for a validator of JSON Schema. */
export function isAnnotation(keyword: string): boolean {
  return (
    ["$schema", "$id", "title", "description", "examples", "deprecated"].includes(keyword) ||
    (keyword.startsWith("x-") && keyword !== "x-code-table" && keyword !== "x-open")
  );
}

/**
 * The bundle with every code table written out as an enumeration, as a validator needs it that knows only JSON Schema.
 * The published bundle leaves the large tables of places to programs that can look them up.
 */
export async function schemaWithEnums(record: string): Promise<Schema> {
  const open = async (node: unknown): Promise<unknown> => {
    if (Array.isArray(node)) return node;
    if (typeof node !== "object" || node === null) return node;
    const schema = node as Schema;
    const kept: [string, unknown][] = [];
    for (const [keyword, value] of Object.entries(schema)) {
      if (isAnnotation(keyword) || keyword === "x-code-table" || keyword === "x-open") continue;
      if (keyword === "properties" || keyword === "$defs") {
        const inner = Object.entries(value as Record<string, Schema>).map(
          async ([name, one]) => [name, await open(one)] as const,
        );
        kept.push([keyword, Object.fromEntries(await Promise.all(inner))]);
      } else kept.push([keyword, await open(value)]);
    }
    const table = schema["x-code-table"]?.table;
    if (table !== undefined && schema.enum === undefined) kept.push(["enum", await codesOf(table)]);
    return Object.fromEntries(kept);
  };
  const schema = (await open(bundleOf(record))) as Schema;
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema } as Schema;
}
