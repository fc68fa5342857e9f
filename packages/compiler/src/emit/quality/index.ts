import { dayNumber } from "@thongnhat/core";
import type { Database, Def, Model, RecordModel } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { BANNER, camelCase, commentText, Imports, literal } from "../writer.ts";
import { ruleShapes } from "./rules.ts";
import { fieldShapes } from "./shapes.ts";
import { wordOfRule } from "./word.ts";

/**
 * The standard as `@thongnhat/quality` counts it and writes SQL from it: a module a database.
 *
 * @returns source texts by path below `packages/quality/src/generated`
 */
export function emitQuality(model: Model, tables: ReadonlyMap<string, CodeTable>): Map<string, string> {
  const roots = new Map(
    model.databases.flatMap(({ records }) => records.map((record) => [record.def, record.id] as const)),
  );
  const files = new Map<string, string>();
  const ids: string[] = [];
  for (const database of model.databases) {
    const defs = [...model.defs.values()].filter((def) => def.database === database.id);
    if (defs.length === 0) continue;
    ids.push(database.id);
    files.set(`${database.id}.ts`, databaseModule(model, tables, database, defs, roots));
  }
  const loaders = ids.map((id) => `  ${literal(id)}: () => import(${literal(`./${id}.ts`)}),`).join("\n");
  files.set(
    "shapes.ts",
    `${BANNER}import type { DatabaseShape } from "../shape/types.ts";

/** Edition of the standard. */
export const EDITION = ${literal(model.edition)};

/** Loads the shape of each database. */
export const shapes: Readonly<Record<string, () => Promise<{ readonly shape: DatabaseShape }>>> = {
${loaders}
};
`,
  );
  files.set("validators.ts", validatorsModule(model));
  files.set("descriptors.ts", descriptorsModule(model));
  return files;
}

/** Loads the words of a database's records. */
function descriptorsModule(model: Model): string {
  const loaders = model.databases
    .filter(({ records }) => records.length > 0)
    .map(({ id }) => `  ${literal(id)}: () => import(${literal(`@thongnhat/schemas/${id}/descriptors`)}),`);
  return `${BANNER}
/** Loads what each database says of its records; the descriptors are among what its module exports. */
export const descriptors: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {
${loaders.join("\n")}
};
`;
}

/** Loads one record's validator: a run over births does not pay for a hundred other types. */
function validatorsModule(model: Model): string {
  const loaders = model.databases.flatMap(({ records }) =>
    records.map(({ id, def, name }) => {
      const exported = camelCase(model.defs.get(def)?.title ?? name);
      return `  ${literal(id)}: async () => (await import(${literal(`@thongnhat/validators/${id}`)})).${exported},`;
    }),
  );
  return `${BANNER}import type { Validator } from "@thongnhat/core";

/** Loads the validator of each record. */
export const validators: Readonly<Record<string, () => Promise<Validator<unknown>>>> = {
${loaders.join("\n")}
};
`;
}

function databaseModule(
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
  database: Database,
  defs: readonly Def[],
  roots: ReadonlyMap<string, string>,
): string {
  const imports = new Imports();
  const type = imports.type("../shape/types.ts", "DatabaseShape");
  const objects = defs.map((def) => {
    const record = roots.get(def.key);
    const parts = [
      `fields: ${literal(fieldShapes(model, tables, def))}`,
      `rules: ${ruleShapes(def.rules, imports)}`,
      ...(record === undefined ? [] : [`record: ${literal(record)}`]),
    ];
    return `  ${literal(def.key)}: { ${parts.join(", ")} },`;
  });
  const records = database.records.map(
    (record) =>
      `  ${literal(record.id)}: { ...${literal(recordShape(model, record))}, rules: ${ruleShapes(record.rules, imports)} },`,
  );
  const head = {
    id: database.id,
    version: database.version,
    ...(database.lawFrom === undefined ? {} : { lawFrom: dayNumber(database.lawFrom) }),
    ...(database.lawTo === undefined ? {} : { lawTo: dayNumber(database.lawTo) }),
  };
  const body = `/** What is counted in ${commentText(database.label.vi)}. */
export const shape: ${type} = {
  ...${literal(head)},
  defs: {
${objects.join("\n")}
  },
  records: {
${records.join("\n")}
  },
};
`;
  return `${BANNER}${imports}\n\n${body}`;
}

function recordShape(model: Model, record: RecordModel): Readonly<Record<string, unknown>> {
  const def = model.defs.get(record.def);
  return {
    id: record.id,
    version: record.version,
    def: record.def,
    label: def?.label ?? { vi: record.id, en: record.id },
    ...(record.eventDate === undefined ? {} : { eventDate: record.eventDate }),
    ...(record.keys === undefined ? {} : { keys: record.keys }),
    across: record.rules
      .filter(({ dataset }) => dataset !== undefined)
      .map((rule) => ({ id: rule.id, path: rule.path, word: wordOfRule(rule) })),
    ...(record.person === undefined ? {} : { person: record.person }),
    deadlines: record.deadlines,
  };
}
