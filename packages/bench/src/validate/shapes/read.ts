import { bundleOf, codesOf, isAnnotation, type Schema } from "./schema.ts";
import type { Shape, Shapes } from "./types.ts";

const KNOWN = new Set([
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "minItems",
  "maxItems",
  "enum",
  "const",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "$ref",
  "$defs",
  "x-code-table",
  "x-open",
]);

/** Reads the shape of a record from its published schema; a keyword it does not know stops it. */
export async function readShapes(record: string): Promise<Shapes> {
  const bundle = bundleOf(record);
  const tables = new Map<string, readonly string[]>();
  const parts: { name: string; shape: Shape }[] = [];
  const done = new Set<string>();
  const open = new Set<string>();

  async function part(name: string): Promise<void> {
    if (done.has(name)) return;
    const schema = bundle.$defs?.[name];
    if (schema === undefined || open.has(name)) throw new Error(`${record}: không đọc được ${name}`);
    open.add(name);
    parts.push({ name, shape: await read(schema) });
    open.delete(name);
    done.add(name);
  }

  async function read(schema: Schema): Promise<Shape> {
    for (const keyword of Object.keys(schema))
      if (!KNOWN.has(keyword) && !isAnnotation(keyword)) throw new Error(`${record}: từ khóa ${keyword}`);
    if (schema.$ref !== undefined) {
      const name = schema.$ref.replace("#/$defs/", "");
      await part(name);
      return { kind: "ref", name };
    }
    if (schema.const !== undefined) return { kind: "const", value: schema.const };
    if (schema["x-code-table"] !== undefined || schema.enum !== undefined) return await codes(schema);
    return await typed(schema);
  }

  async function codes(schema: Schema): Promise<Shape> {
    const named = schema["x-code-table"]?.table;
    const values = schema.enum ?? (named === undefined ? [] : await codesOf(named));
    const name = `${named ?? "list"} ${values.length} ${values[0]} ${values.at(-1)}`;
    tables.set(name, values);
    return { kind: "codes", table: name };
  }

  async function typed(schema: Schema): Promise<Shape> {
    const { type, minimum, maximum, minLength, maxLength, pattern, format } = schema;
    if (type === "string")
      return {
        kind: "text",
        ...(minLength === undefined ? {} : { min: minLength }),
        ...(maxLength === undefined ? {} : { max: maxLength }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(format === undefined ? {} : { format }),
      };
    if (type === "integer")
      return {
        kind: "integer",
        ...(minimum === undefined ? {} : { min: minimum }),
        ...(maximum === undefined ? {} : { max: maximum }),
      };
    if (type === "boolean") return { kind: "boolean" };
    if (type === "array" && schema.items !== undefined)
      return {
        kind: "list",
        item: await read(schema.items),
        min: schema.minItems ?? 0,
        ...(schema.maxItems === undefined ? {} : { max: schema.maxItems }),
      };
    if (type !== "object") throw new Error(`${record}: kiểu ${type}`);
    if (schema["x-open"] === true) return { kind: "open" };
    if (schema.additionalProperties !== false) throw new Error(`${record}: đối tượng không khép`);
    return await object(schema);
  }

  async function object({ properties = {}, required = [] }: Schema): Promise<Shape> {
    const fields = [];
    for (const [name, inner] of Object.entries(properties))
      fields.push({ name, required: required.includes(name), shape: await read(inner) });
    return { kind: "object", fields };
  }

  const shape = await read(bundle);
  return { record, parts: [...parts, { name: "Record", shape }], tables };
}
