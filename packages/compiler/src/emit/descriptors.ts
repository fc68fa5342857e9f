import type { FieldDescriptor, ObjectDescriptor, RecordDescriptor, RuleText } from "@thongnhat/core";
import type { Def, Model, Node, Property, RecordModel, Rule } from "../model/types.ts";
import type { RuleExample } from "../read/examples.ts";
import { emitOverview } from "./overview.ts";
import { specifier } from "./specifier.ts";
import { BANNER, camelCase, commentText, literal, pascalCase } from "./writer.ts";

/**
 * Record descriptors (labels, law, classes), the catalogue of words, and the entry points of `@thongnhat/schemas`.
 * @returns source texts by path below `packages/schemas/src/generated`
 */
export function emitDescriptors(
  model: Model,
  tables: ReadonlyMap<string, { label: { vi: string; en: string } }>,
  examples: Examples,
): Map<string, string> {
  const files = new Map<string, string>();
  if (model.databases.some(({ id }) => id === "chung")) {
    const shared = [...model.defs.values()].filter((def) => def.database === "chung");
    files.set("chung/descriptors.ts", module_(objectParts(shared, model).parts));
  }
  const records = model.databases.flatMap((database) => database.records);
  for (const database of model.databases) {
    const own = [...model.defs.values()].filter((def) => def.database === database.id);
    const titles = [...own.map((def) => def.title), ...aliasesOf(model, database.id)].sort();
    const lines = [`export type { ${titles.join(", ")} } from ${literal(`./${database.id}/types.ts`)};`];
    if (database.records.length > 0) {
      files.set(
        `${database.id}/descriptors.ts`,
        recordsModule(model, database.id, own, database.records, examples),
      );
      const names = database.records.map((record) => `${descriptorName(model, record)}`).sort();
      lines.push(`export { ${names.join(", ")} } from ${literal(`./${database.id}/descriptors.ts`)};`);
    }
    files.set(`${database.id}.ts`, `${BANNER}${lines.join("\n")}\n`);
  }
  files.set("standard.ts", standardModule(model));
  files.set("overview.ts", emitOverview(model));
  files.set("words.ts", wordsModule(model, tables));
  files.set("catalogue.ts", catalogueModule(model, records));
  return files;
}

/** Name of the descriptor of a record: like its type and its validator, after the title. */
function descriptorName(model: Model, record: RecordModel): string {
  return `${camelCase(model.defs.get(record.def)?.title ?? record.name)}Descriptor`;
}

/** Wrong and right examples of rules, by record and rule id. */
export type Examples = ReadonlyMap<string, ReadonlyMap<string, RuleExample>>;

function recordsModule(
  model: Model,
  database: string,
  own: readonly Def[],
  records: readonly RecordModel[],
  examples: Examples,
): string {
  const { parts, said } = objectParts(own, model);
  const rules = new RuleConstants();
  const foreign = new Map<string, string>();
  for (const record of records) {
    const { def, overlays: _, ...words } = recordDescriptor(model, record);
    const defs = record.uses.map((key) => {
      const [home = "", title = ""] = key.split("/");
      const name = home === "chung" ? "shared" : camelCase(home);
      if (home !== database) foreign.set(name, home);
      return `${title}: ${home === database ? "" : `${name}.`}${camelCase(title)}`;
    });
    const names = rulesOf(model, record).map((rule) => {
      return `${literal(rule.id)}: ${rules.name(rule, record, examples.get(record.id)?.get(rule.id))}`;
    });
    const text = JSON.stringify(words, null, 1);
    parts.push(
      `/** ${commentText(def.label.vi)}. */\nexport const ${descriptorName(model, record)}: RecordDescriptor = ${text.slice(0, -2)},\n "overlays": ${said.get(def.key) ?? "{}"},\n "rules": { ${names.join(", ")} },\n "defs": { ${defs.join(", ")} }\n};`,
    );
  }
  parts.unshift(...rules.toSource());
  const here = { part: "schemas", path: `${database}/descriptors` } as const;
  const imports = [...foreign].map(([name, home]) => {
    const module = specifier(model, here, { part: "schemas", path: `${home}/descriptors` });
    return `import * as ${name} from ${literal(module)};\n`;
  });
  const body = parts.join("\n\n");
  const types = ["ObjectDescriptor", "Overlays", "RecordDescriptor", "RuleText"];
  const used = types.filter((type) => body.includes(`: ${type} =`));
  const head = `import type { ${used.join(", ")} } from "@thongnhat/core";\n`;
  return `${BANNER}${head}${imports.join("")}\n${body}\n`;
}

/** The rules of a database as constants: one that several records share is written once. */
class RuleConstants {
  readonly #byText = new Map<string, { name: string; rule: RuleText; example: RuleExample | undefined }>();

  name(rule: RuleText, record: RecordModel, example: RuleExample | undefined): string {
    const text = JSON.stringify(ruleText(rule, undefined));
    const known = this.#byText.get(text);
    if (known !== undefined) {
      known.example ??= example;
      return known.name;
    }
    const plain = `rule${rule.id.replaceAll("-", "")}`;
    const taken = [...this.#byText.values()].some(({ name }) => name === plain);
    const name = taken ? `${plain}${pascalCase(record.name)}` : plain;
    this.#byText.set(text, { name, rule, example });
    return name;
  }

  toSource(): string[] {
    return [...this.#byText.values()].map(({ name, rule, example }) => {
      return `const ${name}: RuleText = ${JSON.stringify(ruleText(rule, example), null, 1)};`;
    });
  }
}

function recordDescriptor(
  model: Model,
  record: RecordModel,
): Omit<RecordDescriptor, "defs" | "rules"> & { def: Def } {
  const def = model.defs.get(record.def) as Def;
  return {
    def,
    id: record.id,
    version: record.version,
    title: def.title,
    label: def.label,
    ...(record.eventDate === undefined ? {} : { eventDate: record.eventDate }),
    ...(record.keys === undefined ? {} : { keys: record.keys }),
    root: def.title,
    overlays: overlaysOf(model, def),
  };
}

/** A record's descriptor as the value that programs will import, for emitters that need its words. */
export function describeRecord(model: Model, record: RecordModel, examples: Examples): RecordDescriptor {
  const { def: _, ...words } = recordDescriptor(model, record);
  const chosen = variantsOf(model);
  const defs = record.uses.flatMap((key) => {
    const def = model.defs.get(key);
    if (def === undefined) return [];
    const overlays = chosen.has(key) ? overlaysOf(model, def) : {};
    const more = Object.keys(overlays).length > 0 ? { overlays } : {};
    return [[def.title, { ...objectDescriptor(def, model), ...more }] as const];
  });
  const rules = rulesOf(model, record).map((rule) => {
    return [rule.id, ruleText(rule, examples.get(record.id)?.get(rule.id))] as const;
  });
  return { ...words, defs: Object.fromEntries(defs), rules: Object.fromEntries(rules) };
}

/** The rules of the record and of every block in it; a block's paths begin at the block. */
function rulesOf(model: Model, record: RecordModel): readonly Rule[] {
  return [...record.rules, ...record.uses.flatMap((key) => model.defs.get(key)?.rules ?? [])];
}

function ruleText(rule: RuleText, example: RuleExample | undefined): RuleText {
  const { id, path, ground, severity, scope, message, cause, fix, cel, dataset, legalBasis, evidence } = rule;
  return {
    id,
    path,
    ground,
    severity,
    scope,
    message,
    ...(cause ? { cause } : {}),
    fix,
    ...(example ? { example } : {}),
    ...(cel ? { cel } : {}),
    ...(dataset ? { dataset } : {}),
    ...(legalBasis ? { legalBasis } : {}),
    evidence,
  };
}

/** Definitions that are one of a choice somewhere: their own overlays hold where they were chosen. */
function variantsOf(model: Model): ReadonlySet<string> {
  const inNode = (node: Node): readonly string[] => {
    if (node.kind === "array") return inNode(node.items);
    return node.kind === "union" ? node.variants.map(({ def }) => def) : [];
  };
  const fields = [...model.defs.values()].flatMap(({ properties }) => properties);
  return new Set(fields.flatMap(({ node }) => inNode(node)));
}

/** What a definition says of fields below it, as far as no choice is entered: inside one, the chosen object speaks. */
function overlaysOf(model: Model, def: Def): Record<string, Partial<FieldDescriptor>> {
  const overlays: Record<string, Partial<FieldDescriptor>> = {};
  collectOverlays(model, def, "", overlays);
  return overlays;
}

function collectOverlays(
  model: Model,
  def: Def,
  base: string,
  out: Record<string, Partial<FieldDescriptor>>,
): void {
  for (const property of def.properties) {
    const star = property.node.kind === "array" ? "/*" : "";
    for (const [dotted, annotations] of property.overlays) {
      const path = overlayPath(model, property.node, dotted.split("."), `${base}/${property.name}${star}`);
      // The use farther out was seen first, and is the one that knows what it is used for.
      out[path] = { ...annotations, ...(out[path] ?? {}) };
    }
    const inner = property.node.kind === "array" ? property.node.items : property.node;
    const next = inner.kind === "object" ? model.defs.get(inner.def) : undefined;
    if (next !== undefined) collectOverlays(model, next, `${base}/${property.name}${star}`, out);
  }
}

/** Writes a dotted path as a pointer, with `*` where an array is entered. */
function overlayPath(model: Model, node: Node, segments: readonly string[], base: string): string {
  const [first, ...rest] = segments;
  if (first === undefined) return base;
  const target = node.kind === "array" ? node.items : node;
  const keys =
    target.kind === "object"
      ? [target.def]
      : target.kind === "union"
        ? target.variants.map(({ def }) => def)
        : [];
  const property = keys
    .flatMap((key) => model.defs.get(key)?.properties ?? [])
    .find(({ name }) => name === first);
  const star = property?.node.kind === "array" && rest.length > 0 ? "/*" : "";
  return property === undefined
    ? `${base}/${segments.join("/")}`
    : overlayPath(model, property.node, rest, `${base}/${first}${star}`);
}

function objectDescriptor(def: Def, model: Model): ObjectDescriptor {
  return {
    fields: Object.fromEntries(def.properties.map((property) => [property.name, field(property, model)])),
  };
}

/** Each object as a constant; overlays are constants of their own, which records and choices share. */
function objectParts(
  defs: readonly Def[],
  model: Model,
): { parts: string[]; said: ReadonlyMap<string, string> } {
  const roots = new Set(model.databases.flatMap(({ records }) => records.map(({ def }) => def)));
  const chosen = variantsOf(model);
  const said = new Map<string, string>();
  const parts = defs.flatMap((def) => {
    const name = camelCase(def.title);
    const required = def.properties.flatMap((property) => (property.required ? [property.name] : []));
    const must = required.length === 0 ? "" : `, "required": ${literal(required)}`;
    const overlays = roots.has(def.key) || chosen.has(def.key) ? overlaysOf(model, def) : {};
    const { fields } = objectDescriptor(def, model);
    const text = JSON.stringify(fields, null, 1);
    if (Object.keys(overlays).length === 0)
      return [`export const ${name}: ObjectDescriptor = { "fields": ${text}${must} };`];
    said.set(def.key, `${name}Overlays`);
    const more = chosen.has(def.key) ? `, "overlays": ${name}Overlays` : "";
    return [
      `const ${name}Overlays: Overlays = ${JSON.stringify(overlays, null, 1)};`,
      `export const ${name}: ObjectDescriptor = { "fields": ${text}${must}${more} };`,
    ];
  });
  return { parts, said };
}

function field(property: Property, model: Model): FieldDescriptor {
  const { node } = property;
  const inner = node.kind === "array" ? node.items : node;
  const title = (key: string): string => model.defs.get(key)?.title ?? key;
  return {
    label: property.annotations.label ?? { vi: property.name, en: property.name },
    type: node.kind === "union" || node.kind === "open" ? "object" : node.kind,
    ...(inner.kind === "object" ? { of: title(inner.def) } : {}),
    ...(inner.kind === "union"
      ? {
          variants: {
            tag: inner.tag,
            of: Object.fromEntries(inner.variants.map(({ value, def }) => [value, title(def)])),
          },
        }
      : {}),
    ...(inner.kind === "string"
      ? {
          ...(inner.table ? { codeTable: inner.table.id } : {}),
          ...(inner.enum ? { enum: inner.enum } : {}),
          ...(inner.const ? { enum: [inner.const] } : {}),
          ...(inner.format ? { format: inner.format } : {}),
          ...(inner.maxLength ? { maxLength: inner.maxLength } : {}),
        }
      : {}),
    ...(inner.kind === "integer" && inner.minimum !== undefined ? { minimum: inner.minimum } : {}),
    ...(inner.kind === "integer" && inner.maximum !== undefined ? { maximum: inner.maximum } : {}),
    ...property.annotations,
  };
}

/** The code tables that fields refer to: no issue can speak of another one. */
function tablesOf(model: Model): Set<string> {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === "array") visit(node.items);
    else if (node.kind === "string" && node.table !== undefined) found.add(node.table.id);
  };
  for (const def of model.defs.values()) for (const { node } of def.properties) visit(node);
  return found;
}

/** The words that no record owns, apart: whoever needs one record need not load the descriptors of all. */
function wordsModule(
  model: Model,
  tables: ReadonlyMap<string, { label: { vi: string; en: string } }>,
): string {
  const used = tablesOf(model);
  const names = Object.fromEntries(
    [...tables].flatMap(([id, table]) => (used.has(id) ? [[id, table.label] as const] : [])),
  );
  return `${BANNER}import type { Catalogue } from "@thongnhat/core";

/** The words for the issues of the engine itself. */
export const messages: Catalogue["messages"] = ${JSON.stringify(model.messages, null, 1)};

/** Names of the code tables that records use. */
export const tables: Catalogue["tables"] = ${JSON.stringify(names, null, 1)};
`;
}

function catalogueModule(model: Model, records: readonly RecordModel[]): string {
  const imports = model.databases
    .filter((database) => database.records.length > 0)
    .map(
      (database) =>
        `import * as ${camelCase(database.id)} from ${literal(`./${database.id}/descriptors.ts`)};`,
    );
  // Findings in an extended record name the record of the standard: its words are then the unit's.
  const entries = records.flatMap((record) =>
    [record.id, ...(record.extends ? [record.extends.id] : [])].map(
      (id) => ` ${literal(id)}: ${camelCase(record.database)}.${descriptorName(model, record)},`,
    ),
  );
  return `${BANNER}import type { Catalogue } from "@thongnhat/core";
${imports.join("\n")}
import { messages, tables } from "./words.ts";

/** The words for every issue, rule, field and code table of the standard, in Vietnamese and English. */
export const catalogue: Catalogue = {
 messages,
 records: {
${entries.join("\n")}
 },
 tables,
};
`;
}

function standardModule(model: Model): string {
  const rows = model.databases.map(({ id, version, label, records }) => {
    return `  ${literal(id)}: ${literal({ version, label, records: records.map((record) => record.name) })},`;
  });
  return `${BANNER}/** Date of this edition of the standard. */
export const edition = ${literal(model.edition)};

/** The databases, with version, names and records. */
export const databases = {
${rows.join("\n")}
} as const;

/** Name of a database of the standard. */
export type DatabaseName = keyof typeof databases;
`;
}

function aliasesOf(model: Model, database: string): string[] {
  return [...model.aliases.values()]
    .filter((alias) => alias.database === database)
    .map((alias) => alias.title);
}

function module_(parts: readonly string[]): string {
  const overlays = parts.some((part) => part.includes(": Overlays =")) ? ", Overlays" : "";
  return `${BANNER}import type { ObjectDescriptor${overlays} } from "@thongnhat/core";\n\n${parts.join("\n\n")}\n`;
}
