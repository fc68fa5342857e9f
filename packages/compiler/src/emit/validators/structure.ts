import type { Def, Node, StringNode } from "../../model/types.ts";
import { commentText, grouped, literal, pascalCase } from "../writer.ts";
import type { ModuleWriter } from "./module.ts";
import { type CompiledPattern, compilePattern } from "./pattern.ts";

/** The shortest and longest text of each format: bounds that hold them need no check of their own. */
const FORMAT_LENGTH: Readonly<Record<string, readonly [number, number]>> = {
  date: [10, 10],
  "ngay-khuyet": [4, 21],
  "date-time": [20, 35],
  "so-dinh-danh": [12, 12],
  cmnd: [9, 9],
  "ma-co-quan": [3, 35],
  "gio-phut": [5, 5],
  "ma-ban-ghi": [1, 100],
  sha256: [64, 64],
  email: [3, 254],
  "dien-thoai": [10, 13],
  "so-tien": [1, 23],
};

/**
 * `isX`: whether a value has the structure of a definition. The keys that are there are walked once: that costs
 * what the record holds, not what the schema allows, and stays fast when records of many shapes take turns.
 */
export function emitStructure(m: ModuleWriter, def: Def, record: boolean): string {
  const required = def.properties.filter((property) => property.required).length;
  const cases = def.properties.map(({ name, node, required: must }) => {
    return [name, `if (!(${check(m, node, "v")})) return false; ${must ? "n++; " : ""}break;`] as const;
  });
  const type = record ? `x is ${m.type(def)}` : "boolean";
  return [
    ...(record
      ? [
          `/** ${commentText(def.label.vi)}: structure only, as a function of its own for programs that must stay small. */`,
        ]
      : []),
    `export function is${def.title}(x: unknown): ${type} {`,
    `  const o = ${m.runtime(record ? "rootOf" : "fieldsOf")}(x);`,
    "  if (o === undefined) return false;",
    ...(required > 0 ? ["  let n = 0;"] : []),
    "  for (const k in o) {",
    "    const v = o[k];",
    "    if (v === undefined) continue;",
    "    switch (k) {",
    ...grouped(cases).map((text) => `      ${text}`),
    "      default:",
    "        return false;",
    "    }",
    "  }",
    ...(def.when === undefined ? [] : [`  if (${unit(m, def.when)}) return false;`]),
    `  return ${required > 0 ? `n === ${required}` : "true"};`,
    "}",
  ].join("\n");
}

/** Whether a unit's own entry does not hold what the unit says it holds. */
function unit(m: ModuleWriter, { tag, value, field, def }: NonNullable<Def["when"]>): string {
  return `o.${tag} === ${literal(value)} && !${m.definition("is", def)}(o.${field})`;
}

/** An expression that is true when the variable holds what the node describes. */
function check(m: ModuleWriter, node: Node, v: string): string {
  switch (node.kind) {
    case "string":
      return string(m, node, v);
    case "integer": {
      const { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = node;
      return `${m.runtime("isInteger")}(${v}, ${minimum}, ${maximum})`;
    }
    case "boolean":
      return node.const === undefined ? `typeof ${v} === "boolean"` : `${v} === ${node.const}`;
    case "array":
      return `${list(m, node)}(${v})`;
    case "object":
      return `${m.definition("is", node.def)}(${v})`;
    case "open":
      return `${m.core("isOpenValue")}(${v})`;
    case "union":
      return `${union(m, node)}(${v})`;
  }
}

function string(m: ModuleWriter, node: StringNode, v: string): string {
  if (node.const !== undefined) return `${v} === ${literal(node.const)}`;
  if (node.enum !== undefined) return node.enum.map((value) => `${v} === ${literal(value)}`).join(" || ");
  const parts = [`typeof ${v} === "string"`];
  if (node.table !== undefined) parts.push(`${m.table("has", node.table.id)}(${v})`);
  if (node.format !== undefined) parts.push(`${m.format(node.format)}(${v})`);
  const shape = node.pattern === undefined ? undefined : compilePattern(node.pattern);
  const [shortest, longest] = FORMAT_LENGTH[node.format ?? ""] ?? [0, Number.MAX_SAFE_INTEGER];
  const { minLength = 0, maxLength = Number.MAX_SAFE_INTEGER } = node;
  const bounded =
    Math.max(shortest, shape?.shortest ?? 0) >= minLength &&
    Math.min(longest, shape?.longest ?? Number.MAX_SAFE_INTEGER) <= maxLength;
  if (!bounded && node.table === undefined)
    parts.push(`${m.runtime("hasLength")}(${v}, ${minLength}, ${maxLength})`);
  if (shape !== undefined) parts.push(`${shapeFunction(m, shape)}(${v})`);
  else if (node.pattern !== undefined) parts.push(`${m.pattern(node.pattern)}.test(${v})`);
  return parts.join(" && ");
}

function shapeFunction(m: ModuleWriter, { body }: CompiledPattern): string {
  return m.helper(body, "shape", (name, text) => `function ${name}(s: string): boolean {\n  ${text}\n}`);
}

/** A function of its own for each kind of list: one for all would have to guess what it calls. */
function list(m: ModuleWriter, { items, minItems, maxItems }: Node & { kind: "array" }): string {
  const bounds = [
    "!Array.isArray(v)",
    ...(minItems === undefined ? [] : [`v.length < ${minItems}`]),
    ...(maxItems === undefined ? [] : [`v.length > ${maxItems}`]),
  ];
  const body = [
    `  if (${bounds.join(" || ")}) return false;`,
    `  for (let i = 0; i < v.length; i++) {`,
    "    const w: unknown = v[i];",
    `    if (!(${check(m, items, "w")})) return false;`,
    "  }",
    "  return true;",
  ].join("\n");
  return m.helper(body, "list", (name, text) => `function ${name}(v: unknown): boolean {\n${text}\n}`);
}

function union(m: ModuleWriter, node: Node & { kind: "union" }): string {
  const cases = node.variants.map(
    ({ value, def }) => `    case ${literal(value)}:\n      return ${m.definition("is", def)}(v);`,
  );
  const body = `  switch (${m.runtime("fieldsOf")}(v)?.${node.tag}) {\n${cases.join("\n")}\n    default:\n      return false;\n  }`;
  return m.helper(
    body,
    node.alias ? `is${pascalCase(node.alias.slice(node.alias.indexOf("/") + 1))}` : "union",
    (name, text) => {
      return `function ${name}(v: unknown): boolean {\n${text}\n}`;
    },
  );
}
