import { Ajv2020 } from "ajv/dist/2020.js";
import { _, type CodeKeywordDefinition, type KeywordCxt } from "ajv/dist/core.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { bundleOf, codesOf, isAnnotation, type Schema, schemaWithEnums } from "../shapes/schema.ts";
import { LONG_LIST } from "./dialect.ts";

const OWN = ["date", "date-time", "email"];

/** ajv at run time, as everybody writes it: the schema as published, the tables enumerated. */
export async function ajvEnum(record: string): Promise<string> {
  const schema = JSON.stringify(await schemaWithEnums(record));
  return `import { Ajv2020 } from "ajv/dist/2020.js";
import * as addFormats from "ajv-formats";
import { formats } from "@thongnhat/core";
const ajv = new Ajv2020({ strict: false });
(addFormats.default.default ?? addFormats.default)(ajv);
for (const [name, test] of Object.entries(formats)) if (ajv.formats[name] === undefined) ajv.addFormat(name, test);
const validate = ajv.compile(JSON.parse(${JSON.stringify(schema)}));
export const check = (value) => validate(value);`;
}

/** ajv at run time with the plug-in of the standard: codes are looked up, not enumerated. */
export function ajvSet(record: string): string {
  return `import { Ajv2020 } from "ajv/dist/2020.js";
import { addThongNhat, schemaId } from "@thongnhat/validators/ajv";
const validate = addThongNhat(new Ajv2020({ strict: true })).getSchema(schemaId(${JSON.stringify(record)}));
export const check = (value) => validate(value);`;
}

/** Code that ajv wrote beforehand, with a keyword of ours for lists that looks a code up in a Set. */
export async function ajvStandalone(record: string): Promise<string> {
  const tables = new Map<string, readonly string[]>();
  const schema = await withSets(bundleOf(record), tables);
  const ajv = new Ajv2020({
    strict: false,
    code: { source: true, esm: true, lines: true, formats: _`require("./formats.cjs")` },
  });
  addFormats.default(ajv, { mode: "full", formats: ["date", "date-time", "email"] });
  const { formats } = await import("@thongnhat/core");
  for (const [name, test] of Object.entries(formats)) if (!OWN.includes(name)) ajv.addFormat(name, test);
  ajv.addKeyword(setKeyword(tables));
  const code = standaloneCode.default(ajv, ajv.compile(schema as object));
  const sets = [...tables].map(
    ([name, codes]) => `${JSON.stringify(name)}: new Set(${JSON.stringify(codes.join("|"))}.split("|"))`,
  );
  return `const tables = { ${sets.join(", ")} };
import { formats as isFormat } from "@thongnhat/core";
import { fullFormats } from "ajv-formats/dist/formats.js";
const formats = { ...isFormat, date: fullFormats.date, "date-time": fullFormats["date-time"], email: fullFormats.email };
${code.replaceAll('require("./formats.cjs")', "formats")}
export const check = (value) => validate(value);`;
}

function setKeyword(tables: ReadonlyMap<string, readonly string[]>): CodeKeywordDefinition {
  return {
    keyword: "in-set",
    type: "string",
    schemaType: "string",
    code(context: KeywordCxt) {
      const { gen, data, schema } = context;
      const name = String(schema);
      const set = gen.scopeValue("obj", {
        ref: new Set(tables.get(name)),
        key: name,
        code: _`tables[${name}]`,
      });
      context.fail(_`!${set}.has(${data})`);
    },
  };
}

async function withSets(node: unknown, tables: Map<string, readonly string[]>): Promise<unknown> {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return node;
  const schema = node as Schema;
  const kept: [string, unknown][] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (isAnnotation(keyword) || ["x-code-table", "x-open", "enum"].includes(keyword)) continue;
    if (keyword !== "properties" && keyword !== "$defs") kept.push([keyword, await withSets(value, tables)]);
    else {
      const inner: [string, unknown][] = [];
      for (const [name, one] of Object.entries(value as Record<string, Schema>))
        inner.push([name, await withSets(one, tables)]);
      kept.push([keyword, Object.fromEntries(inner)]);
    }
  }
  const table = schema["x-code-table"]?.table;
  const codes = schema.enum ?? (table === undefined ? undefined : await codesOf(table));
  if (codes === undefined) return Object.fromEntries(kept);
  if (codes.length <= LONG_LIST) return Object.fromEntries([...kept, ["enum", codes]]);
  const name = table ?? `${codes[0]} ${codes.length}`;
  tables.set(name, codes);
  return Object.fromEntries([...kept, ["in-set", name]]);
}
