import { existsSync, readFileSync } from "node:fs";
import { totalmem } from "node:os";
import { basename, join } from "node:path";
import { EDITION } from "../generated/shapes.ts";
import { loadRecord } from "../shape/load.ts";
import { DataError, fileError } from "../source/error.ts";
import { parseState } from "../state/text.ts";
import type { State } from "../state/types.ts";
import { assemble, type CountedTable, type SqlState } from "../typed/assemble.ts";
import { countTable } from "../typed/count-table.ts";
import type { SqlEngine } from "../typed/engine.ts";
import { type KeptKeys, parseKeys } from "../typed/suspect-keys.ts";
import { type EngineOptions, openEngine, quotePath } from "./engine.ts";
import { type Manifest, type ManifestRecord, readManifest, SUSPECT_KEYS, SUSPECTS } from "./manifest.ts";
import { sha256Of } from "./parts.ts";

/**
 * What DuckDB may reserve unless told otherwise: half of the machine's memory. For types with thousands of fields it
 * reserves several times what it then uses.
 */
const memoryOf = (): string => `${Math.floor(totalmem() / 2 ** 21)}MiB`;

/** How typed tables are counted. */
export interface ParquetAuditOptions extends EngineOptions {
  /**
   * As DuckDB writes it, `4GB`; default half of the machine's memory. Where it does not suffice for several threads, one
   * does the work.
   */
  readonly memoryLimit?: string;
  /** Must be the day on which the tables were written, where some records are not in them; default that day. */
  readonly asOf?: string;
  /** Compares the SHA-256 of every part with the manifest before counting. */
  readonly verify?: boolean;
  /** Called when a record type begins, with the number of its rows. */
  readonly onProgress?: (record: string, rows: number) => void;
}

/**
 * Counts typed tables that `writeParquet` wrote, with DuckDB inside this process: the same state as the JavaScript
 * counter gives, except for the keys in `jsOnly`. What does not fit into memory goes to a temporary folder.
 *
 * @param folder where the tables are
 * @param options day, threads and memory
 * @returns the state, and what SQL could not count
 * @throws DataError when the folder was not finished, was written for another edition of the standard, a part is missing
 *   or broken, or memory does not suffice
 * @example
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { auditParquet, writeParquet } from "@thongnhat/quality/duckdb";
 *
 * const folder = join(mkdtempSync(join(tmpdir(), "vi-du-")), "bang");
 * await writeParquet([{ value: { sieuDuLieu: { luocDo: "an-sinh-xa-hoi/chi-tra" } } }], folder);
 * const { state } = await auditParquet(folder);
 * state.groups[0]?.tally.records; // 1
 */
export async function auditParquet(folder: string, options: ParquetAuditOptions = {}): Promise<SqlState> {
  const manifest = readManifest(folder);
  checkEdition(folder, manifest);
  const asOf = options.asOf ?? manifest.asOf;
  const { state: suspects, keys } = readSuspects(folder, manifest, asOf);
  for (const record of Object.values(manifest.records))
    await checkParts(folder, record, options.verify === true);
  const engine = await openEngine({ memoryLimit: memoryOf(), ...options });
  try {
    const tables: CountedTable[] = [];
    const codeTables = new Set<string>();
    for (const [id, { rows, fields, parts: files }] of Object.entries(manifest.records)) {
      const parts = await loadRecord(id);
      if (parts === undefined || files.length === 0) continue;
      options.onProgress?.(id, rows);
      const list = files.map(({ path }) => quotePath(join(folder, path))).join(", ");
      const sql: SqlEngine = { dialect: "duckdb", codeTables, rows: (text) => engine.rows(text, id) };
      const table = { parts, fields, suspects: keys, from: `read_parquet([${list}])` };
      const count = await countTable(sql, table, asOf).catch(async (error: unknown) => {
        if (!(error instanceof DataError) || error.code !== "memory" || options.threads === 1) throw error;
        // Types with thousands of fields take a gigabyte for each thread.
        await engine.run("SET threads = 1");
        return countTable(sql, table, asOf);
      });
      const counted = count.groups.reduce((sum, { tally }) => sum + tally.records, 0);
      if (counted !== rows) throw changed(id);
      tables.push({ id, version: parts.record.version, count });
    }
    const inputs = Object.entries(manifest.records).flatMap(([, { parts }]) =>
      parts.map(({ path, bytes, sha256, rows }) => ({ name: path, bytes, sha256, records: rows })),
    );
    return assemble(tables, suspects, inputs);
  } finally {
    engine.close();
  }
}

function checkEdition(folder: string, { edition, records }: Manifest): void {
  if (edition === EDITION) return;
  const name = basename(folder);
  throw new DataError(
    "mismatch",
    `Bảng trong "${name}" được ghi theo ấn bản ${edition} của bộ chuẩn, chương trình này theo ấn bản ${EDITION} (${Object.keys(records).length} loại bản ghi): hãy ghi lại bảng từ dữ liệu gốc.`,
    `The tables in "${name}" were written for edition ${edition} of the standard, this program is of edition ${EDITION} (${Object.keys(records).length} record types): write the tables again from the original data.`,
  );
}

function readSuspects(folder: string, manifest: Manifest, asOf: string): { state: State; keys: KeptKeys } {
  const state = readBeside(folder, SUSPECTS, parseState);
  const keys = readBeside(folder, SUSPECT_KEYS, parseKeys);
  if (asOf === state.asOf) return { state, keys };
  // Nothing was judged on that day.
  if (manifest.suspects === 0 && state.groups.length === 0) return { state: { ...state, asOf }, keys };
  throw new DataError(
    "mismatch",
    `Bảng được ghi với ngày xét ${state.asOf}; ${manifest.suspects} bản ghi ngoài bảng đã được đếm theo ngày đó. Hãy đo với ngày ${state.asOf}, hoặc ghi lại bảng với ngày ${asOf}.`,
    `The tables were written for ${state.asOf}; ${manifest.suspects} records outside of them were counted for that day. Audit as of ${state.asOf}, or write the tables again for ${asOf}.`,
  );
}

function readBeside<T>(folder: string, file: string, parse: (text: string) => T | undefined): T {
  const name = `${basename(folder)}/${file}`;
  const broken = new DataError(
    "broken",
    `"${name}" hỏng: hãy ghi lại bảng từ dữ liệu gốc.`,
    `"${name}" is broken: write the tables again from the original data.`,
  );
  let text: string;
  try {
    text = readFileSync(join(folder, file), "utf8");
  } catch (error) {
    throw fileError(error, name) ?? error;
  }
  try {
    const read = parse(text);
    if (read !== undefined) return read;
  } catch {
    throw broken;
  }
  throw broken;
}

async function checkParts(folder: string, { parts }: ManifestRecord, verify: boolean): Promise<void> {
  for (const { path, sha256 } of parts) {
    const file = join(folder, path);
    if (!existsSync(file))
      throw new DataError(
        "missing",
        `Thiếu phần "${path}" mà manifest.json có ghi: hãy chép lại đủ thư mục.`,
        `The part "${path}" that manifest.json names is missing: copy the whole folder again.`,
      );
    if (verify && (await sha256Of(file)) !== sha256) throw changed(path);
  }
}

function changed(name: string): DataError {
  return new DataError(
    "mismatch",
    `"${name}" không còn như manifest.json ghi: đã bị sửa hoặc chép thiếu. Hãy chép lại, hoặc ghi lại bảng từ dữ liệu gốc.`,
    `"${name}" is no longer what manifest.json says: it was changed or not copied whole. Copy it again, or write the tables again from the original data.`,
  );
}
