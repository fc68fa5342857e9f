import type { Model, RecordModel } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { specifier } from "../specifier.ts";
import { BANNER, camelCase, Imports, literal, pascalCase } from "../writer.ts";
import { emitDatasetRules } from "./dataset/index.ts";
import { type DeepFacts, deepDefinitions, emitDeep } from "./deep.ts";
import { ModuleWriter, moduleOf } from "./module.ts";
import { emitRecord, tablesOf } from "./record.ts";
import { structuralSchema } from "./schema.ts";
import { emitStructure } from "./structure.ts";

/**
 * Compiles every record into a module of straight-line checks, and a barrel for each database.
 * @returns source texts by path below `packages/validators/src/generated`
 */
export function emitValidators(model: Model, tables: ReadonlyMap<string, CodeTable>): Map<string, string> {
  const records = model.databases.flatMap((database) => database.records);
  const imported = model.imported?.databases ?? [];
  const dated = new Set([...tables.values()].filter(isDated).map((table) => table.id));
  const roots = new Set(
    [...records, ...imported.flatMap((database) => database.records)].map((record) => record.def),
  );
  const foreign = new Set(imported.map(({ id }) => id));
  const facts: DeepFacts = {
    model,
    dated,
    readAt: new Map(
      [...tables.values()].flatMap((table) => (table.readAt ? [[table.id, table.readAt] as const] : [])),
    ),
    records: roots,
    deep: deepDefinitions(model, dated, roots),
  };
  const writers = new Map<string, { writer: ModuleWriter; body: string[] }>();
  for (const def of model.defs.values()) {
    if (foreign.has(def.database)) continue;
    const path = moduleOf(def.file);
    const known = writers.get(path) ?? { writer: new ModuleWriter(path, model), body: [] };
    writers.set(path, known);
    const { writer, body } = known;
    const name = (key: string): string => writer.def(key).title;
    body.push(emitStructure(writer, def, facts.records.has(def.key)));
    body.push(`export const schema${def.title} = ${JSON.stringify(structuralSchema(def, name))} as const;`);
    if (facts.deep.has(def.key)) body.push(emitDeep(writer, facts, def));
  }
  for (const record of records) {
    const entry = writers.get(moduleOf(record.file));
    if (entry !== undefined) entry.body.push(...emitRecord(entry.writer, model, record));
  }
  const files = new Map<string, string>();
  for (const [path, { writer, body }] of writers) files.set(`${path}.ts`, `${BANNER}${writer.finish(body)}`);
  for (const database of model.databases) {
    if (database.records.length === 0) continue;
    const lines = database.records.map(({ name, def }) => {
      const title = model.defs.get(def)?.title ?? name;
      return `export { ${camelCase(title)}, is${title} } from ${literal(`./${database.id}/${name}.ts`)};`;
    });
    files.set(`${database.id}.ts`, `${BANNER}${lines.join("\n")}\n`);
  }
  files.set("all.ts", emitAll(model, records));
  for (const [path, text] of emitDatasetRules(model)) files.set(path, text);
  return files;
}

function isDated(table: CodeTable): boolean {
  return table.rows.some((row) => row.from !== "" || row.to !== "");
}

/** Every validator and every table it reads, by name: for plug-ins and for programs that are told a record's name. */
function emitAll(model: Model, records: readonly RecordModel[]): string {
  const imports = new Imports();
  imports.type("@thongnhat/core", "Validator");
  const here = { part: "validators", path: "all" } as const;
  const entries = records.map((record) => {
    const name = camelCase(model.defs.get(record.def)?.title ?? record.name);
    // Records of several databases may have the same name.
    const own = `${camelCase(record.database)}${pascalCase(name)}`;
    return `  ${literal(record.id)}: ${imports.use(`./${record.id}.ts`, name, own)},`;
  });
  const ids = [...new Set(records.flatMap((record) => tablesOf(model, record)))].sort();
  const tables = ids.map(
    (id) =>
      `  ${literal(id)}: ${imports.use(specifier(model, here, { part: "code-tables", path: `${id}/codes` }), "has", `has${pascalCase(id)}`)},`,
  );
  return `${BANNER}${imports}

/** Every validator, by \`database/record\`. */
export const validators: Readonly<Record<string, Validator<unknown>>> = {
${entries.join("\n")}
};

/** Membership of every code table that a record reads. */
export const tables: Readonly<Record<string, (code: string) => boolean>> = {
${tables.join("\n")}
};
${model.imported === undefined ? "" : extensionsOf(records)}`;
}

/** Which record of the standard each of a unit's extensions checks. */
function extensionsOf(records: readonly RecordModel[]): string {
  const lines = records.flatMap(({ id, extends: base }) => {
    return base === undefined ? [] : [`  ${literal(base.id)}: ${literal(id)},\n`];
  });
  return `
/** The unit's own record that checks a record of the standard in its place. */
export const extensions: Readonly<Record<string, string>> = {
${lines.join("")}};
`;
}
