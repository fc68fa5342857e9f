import { CompileError, type Finding } from "../finding.ts";
import type { Model, RecordModel } from "../model/types.ts";
import type { CodeTable } from "../read/code-tables.ts";
import type { Json } from "../read/sources.ts";
import { allColumns, columnsIn, type WireFormatFile } from "../read/wire-formats.ts";
import { mappingName } from "./code-tables/mappings.ts";
import { BANNER, camelCase, commentText, Imports, literal } from "./writer.ts";

/** What the engine needs of a column; notes and evidence stay in the standard, for people. */
const COLUMN_KEYS = [
  ..."column path as mapping table codes writes verbatim age with forms parts value type".split(" "),
  ..."placeholders when aliases secret key only".split(" "),
] as const;
const FORMAT_KEYS = [
  ..."system message record version directions carrier eventColumn dates unitsAsOf constants tags".split(" "),
  ..."recordId innerIds derived present empty".split(" "),
] as const;
/** Kinds that need to know the administrative units. */
const UNIT_KINDS = new Set(["place-code", "agency-code", "address"]);

/**
 * The run-time side of `schemas/wire-formats`: a module a format, an entry module a database, and the list of all.
 * @returns file name below packages/convert/src/generated → source
 * @throws CompileError with file, pointer and what to do, when no code can be made of a format
 */
export function emitWireFormats(
  formats: readonly WireFormatFile[],
  model: Model,
  tables: ReadonlyMap<string, CodeTable>,
  mappings: ReadonlySet<string>,
): Map<string, string> {
  const records = new Map(model.databases.flatMap((one) => one.records).map((one) => [one.id, one]));
  const findings: Finding[] = [];
  const files = new Map<string, string>();
  const databases = new Map<string, string[]>();
  const names = new Map<string, string>();
  for (const format of formats) {
    const record = records.get(String(format.json.record));
    const name = String(format.json.name);
    findings.push(...cannotEmit(format, record, mappings, tables, names.get(name)));
    names.set(name, format.file);
    if (record === undefined) continue;
    const path = `formats/${format.system}/${format.base}`;
    files.set(`${path}.ts`, formatModule(format, record, model));
    databases.set(record.database, [...(databases.get(record.database) ?? []), path]);
  }
  if (findings.length > 0) throw new CompileError(findings);
  for (const [database, paths] of [...databases].sort())
    files.set(
      `${database}.ts`,
      `${BANNER}${paths.map((path) => `export * from "./${path}.ts";\n`).join("")}`,
    );
  files.set("formats.ts", listModule(formats));
  return files;
}

function cannotEmit(
  { file, json, columns }: WireFormatFile,
  record: RecordModel | undefined,
  mappings: ReadonlySet<string>,
  tables: ReadonlyMap<string, CodeTable>,
  namesake: string | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const say = (pointer: string, message: string, fix: string): void => {
    findings.push({ file, pointer, message, fix });
  };
  if (record === undefined) say("/record", `Không có bản ghi ${String(json.record)}.`, "Sửa tên bản ghi.");
  if (!/^[a-z][A-Za-z0-9]*$/.test(String(json.name)))
    say("/name", "Tên xuất ra phải là một tên biến.", 'Viết như "hoTichSoHoaKhaiSinh".');
  if (namesake !== undefined) say("/name", `Tên này đã có ở ${namesake}.`, "Đặt tên khác.");
  for (const column of allColumns(columns)) {
    const { mapping, table } = column;
    if (typeof mapping === "string" && !mappings.has(mapping))
      say("/columns", `Không có bảng quy đổi mappings/${mapping}.csv.`, "Thêm bảng hoặc sửa tên.");
    if (typeof table === "string" && !tables.has(table))
      say("/columns", `Không có bảng mã ${table}.`, "Sửa tên bảng mã.");
  }
  return findings;
}

function formatModule(format: WireFormatFile, record: RecordModel, model: Model): string {
  const imports = new Imports();
  const columns = allColumns(format.columns);
  const texts = (key: string): string[] => [
    ...new Set(columns.map((column) => column[key]).filter((one) => typeof one === "string")),
  ];
  const mappings = texts("mapping").map((id) => {
    const name = imports.use(`@thongnhat/code-tables/mappings/${id}`, mappingName(id));
    return `${literal(id)}: ${name}`;
  });
  const kinds = new Set(columns.map((column) => String(column.as)));
  const tables = new Set(texts("table"));
  // A mapping that does not know a text leaves it to the names of its table.
  for (const column of columns)
    if (column.as === "code" || column.as === "code-list" || column.as === "identity-type")
      if (typeof column.mapping === "string") tables.add(column.mapping.replace(/^.*--/, ""));
  if (kinds.has("address")) tables.add("quoc-gia");
  const lookups = [...tables].map(
    (id) =>
      `${literal(id)}: ${imports.use(`@thongnhat/code-tables/${id}`, camelCase(id), `${camelCase(id)}Table`)}`,
  );
  const units = [...kinds].some((kind) => UNIT_KINDS.has(kind))
    ? `, units: { ${["tinh", "huyen", "xa"].map((id) => `${id}: ${imports.use(`@thongnhat/code-tables/${id}/codes`, "hasBetween", `${id}Between`)}`).join(", ")} }`
    : "";
  const title = model.defs.get(record.def)?.title ?? "";
  imports.type(`@thongnhat/schemas/${record.database}`, title);
  imports.type("../../../format/format.ts", "Format");
  imports.use("../../../format/format.ts", "makeFormat");
  imports.type("../../../wire-format/wire-format.ts", "WireFormat");
  const label = format.json.label as { readonly vi?: string } | undefined;
  return `${BANNER}${imports.toString()}

const format: WireFormat = ${formatSource(format)};

/** ${commentText(label?.vi ?? "")}: \`${format.json.system}/${format.json.message}\` ⇄ \`${record.id}\`. */
export const ${String(format.json.name)}: Format<${title}> = /* @__PURE__ */ makeFormat<${title}>(format, {
  mappings: { ${mappings.join(", ")} },
  tables: { ${lookups.join(", ")} }${units},
});
`;
}

function formatSource({ json, columns }: WireFormatFile): string {
  const head = pick(json, FORMAT_KEYS);
  return `${literal(head).slice(0, -1)},"columns":[\n  ${columns.map((one) => literal(columnSource(one))).join(",\n  ")},\n]}`;
}

function columnSource(column: Json): Json {
  const own = pick(column, COLUMN_KEYS);
  const inner = columnsIn(column);
  return inner.length === 0 ? own : { ...own, columns: inner.map(columnSource) };
}

function pick(json: Json, keys: readonly string[]): Json {
  return Object.fromEntries(keys.filter((key) => json[key] !== undefined).map((key) => [key, json[key]]));
}

/** What a program that is told a format by name needs to know before it loads the code of that format. */
function listModule(formats: readonly WireFormatFile[]): string {
  const entries = formats.map(({ system, base, json }) => {
    const { message, record, directions, carrier, label, name } = json;
    const about = { id: `${system}/${base}`, name, message, record, directions, label };
    const form = (carrier as Json | undefined)?.form;
    const load = `async () => (await import("./formats/${system}/${base}.ts")).${String(name)} as Format<unknown>`;
    return `  { ...${literal(about)}, form: ${literal(form)}, load: ${load} },\n`;
  });
  return `${BANNER}import type { Format } from "../format/format.ts";
import type { FormatEntry } from "../format/entry.ts";

/** Every format of another system, by system and message. */
export const formats: readonly FormatEntry[] = [
${entries.join("")}];
`;
}
