import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  createReadStream,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { fileError } from "../source/error.ts";
import type { TypedColumn } from "../sql/table-types.ts";
import { type Engine, quoteName, quotePath, quoteText } from "./engine.ts";
import type { ManifestPart } from "./manifest.ts";

/** Text is written in pieces of this length. */
const PIECE = 1 << 18;
/** Memory in which DuckDB gathers one group of rows, at 16 bytes a value, NULL or not. */
const GROUP_BYTES = 128 * 1024 * 1024;
/** DuckDB works on so many rows at a time, and makes groups of at most 60 times as many. */
const VECTOR = 2048;

/** Where one record type goes: lines gather in a temporary file, from which DuckDB writes a part. */
export class PartWriter {
  readonly parts: ManifestPart[] = [];
  rows = 0;
  /** Bytes of text that wait to become a part. */
  waiting = 0;
  readonly #file: string;
  readonly #place: { readonly engine: Engine; readonly folder: string; readonly record: string };
  readonly #columns: readonly TypedColumn[];
  #lines = 0;
  #buffer: string[] = [];
  #length = 0;
  #handle: number | undefined;

  /**
   * @param place the engine, the folder of all tables, and the record type
   * @param columns of the table
   * @param temporary folder that only this user can read
   */
  constructor(
    place: { readonly engine: Engine; readonly folder: string; readonly record: string },
    columns: readonly TypedColumn[],
    temporary: string,
  ) {
    this.#place = place;
    this.#columns = columns;
    this.#file = join(temporary, `${place.record.replace("/", ".")}.ndjson`);
  }

  /** Takes one row as a line of JSON. */
  add(line: string): void {
    this.#buffer.push(line);
    this.#length += line.length + 1;
    this.rows++;
    this.#lines++;
    if (this.#length >= PIECE) this.#write();
  }

  #write(): void {
    if (this.#buffer.length === 0) return;
    try {
      this.#handle ??= openSync(this.#file, "w", 0o600);
      const bytes = Buffer.from(`${this.#buffer.join("\n")}\n`);
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#handle, bytes, at);
      this.waiting += bytes.length;
    } catch (error) {
      throw fileError(error, this.#place.record) ?? error;
    }
    this.#buffer = [];
    this.#length = 0;
  }

  /** Turns what waits into a part. */
  async flush(): Promise<void> {
    this.#write();
    if (this.#handle === undefined) return;
    closeSync(this.#handle);
    this.#handle = undefined;
    const { engine, folder, record } = this.#place;
    const path = `${record}/part-${String(this.parts.length + 1).padStart(5, "0")}.parquet`;
    const target = join(folder, path);
    try {
      mkdirSync(join(folder, record), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw fileError(error, record) ?? error;
    }
    await engine.run(
      `COPY (FROM read_json(${quotePath(this.#file)}, format = 'newline_delimited', auto_detect = false, maximum_object_size = 16777216, columns = {${this.#columns
        .map(({ name, type }) => `${quoteName(name)}: ${quoteText(type)}`)
        .join(
          ", ",
        )}})) TO ${quoteText(resolve(target))} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${groupRows(this.#columns)})`,
      path,
    );
    chmodSync(target, 0o600);
    rmSync(this.#file);
    this.parts.push({
      path,
      rows: this.#lines,
      bytes: statSync(target).size,
      sha256: await sha256Of(target),
    });
    this.#lines = 0;
    this.waiting = 0;
  }

  /** Closes the temporary file; whoever made its folder removes it. */
  close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}

/** Rows of one group of a Parquet file: some types have thousands of columns at the bottom. */
function groupRows(columns: readonly TypedColumn[]): number {
  const leaves = columns.reduce(
    (sum, { type }) => sum + (type.match(/VARCHAR|BIGINT|BOOLEAN/g)?.length ?? 0),
    0,
  );
  const vectors = Math.floor(GROUP_BYTES / (leaves * 16 * VECTOR));
  return VECTOR * Math.max(1, Math.min(60, vectors));
}

/** SHA-256 of a file in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
