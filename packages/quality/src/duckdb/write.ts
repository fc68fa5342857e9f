import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { todayInVietnam } from "@thongnhat/core";
import { EDITION } from "../generated/shapes.ts";
import type { LoadedRecord } from "../shape/load.ts";
import { DataError, fileError } from "../source/error.ts";
import type { Source } from "../source/types.ts";
import { tableTypes } from "../sql/table-types.ts";
import { formatState } from "../state/text.ts";
import { loadCodeTables, tablesOf } from "../typed/code-tables.ts";
import { sift, type TypedRow, type TypedSink } from "../typed/sift.ts";
import { type Engine, type EngineOptions, openEngine } from "./engine.ts";
import { MANIFEST, type Manifest, SUSPECT_KEYS, SUSPECTS } from "./manifest.ts";
import { PartWriter } from "./parts.ts";

/** How typed tables are written. */
export interface WriteOptions extends EngineOptions {
  /** Day on which the suspects are judged, default today in Việt Nam; `auditParquet` must be asked for the same one. */
  readonly asOf?: string;
  /** System and unit of all records, where the records do not say them. */
  readonly system?: string;
  readonly unit?: string;
  /** Text that gathers before it becomes a part of a table, default 256 MB. */
  readonly partBytes?: number;
  /** Called now and then with the number of records so far. */
  readonly onProgress?: (records: number) => void;
}

const PART_BYTES = 256 * 1024 * 1024;
interface Table {
  readonly parts: LoadedRecord;
  readonly writer: PartWriter;
}

/**
 * Writes records as typed tables, one Parquet table a record type: `<folder>/<database>/<record>/part-00001.parquet`.
 * The JavaScript validator stands at the door: a record that another program could read differently (a number where
 * text belongs, an unknown field, half a surrogate pair) does not get into a table; it is counted at once, and its
 * counts stand beside the tables. Memory does not grow with the number of records.
 *
 * @param source records, and faults of the reader in place of records
 * @param folder new or empty; the tables hold the records' values, so it is made for this user only
 * @param options day, system and unit, threads and memory
 * @returns what was written; the same as `manifest.json`
 * @throws DataError when the folder cannot be written, is not empty, or the disk is full; nothing temporary stays
 * @example
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { writeParquet } from "@thongnhat/quality/duckdb";
 *
 * const folder = join(mkdtempSync(join(tmpdir(), "vi-du-")), "bang");
 * const records = [{ value: { sieuDuLieu: { luocDo: "ho-tich/khai-sinh" } } }, { unreadable: "TN-READ-JSON" }];
 * const manifest = await writeParquet(records, folder, { asOf: "2026-11-22" });
 * manifest.records["ho-tich/khai-sinh"]?.rows; // 1
 * manifest.unreadable; // { "TN-READ-JSON": 1 }
 */
export async function writeParquet(
  source: Source,
  folder: string,
  options: WriteOptions = {},
): Promise<Manifest> {
  const asOf = options.asOf ?? todayInVietnam();
  const partBytes = options.partBytes ?? PART_BYTES;
  const temporary = prepare(folder);
  const tables = new Map<string, Table>();
  let engine: Engine | undefined;
  try {
    const opened = await openEngine({ threads: 1, ...options, temporary: options.temporary ?? temporary });
    engine = opened;
    const sink: TypedSink = {
      begin(parts) {
        const { id } = parts.record;
        const columns = tableTypes(parts.databases, id, "duckdb");
        tables.set(id, {
          parts,
          writer: new PartWriter({ engine: opened, folder, record: id }, columns, temporary),
        });
      },
      row(id, row) {
        const writer = tables.get(id)?.writer;
        writer?.add(lineOf(row));
        return writer !== undefined && writer.waiting >= partBytes ? writer.flush() : undefined;
      },
    };
    const { suspects, fields, state, keys } = await sift(source, sink, { ...options, asOf });
    for (const { writer } of tables.values()) await writer.flush();
    const manifest = await describe(tables, fields, { asOf, suspects, unreadable: state.unreadable });
    save(folder, SUSPECTS, formatState(state));
    save(folder, SUSPECT_KEYS, `${JSON.stringify(keys)}\n`);
    // Last: a folder without it was not finished.
    save(folder, MANIFEST, `${JSON.stringify(manifest, undefined, 2)}\n`);
    return manifest;
  } finally {
    for (const { writer } of tables.values()) writer.close();
    engine?.close();
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The record's line with where it comes from before it. */
function lineOf({ line, system, unit, file, row }: TypedRow): string {
  const origin = { _he_thong: system, _don_vi: unit, _tep: file, _dong: row };
  const head = JSON.stringify(origin).slice(0, -1);
  return line === "{}" ? `${head}}` : `${head},${line.slice(1)}`;
}

/** A folder of its own for what is not finished, inside the folder so that it is on the same disk. */
function prepare(folder: string): string {
  const name = basename(folder);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (readdirSync(folder).length > 0)
      throw new DataError(
        "not-empty",
        `Thư mục "${name}" không trống: hãy chọn thư mục mới, để không lẫn hai lần ghi.`,
        `The folder "${name}" is not empty: choose a new one, so that two runs are not mixed.`,
      );
    return mkdtempSync(join(folder, ".tam-"));
  } catch (error) {
    throw fileError(error, name) ?? error;
  }
}

async function describe(
  tables: ReadonlyMap<string, Table>,
  fields: ReadonlyMap<string, readonly string[]>,
  run: Pick<Manifest, "asOf" | "suspects" | "unreadable">,
): Promise<Manifest> {
  const inOrder = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const used = new Set(inOrder.flatMap(([, { parts }]) => [...tablesOf(parts.record.def, parts.def)]));
  const codeTables = await loadCodeTables([...used].sort());
  return {
    format: "thongnhat-parquet/1",
    edition: EDITION,
    codeTables: Object.fromEntries([...codeTables].map(([id, { edition }]) => [id, edition])),
    records: Object.fromEntries(
      inOrder.map(([id, { parts, writer }]) => [
        id,
        {
          version: parts.record.version,
          rows: writer.rows,
          fields: fields.get(id) ?? [],
          parts: writer.parts,
        },
      ]),
    ),
    ...run,
  };
}

function save(folder: string, name: string, text: string): void {
  try {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
  } catch (error) {
    throw fileError(error, name) ?? error;
  }
}
