import { existsSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Json } from "@duckdb/node-api";
import { loadRecord } from "../shape/load.ts";
import type { DefShape, Shape } from "../shape/types.ts";
import { DataError } from "../source/error.ts";
import { planRows } from "../source/record-of-row.ts";
import type { SourceItem } from "../source/types.ts";
import { type Engine, type EngineOptions, openEngine, quoteName, quotePath } from "./engine.ts";

/** Columns that every typed table begins with: system, unit, file and line of a record. */
const ORIGIN = ["_he_thong", "_don_vi", "_tep", "_dong"];

/** How a Parquet file is read. */
export interface ParquetReadOptions extends EngineOptions {
  /** Column that holds each record as JSON text; found by itself when it is called `json`, `banGhi` or the like. */
  readonly column?: string;
}

/**
 * Records of a Parquet file, one at a time: of a typed table of `writeParquet`, or of any other that has a column of JSON
 * text or a column for each field. NULL means that the field is absent.
 *
 * @param file one Parquet file
 * @param options memory, and the column of JSON text
 * @returns the records; a row whose JSON text cannot be read is handed out as `TN-READ-JSON`
 * @throws DataError when the file is missing, broken, no Parquet, or holds no records
 * @example
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { readParquet, writeParquet } from "@thongnhat/quality/duckdb";
 *
 * const folder = join(mkdtempSync(join(tmpdir(), "vi-du-")), "bang");
 * const manifest = await writeParquet([{ value: { sieuDuLieu: { luocDo: "ho-tich/khai-sinh" } } }], folder);
 * const part = manifest.records["ho-tich/khai-sinh"]?.parts[0]?.path ?? "";
 * let rows = 0;
 * for await (const { line } of readParquet(join(folder, part))) rows = line ?? 0;
 * rows; // 1
 */
export async function* readParquet(
  file: string,
  options: ParquetReadOptions = {},
): AsyncGenerator<SourceItem> {
  const name = basename(file);
  if (!existsSync(file)) throw new DataError("missing", `Không thấy "${name}".`, `"${name}" does not exist.`);
  if (!statSync(file).isFile())
    throw new DataError(
      "broken",
      `"${name}" là thư mục, không phải tệp Parquet.`,
      `"${name}" is a folder, not a Parquet file.`,
    );
  const engine = await openEngine({ threads: 1, ...options });
  try {
    const table = `read_parquet([${quotePath(file)}])`;
    const columns = await columnsOf(engine, table, name);
    const isTyped = ORIGIN.every((name) => columns.some((column) => column.name === name));
    const used = isTyped ? columns.filter((column) => !ORIGIN.includes(column.name)) : columns;
    const { recordOf } = planRows(
      used.map((column) => column.name),
      name,
      options.column,
    );
    const selected = used.map((column) => asText(quoteName(column.name), column.type));
    const origin = isTyped ? `, "_tep", "_dong"` : "";
    let line = 0;
    for await (const rows of engine.stream(`SELECT ${selected.join(", ")}${origin} FROM ${table}`, name))
      for (const row of rows) {
        line++;
        const record = recordOf(used.map((column, index) => cellOf(row[index], column.type)));
        if (record === undefined) yield { unreadable: "TN-READ-JSON", file: name, line };
        else if (isTyped)
          yield { value: await opened(record.value), ...placeOf(row, used.length, name, line) };
        else yield { ...record, file: name, line };
      }
  } finally {
    engine.close();
  }
}

interface ParquetColumn {
  readonly name: string;
  readonly type: string;
}

async function columnsOf(engine: Engine, table: string, name: string): Promise<ParquetColumn[]> {
  const rows = await engine.rows(`DESCRIBE SELECT * FROM ${table}`, name);
  return rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) }));
}

const TEXT = /^(?:VARCHAR|JSON)$/;
const SCALAR = /^(?:BOOLEAN|(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?)|FLOAT|DOUBLE)$/;

/** A value as text that JavaScript reads back: structures as JSON, moments as the standard writes them. */
function asText(column: string, type: string): string {
  if (type === "TIMESTAMP WITH TIME ZONE") return `strftime(${column}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
  if (/^DECIMAL/.test(type)) return `CAST(${column} AS DOUBLE)`;
  if (TEXT.test(type) || SCALAR.test(type)) return column;
  return /^STRUCT|\[\]$|^MAP/.test(type) ? `to_json(${column})` : `CAST(${column} AS VARCHAR)`;
}

function cellOf(cell: Json | undefined, type: string): unknown {
  if (cell === null || cell === undefined) return undefined;
  if (/INT/.test(type) && SCALAR.test(type)) return Number(cell);
  if (typeof cell !== "string" || TEXT.test(type) || !/^STRUCT|\[\]$|^MAP/.test(type)) return cell;
  return withoutNulls(JSON.parse(cell));
}

/** A structure of Parquet always names all of its fields. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([name, item]) => [name, withoutNulls(item)]));
}

function placeOf(
  row: readonly Json[],
  at: number,
  name: string,
  line: number,
): { file: string; line: number } {
  const [file, number] = [row[at], row[at + 1]];
  return {
    file: typeof file === "string" ? file : name,
    line: number === null || number === undefined ? line : Number(number),
  };
}

/** A typed table holds a unit's own fields as JSON text. */
async function opened(value: unknown): Promise<unknown> {
  const id = (value as { sieuDuLieu?: { luocDo?: unknown } }).sieuDuLieu?.luocDo;
  const parts = typeof id === "string" ? await loadRecordOnce(id) : undefined;
  return parts === undefined ? value : open({ kind: "object", def: parts.record.def }, value, parts.def);
}

const loaded = new Map<string, ReturnType<typeof loadRecord>>();

function loadRecordOnce(id: string): ReturnType<typeof loadRecord> {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const parts = loadRecord(id);
  if (loaded.size < 1000) loaded.set(id, parts);
  return parts;
}

function open(shape: Shape, value: unknown, defs: (key: string) => DefShape): unknown {
  switch (shape.kind) {
    case "open":
      return typeof value === "string" ? (JSON.parse(value) as unknown) : value;
    case "array":
      return Array.isArray(value) ? value.map((item) => open(shape.items, item, defs)) : value;
    case "object":
      return fields([shape.def], value, defs);
    case "union":
      return fields(Object.values(shape.variants), value, defs);
    default:
      return value;
  }
}

function fields(keys: readonly string[], value: unknown, defs: (key: string) => DefShape): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const shape = keys.map((key) => defs(key).fields[name]?.shape).find((found) => found !== undefined);
      return [name, shape === undefined ? item : open(shape, item, defs)];
    }),
  );
}
