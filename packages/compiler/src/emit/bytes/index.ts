import type { Def, Model, Node } from "../../model/types.ts";
import type { CodeTable } from "../../read/code-tables.ts";
import { clock } from "../code-tables/membership.ts";
import { moduleOf } from "../validators/module.ts";
import { BANNER, camelCase, Imports, literal, pascalCase } from "../writer.ts";
import { type BytesFacts, defsOf } from "./facts.ts";
import { emitJudge } from "./judge.ts";
import { Layout } from "./layout.ts";
import { emitRecordBytes } from "./record.ts";
import { emitScan } from "./scan.ts";
import { asOfOf } from "./times.ts";
import { BytesWriter, FOLDER } from "./writer.ts";

/**
 * Compiles every record into a checker of its bytes. A unit's own records have none: they are parsed.
 * @returns source texts by path below `packages/validators/src/generated`
 */
export function emitBytes(model: Model, tables: ReadonlyMap<string, CodeTable>): Map<string, string> {
  const records = model.databases.flatMap((database) => database.records);
  const facts: BytesFacts = {
    model,
    tables,
    dated: new Set([...tables.values()].filter(isDated).map(({ id }) => id)),
    readAt: new Map(
      [...tables.values()].flatMap(({ id, readAt }) => (readAt ? [[id, readAt] as const] : [])),
    ),
    records: new Set(records.map(({ def }) => def)),
    judged: judgedDefinitions(model, new Set(records.map(({ def }) => def))),
  };
  const layout = new Layout(model);
  const writers = new Map<string, { writer: BytesWriter; defs: Def[]; body: string[] }>();
  for (const def of model.defs.values()) {
    const path = moduleOf(def.file);
    const known = writers.get(path) ?? { writer: new BytesWriter(path, model, layout), defs: [], body: [] };
    writers.set(path, known);
    known.defs.push(def);
    // A code that is read against a date beside it is judged when that date is known.
    for (const { name, node } of def.properties) if (isReadBeside(facts, def, node)) layout.time(def, name);
  }
  // What is judged says what is noted, so all that is judged is written before anything is gone over.
  for (const { writer, defs, body } of writers.values())
    for (const def of defs) if (facts.judged.has(def.key)) body.push(emitJudge(writer, facts, def));
  for (const record of records) {
    const entry = writers.get(moduleOf(record.file));
    entry?.body.push(...emitRecordBytes(entry.writer, record), checker(entry.writer, record.def, record));
  }
  for (const { writer, defs, body } of writers.values())
    for (const def of defs) body.push(emitScan(writer, facts, def));
  const files = new Map<string, string>();
  const used = new Set([...writers.values()].flatMap(({ writer }) => [...writer.tables]));
  for (const [path, { writer, body }] of writers) files.set(`${FOLDER}/${path}.ts`, writer.finish(body));
  files.set(`${FOLDER}/tables.ts`, emitTables(facts, used));
  files.set(`${FOLDER}.ts`, emitLoader(records));
  return files;
}

function isDated(table: CodeTable): boolean {
  return table.rows.some((row) => row.from !== "" || row.to !== "");
}

function isReadBeside(facts: BytesFacts, def: Def, node: Node): boolean {
  const table = tableOf(node);
  return (
    table !== undefined &&
    facts.dated.has(table) &&
    asOfOf(node).some((field) => def.properties.some(({ name }) => name === field))
  );
}

function tableOf(node: Node): string | undefined {
  if (node.kind === "array") return tableOf(node.items);
  return node.kind === "string" ? node.table?.id : undefined;
}

/** Definitions below which there is a rule, a field that an origin requires, or a code read against a date. */
function judgedDefinitions(model: Model, records: ReadonlySet<string>): Set<string> {
  const judged = new Set(records);
  for (let size = -1; size !== judged.size; ) {
    size = judged.size;
    for (const def of model.defs.values()) {
      const found =
        def.rules.length > 0 ||
        def.properties.some(
          ({ node, annotations, overlays }) =>
            annotations.required !== undefined ||
            overlays.size > 0 ||
            asOfOf(node).length > 0 ||
            defsOf(node).some((key) => judged.has(key)),
        );
      if (found) judged.add(def.key);
    }
  }
  return judged;
}

function checker(m: BytesWriter, key: string, { id, version }: { id: string; version: string }): string {
  const { title, label } = m.def(key);
  const create = m.runtime("createByteChecker", "create");
  const type = m.imports.type(m.typesPath, "ByteChecker");
  return [
    `/** ${label.vi}: checks bytes of \`${id}\`, version ${version}, without parsing them. */`,
    `export const ${camelCase(title)}Bytes: ${type} = /* @__PURE__ */ ${create}({`,
    `  id: ${literal(id)},`,
    `  version: ${literal(version)},`,
    `  scan: scanRecord${title},`,
    `  judge: judgeRecord${title},`,
    "});",
  ].join("\n");
}

/** Every table that is looked up, once. */
function emitTables(facts: BytesFacts, used: ReadonlySet<string>): string {
  const imports = new Imports();
  imports.use("../../runtime/bytes/table.ts", "ByteTable");
  const lines = [...facts.tables.values()].flatMap((table) => {
    if (!used.has(table.id)) return [];
    const from = `@thongnhat/code-tables/${table.id}/codes`;
    const name = pascalCase(table.id);
    const dated = facts.dated.has(table.id);
    const parts = [
      `codes: ${imports.use(from, "codes", `codes${name}`)}`,
      `spansOf: ${dated ? imports.use(from, "spansOf", `spansOf${name}`) : undefined}`,
      `knownFrom: ${clock(table).knownFrom}`,
    ];
    return [
      `/** @internal */\nexport const TABLE_${name} = /* @__PURE__ */ new ByteTable({ ${parts.join(", ")} });`,
    ];
  });
  return `${BANNER}${imports}\n\n${lines.join("\n")}\n`;
}

function emitLoader(records: readonly { id: string; def: string; name: string }[]): string {
  const cases = records.map(({ id, def }) => {
    const title = def.slice(def.indexOf("/") + 1);
    return `  ${literal(id)}: async () => (await import("./${FOLDER}/${id}.ts")).${camelCase(title)}Bytes,`;
  });
  return `${BANNER}import type { ByteChecker } from "../runtime/bytes/types.ts";

export type { ByteChecker, BytesVerdict } from "../runtime/bytes/types.ts";
export { PADDING } from "../runtime/bytes/types.ts";

const LOADERS: Readonly<Record<string, () => Promise<ByteChecker>>> = {
${cases.join("\n")}
};

/**
 * The checker of bytes of a record type, loaded when it is asked for.
 *
 * @param id - \`database/record\`
 * @returns the checker, or undefined for a name that the standard does not know
 * @example
 * (await loadByteChecker("ho-tich/khai-sinh"))?.id // "ho-tich/khai-sinh"
 */
export async function loadByteChecker(id: string): Promise<ByteChecker | undefined> {
  return Object.hasOwn(LOADERS, id) ? LOADERS[id]?.() : undefined;
}
`;
}
