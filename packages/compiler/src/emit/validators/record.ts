import { dayNumber } from "@thongnhat/core";
import type { Database, Model, Node, RecordModel } from "../../model/types.ts";
import { camelCase, commentText, literal } from "../writer.ts";
import type { ModuleWriter } from "./module.ts";
import { emitRules } from "./rules.ts";

/** The rules, the full check and the exported validator of one record. */
export function emitRecord(m: ModuleWriter, model: Model, record: RecordModel): string[] {
  const def = m.def(record.def);
  const { title } = def;
  const name = camelCase(title);
  const fields = m.imports.type(m.runtimePath("primitives"), "Fields");
  const run = m.imports.type(m.runtimePath("context"), "Run");
  const type = m.type(def);

  // The data of an extended record name the record of the standard.
  const told = record.extends ?? record;
  const databases = [...model.databases, ...(model.imported?.databases ?? [])];
  const database = databases.find(({ id }) => told.id.startsWith(`${id}/`));
  const kind = `const kind = ${literal({ id: told.id, version: told.version, ...lawDays(database) })};`;
  const check = [
    `export function check${title}(o: ${fields}, p: string, run: ${run}): void {`,
    `  const c = ${m.runtime("enter", "context")}(run, kind, p, o, ${eventDate(record)});`,
    `  ${m.definition("deep", record.def)}(o, p, c);`,
    ...emitRules(m, record.rules, "p").map((line) => `  ${line}`),
    "}",
  ];
  const tables = tablesOf(model, record).map((id) => `${literal(id)}: ${m.table("has", id)}`);
  const defs = record.uses.filter((key) => key !== record.def);
  const schema = [
    `const schema = /* @__PURE__ */ (() => ({`,
    `  $id: ${literal(`${model.base}${record.file}`)},`,
    `  ...${m.definition("schema", record.def)},`,
    `  $defs: { ${defs.map((key) => `${m.def(key).title}: ${m.definition("schema", key)}`).join(", ")} },`,
    "}))();",
  ];
  const validator = [
    `/** ${commentText(m.def(record.def).label.vi)}: validator of \`${record.id}\`, version ${record.version}. */`,
    `export const ${name}: ${m.imports.type("@thongnhat/core", "Validator")}<${type}> = /* @__PURE__ */ ${m.runtime("createValidator", "create")}<${type}>({`,
    `  id: ${literal(record.id)},`,
    `  version: ${literal(record.version)},`,
    "  schema,",
    `  tables: { ${tables.join(", ")} },`,
    `  is: is${title},`,
    `  full: check${title},`,
    "});",
  ];
  return [kind, check.join("\n"), schema.join("\n"), validator.join("\n")];
}

/** The days between which the law that asks for fields is in force. */
function lawDays({ lawFrom, lawTo }: Partial<Database> = {}): Record<string, number | undefined> {
  return {
    ...(lawFrom === undefined ? {} : { lawFrom: dayNumber(lawFrom) }),
    ...(lawTo === undefined ? {} : { lawTo: dayNumber(lawTo) }),
  };
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
  for (const key of record.uses)
    for (const property of model.defs.get(key)?.properties ?? []) visit(property.node);
  return [...found].sort();
}
