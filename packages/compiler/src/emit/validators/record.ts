import type { Severity } from "@thongnhat/core";
import { emitCel } from "../../cel/emit.ts";
import { celFunctions } from "../../cel/functions.ts";
import { celImports } from "../../cel/imports.ts";
import { parseCel } from "../../cel/parse.ts";
import type { Model, Node, RecordModel, Rule } from "../../model/types.ts";
import { camelCase, literal } from "../writer.ts";
import type { ModuleWriter } from "./module.ts";

const SEVERITY: Readonly<Record<Severity | "off", number>> = { off: 0, warning: 1, error: 2 };

/** The rules, the full check and the exported validator of one record. */
export function emitRecord(m: ModuleWriter, model: Model, record: RecordModel): string[] {
  const { title } = m.def(record.def);
  const name = camelCase(title);
  const rules = record.rules.filter((rule) => rule.scope === "record" && rule.cel !== undefined);
  const fields = m.imports.type(m.runtimePath("primitives"), "Fields");
  m.imports.type(m.runtimePath("context"), "Context");
  const run = m.imports.type(m.runtimePath("context"), "Run");
  const type = m.imports.type(`@thongnhat/schemas/${record.database}`, title);

  const check = [
    `export function check${title}(o: ${fields}, p: string, run: ${run}): void {`,
    `  const c = ${m.runtime("enter", "context")}(run, ${literal(record.id)}, p, o, ${eventDate(record)});`,
    `  ${m.definition("deep", record.def)}(o, p, c);`,
    ...(rules.length > 0 ? ["  rules(o, c);"] : []),
    "}",
  ];
  const tables = tablesOf(model, record).map((id) => `${literal(id)}: ${m.table("has", id)}`);
  const defs = record.uses.filter((key) => key !== record.def);
  const schema = [
    `const schema = /* @__PURE__ */ (() => ({`,
    `  $id: ${literal(`${model.base}${record.database}/${record.version}/${record.name}.schema.json`)},`,
    `  ...${m.definition("schema", record.def)},`,
    `  $defs: { ${defs.map((key) => `${m.def(key).title}: ${m.definition("schema", key)}`).join(", ")} },`,
    "}))();",
  ];
  const validator = [
    `/** ${model.defs.get(record.def)?.label.vi ?? ""}: validator of \`${record.id}\`, version ${record.version}. */`,
    `export const ${name}: ${m.imports.type("@thongnhat/core", "Validator")}<${type}> = /* @__PURE__ */ ${m.runtime("createValidator", "create")}<${type}>({`,
    `  id: ${literal(record.id)},`,
    `  version: ${literal(record.version)},`,
    "  schema,",
    `  tables: { ${tables.join(", ")} },`,
    `  is: is${title},`,
    `  full: check${title},`,
    "});",
  ];
  return [...(rules.length > 0 ? [emitRules(m, rules)] : []), check.join("\n"), schema.join("\n"), validator.join("\n")];
}

function emitRules(m: ModuleWriter, rules: readonly Rule[]): string {
  const verdict = m.runtime("verdict", "context");
  const runs = m.runtime("runs", "context");
  const lines = rules.map((rule) => {
    const severity = SEVERITY[rule.severity["dang-ky-moi"]] * 3 + SEVERITY[rule.severity["so-hoa"]];
    const parsed = parseCel(rule.cel ?? "");
    if (!parsed.ok) throw new Error(`${rule.id}: ${parsed.problem.message}`);
    const { code, temps, imports } = emitCel(parsed.ast, { functions: celFunctions });
    for (const [module, names] of celImports(imports, celFunctions, m.runtimePath("cel"))) {
      for (const name of names) m.imports.use(module, name);
    }
    const period = rule.from || rule.to ? `, ${m.day(rule.from)}, ${m.day(rule.to)}` : "";
    const undecided = rule.undecided === "warning" ? ", true" : "";
    const report = `${verdict}(c, ${literal(rule.id)}, ${severity}, ${literal(rule.path)}, ${code}${undecided});`;
    const body = temps.length === 0 ? report : `{ let ${temps.map((name) => `${name}: any`).join(", ")}; ${report} }`;
    return `  if (${runs}(c, ${severity}${period})) ${body}`;
  });
  return ["// The record has passed its structure, so the rules read fields without looking at types again.", "// biome-ignore lint/suspicious/noExplicitAny: see above", "function rules(o: any, c: Context): void {", ...lines, "}"].join("\n");
}

/** The expression that reads the record's own date. */
function eventDate(record: RecordModel): string {
  if (record.eventDate === undefined) return "undefined";
  const [first = "", ...rest] = record.eventDate.split("/").slice(1);
  return rest.reduce((text, segment) => `(${text} as Fields | undefined)?.${segment}`, `o.${first}`);
}

/** Code tables that a record or anything below it reads. */
export function tablesOf(model: Model, record: RecordModel): string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === "string" && node.table !== undefined) found.add(node.table.id);
    if (node.kind === "array") visit(node.items);
  };
  for (const key of record.uses) for (const property of model.defs.get(key)?.properties ?? []) visit(property.node);
  return [...found].sort();
}
