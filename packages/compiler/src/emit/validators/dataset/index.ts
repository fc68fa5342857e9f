import type { Model, RecordModel } from "../../../model/types.ts";
import { BANNER, camelCase, commentText, Imports, literal } from "../../writer.ts";
import { ModuleWriter } from "../module.ts";
import { emitDatasetRule } from "./rule.ts";

/**
 * Compiles the rules that several records decide: a module for each database that has some, and one that holds them
 * all by database.
 * @returns source texts by path below `packages/validators/src/generated`
 */
export function emitDatasetRules(model: Model): Map<string, string> {
  const databases = [...model.databases, ...(model.imported?.databases ?? [])];
  const records = new Map(
    databases.flatMap((database) => database.records).map((record) => [record.id, record]),
  );
  const recordOf = (id: string): RecordModel => {
    const record = records.get(id);
    if (record === undefined) throw new Error(`Bản ghi ${id} không có trong mô hình`);
    return record;
  };
  const files = new Map<string, string>();
  const all = new Imports();
  const entries: string[] = [];
  for (const database of model.databases) {
    const path = `dataset/${database.id}`;
    const m = new ModuleWriter(path, model);
    const rules = database.records.flatMap((record) => {
      // Data of an extended record name the record of the standard, which runs its own rules.
      const base = record.extends === undefined ? undefined : recordOf(record.extends.id);
      const told = base === undefined ? record : { ...record, id: base.id };
      return record.rules.flatMap((rule) => {
        if (rule.dataset === undefined || base?.rules.includes(rule)) return [];
        return [emitDatasetRule(m, model, told, rule, rule.dataset, recordOf)];
      });
    });
    if (rules.length === 0) continue;
    const name = camelCase(database.id);
    const type = m.imports.type(m.runtimePath("dataset"), "DatasetRule");
    const words = `/** ${commentText(database.label.vi)}: the rules that several records decide, for \`checkDataset\`. */`;
    const body = `${words}\nexport const ${name}: readonly ${type}[] = [${rules.join(", ")}];`;
    files.set(`${path}.ts`, `${BANNER}${m.finish([body])}`);
    entries.push(`  ${literal(database.id)}: ${all.use(`./${database.id}.ts`, name)},`);
    all.type(m.runtimePath("dataset"), "DatasetRule");
  }
  if (entries.length > 0)
    files.set(
      "dataset/all.ts",
      `${BANNER}${all}\n\n/** The rules that several records decide, by database. */\nexport const datasetRules: Readonly<Record<string, readonly DatasetRule[]>> = {\n${entries.join("\n")}\n};\n`,
    );
  return files;
}
