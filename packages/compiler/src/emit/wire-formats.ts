import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError, type Finding } from "../finding.ts";
import { mappingName } from "./code-tables/mappings.ts";
import { BANNER, camelCase, literal } from "./writer.ts";

/** What the decoder needs of a column; notes and evidence stay in the standard, for people. */
const COLUMN_KEYS = ["column", "path", "as", "mapping", "table", "verbatim", "age", "with"] as const;
const FORMAT_KEYS = [
  "system",
  "table",
  "record",
  "version",
  "direction",
  "eventColumn",
  "dates",
  "unitsAsOf",
  "constants",
] as const;
const KINDS = new Set(
  "text number-text page name address-text partial-date code code-list place-code agency-code identity-type identity-number loss".split(
    " ",
  ),
);

type Json = Readonly<Record<string, unknown>>;

interface FormatFile {
  readonly file: string;
  readonly name: string;
  readonly json: Json;
  readonly columns: readonly Json[];
}

/**
 * The run-time side of `schemas/wire-formats`: `wire-formats.ts`, and one entry
 * module a database that re-exports the hand-written converters.
 * @param schemasDir folder of the standard
 * @returns file name below packages/convert/src/generated → source
 * @throws CompileError with file, pointer and what to do, when a format does not hold together
 */
export function emitWireFormats(schemasDir: string): Map<string, string> {
  const findings: Finding[] = [];
  const formats = readFormats(schemasDir, findings);
  const mappings = new Set<string>();
  for (const format of formats)
    for (const [i, column] of format.columns.entries()) {
      if (typeof column.mapping !== "string") continue;
      mappings.add(column.mapping);
      const file = `mappings/${column.mapping}.csv`;
      if (existsSync(join(schemasDir, file))) continue;
      findings.push({
        file: format.file,
        pointer: `/columns/${i}/mapping`,
        message: `Không có bảng quy đổi ${file}.`,
        fix: `Thêm ${file} hoặc sửa tên ở cột này.`,
      });
    }
  if (findings.length > 0) throw new CompileError(findings);

  const imports = [...mappings]
    .sort()
    .map((id) => `import { ${mappingName(id)} } from "@thongnhat/code-tables/mappings/${id}";\n`);
  const parts = [
    `${BANNER}import type { CodeMapping } from "@thongnhat/code-tables";\n${imports.join("")}import type { WireFormat } from "../wire-format/wire-format.ts";\n`,
  ];
  for (const format of formats)
    parts.push(`export const ${format.name}: WireFormat = ${formatSource(format)};\n`);
  for (const format of formats)
    parts.push(
      `export const ${format.name}Mappings: Readonly<Record<string, CodeMapping>> = ${usedMappings(format)};\n`,
    );
  const files = new Map([["wire-formats.ts", parts.join("\n")]]);
  const databases = new Set(formats.map((format) => String(format.json.record).split("/")[0] ?? ""));
  for (const database of [...databases].sort())
    files.set(`${database}.ts`, `${BANNER}export * from "../${database}/index.ts";\n`);
  return files;
}

function readFormats(schemasDir: string, findings: Finding[]): FormatFile[] {
  const root = join(schemasDir, "wire-formats");
  const formats: FormatFile[] = [];
  if (!existsSync(root)) return formats;
  for (const system of readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort())
    for (const base of readdirSync(join(root, system))
      .filter((name) => name.endsWith(".json"))
      .sort()) {
      const file = `wire-formats/${system}/${base}`;
      const json = JSON.parse(readFileSync(join(schemasDir, file), "utf8")) as Json;
      const columns = Array.isArray(json.columns) ? (json.columns as Json[]) : [];
      checkFormat(file, json, columns, findings);
      formats.push({ file, name: camelCase(`${system}-${base.slice(0, -".json".length)}`), json, columns });
    }
  return formats;
}

function checkFormat(file: string, json: Json, columns: readonly Json[], findings: Finding[]): void {
  for (const key of FORMAT_KEYS)
    if (json[key] === undefined)
      findings.push({
        file,
        pointer: "",
        message: `Thiếu "${key}".`,
        fix: "Xem schemas/wire-formats/README.md.",
      });
  const seen = new Set<string>();
  for (const [i, column] of columns.entries()) {
    const pointer = `/columns/${i}`;
    const name = String(column.column);
    if (seen.has(name))
      findings.push({ file, pointer, message: `Cột ${name} có hai lần.`, fix: "Bỏ một dòng." });
    seen.add(name);
    if (!KINDS.has(String(column.as)))
      findings.push({
        file,
        pointer: `${pointer}/as`,
        message: `Không có cách đọc "${String(column.as)}".`,
        fix: `Dùng một trong: ${[...KINDS].join(", ")}.`,
      });
    if ((column.as === "loss") !== (column.path === undefined))
      findings.push({
        file,
        pointer,
        message: "Mỗi cột phải có `path`, hoặc là `loss` thì không có.",
        fix: "Thêm đường dẫn trong bản ghi, hoặc ghi rõ là mất mát.",
      });
    if (column.as === "loss" && column.note === undefined)
      findings.push({ file, pointer, message: "Mất mát phải nói vì sao.", fix: "Thêm `note`." });
  }
}

function formatSource(format: FormatFile): string {
  const head = Object.fromEntries(FORMAT_KEYS.map((key) => [key, format.json[key]]));
  const columns = format.columns.map((column) =>
    Object.fromEntries(
      COLUMN_KEYS.filter((key) => column[key] !== undefined).map((key) => [key, column[key]]),
    ),
  );
  return `${literal(head).slice(0, -1)},"columns":[\n  ${columns.map(literal).join(",\n  ")},\n]}`;
}

function usedMappings(format: FormatFile): string {
  const names = new Set(
    format.columns.map((column) => column.mapping).filter((name) => typeof name === "string"),
  );
  return `{ ${[...names].map((name) => `${literal(name)}: ${mappingName(name)}`).join(", ")} }`;
}
