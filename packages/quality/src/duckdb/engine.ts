import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type DuckDBConnection, DuckDBInstance, type Json } from "@duckdb/node-api";
import { DataError } from "../source/error.ts";

/** How much of the machine DuckDB may use. */
export interface EngineOptions {
  /** Default: as many as there are cores. */
  readonly threads?: number;
  /** As DuckDB writes it, `512MB`; what does not fit goes to a temporary folder. Default `1GB`. */
  readonly memoryLimit?: string;
  /** Where that folder is made, default the system's. It is removed at the end. */
  readonly temporary?: string;
}

/** DuckDB inside this process, with nothing but memory and a folder of its own. */
export interface Engine {
  /** Runs one statement. `about`: the file that errors name. */
  run(sql: string, about?: string): Promise<void>;
  /** All rows of a query, with numbers beyond 2^53 as text. */
  rows(sql: string, about?: string): Promise<Record<string, Json>[]>;
  /** Rows as they come, some at a time; each row a list in the order of the columns. */
  stream(sql: string, about?: string): AsyncIterable<Json[][]>;
  close(): void;
}

/**
 * Opens DuckDB. It loads no extension and reaches no network.
 *
 * @param options threads, memory, temporary folder
 * @returns the engine; `close` removes what it has put on disk
 */
export async function openEngine(options: EngineOptions = {}): Promise<Engine> {
  const folder = mkdtempSync(join(options.temporary ?? tmpdir(), "thongnhat-duckdb-"));
  let connection: DuckDBConnection;
  let instance: DuckDBInstance;
  try {
    instance = await DuckDBInstance.create(":memory:", {
      ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
      memory_limit: options.memoryLimit ?? "1GB",
      temp_directory: folder,
      // The order of rows means nothing, and keeping it costs memory.
      preserve_insertion_order: "false",
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    connection = await instance.connect();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw toDataError(error);
  }
  const guarded = async <T>(work: () => Promise<T>, about?: string): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toDataError(error, about);
    }
  };
  return {
    run: (sql, about) =>
      guarded(async () => {
        await connection.run(sql);
      }, about),
    rows: (sql, about) =>
      guarded(async () => (await connection.runAndReadAll(sql)).getRowObjectsJson(), about),
    async *stream(sql, about) {
      const result = await guarded(() => connection.stream(sql), about);
      const rows = result.yieldRowsJson();
      for (;;) {
        const next = await guarded(() => rows.next(), about);
        if (next.done) return;
        yield next.value;
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** DuckDB quotes data in its messages: only what kind of fault it is is kept, and faults of our own text. */
export function toDataError(error: unknown, about = ""): DataError {
  if (error instanceof DataError) return error;
  const message = (error instanceof Error ? error.message : String(error)).slice(0, 2000);
  const name = about === "" ? "" : ` "${about}"`;
  if (/No files found|No such file/i.test(message))
    return new DataError("missing", `Không thấy tệp${name}.`, `The file${name} does not exist.`);
  if (/Permission denied|Cannot open file/i.test(message))
    return new DataError(
      "denied",
      `Không mở được${name}: thiếu quyền, hoặc tệp đang bị khóa.`,
      `Cannot open${name}: no permission, or the file is locked.`,
    );
  if (/No space left|write.*fail|Could not write/i.test(message))
    return new DataError(
      "full",
      `Hết chỗ trên đĩa khi ghi${name}: hãy dọn đĩa rồi chạy lại.`,
      `The disk is full while writing${name}: make room, then run again.`,
    );
  if (/Out of Memory|could not allocate|failed to allocate/i.test(message))
    return new DataError(
      "memory",
      `Không đủ bộ nhớ cho${name === "" ? " phép tính" : name}: hãy tăng giới hạn bộ nhớ hoặc giảm số luồng.`,
      `Not enough memory${name === "" ? "" : ` for${name}`}: raise the memory limit, or use fewer threads.`,
    );
  if (/^(Parser|Binder|Catalog|Not implemented|INTERNAL) Error/i.test(message)) {
    const [first = ""] = message.split("\n");
    return new DataError(
      "engine",
      `DuckDB không hiểu câu lệnh: ${first}`,
      `DuckDB does not understand the statement: ${first}`,
    );
  }
  return new DataError(
    "broken",
    `Không đọc được${name}: tệp hỏng, cụt, hoặc không phải Parquet.`,
    `Cannot read${name}: it is broken, cut off, or not Parquet.`,
  );
}

/** A name as SQL writes it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL writes it. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The path of a file to read, as SQL writes it. DuckDB takes `*`, `?` and `[` in a path for patterns and `~` for the
 * home folder: a folder called `*` would read its neighbours too.
 */
export function quotePath(path: string): string {
  return quoteText(resolve(path).replace(/[*?[]/g, "[$&]"));
}
