import type { Def, Node, StringNode } from "../../model/types.ts";
import { literal, pascalCase } from "../writer.ts";
import type { ModuleWriter } from "./module.ts";

/** Formats whose length is fixed, so that bounds that hold it need no check of their own. */
const FIXED_LENGTH: Readonly<Record<string, number>> = {
  date: 10,
  "so-dinh-danh": 12,
  cmnd: 9,
  "gio-phut": 5,
  sha256: 64,
};

/** `isX`: straight-line code that answers whether a value has the structure of a definition. */
export function emitStructure(m: ModuleWriter, def: Def): string {
  const fieldsOf = m.runtime("fieldsOf");
  const recount = m.runtime("hasOnly");
  const lines = [`export function is${def.title}(x: unknown): boolean {`, `  const o = ${fieldsOf}(x);`];
  lines.push("  if (o === undefined) return false;");
  const required = def.properties.filter((property) => property.required);
  const optional = def.properties.filter((property) => !property.required);
  lines.push(`  let n = ${required.length};`, "  let v: unknown;");
  for (const { name, node } of required) lines.push(`  v = o.${name};`, `  if (!(${check(m, node, "v")})) return false;`);
  for (const { name, node } of optional) {
    lines.push(`  v = o.${name};`, "  if (v !== undefined) {", `    if (!(${check(m, node, "v")})) return false;`, "    n++;", "  }");
  }
  lines.push("  let k = n;", "  for (const _ in o) k--;", `  return k === 0 || ${recount}(o, n);`, "}");
  return lines.join("\n");
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
      return `${m.runtime("isList")}(${v}, ${node.minItems ?? 0}, ${node.maxItems ?? Number.MAX_SAFE_INTEGER}, ${item(m, node.items)})`;
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
  const fixed = FIXED_LENGTH[node.format ?? ""];
  const { minLength = 0, maxLength } = node;
  const bounded = fixed === undefined ? maxLength !== undefined || minLength > 0 : fixed < minLength || fixed > (maxLength ?? fixed);
  if (bounded && node.table === undefined) {
    parts.push(`${m.runtime("hasLength")}(${v}, ${minLength}, ${maxLength ?? Number.MAX_SAFE_INTEGER})`);
  }
  if (node.pattern !== undefined) parts.push(`${m.pattern(node.pattern)}.test(${v})`);
  return parts.join(" && ");
}

function item(m: ModuleWriter, node: Node): string {
  if (node.kind === "object") return m.definition("is", node.def);
  return m.helper(check(m, node, "v"), "item", (name, body) => `function ${name}(v: unknown): boolean {\n  return ${body};\n}`);
}

function union(m: ModuleWriter, node: Node & { kind: "union" }): string {
  const cases = node.variants.map(
    ({ value, def }) => `    case ${literal(value)}:\n      return ${m.definition("is", def)}(v);`,
  );
  const body = `  switch (${m.runtime("fieldsOf")}(v)?.${node.tag}) {\n${cases.join("\n")}\n    default:\n      return false;\n  }`;
  return m.helper(body, node.alias ? `is${pascalCase(node.alias)}` : "union", (name, text) => {
    return `function ${name}(v: unknown): boolean {\n${text}\n}`;
  });
}
