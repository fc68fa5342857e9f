import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { DataError } from "../source/error.ts";
import { planRows } from "../source/record-of-row.ts";
import type { SourceItem } from "../source/types.ts";

/** How a table of SQLite is read. */
export interface SqliteOptions {
  /** Column that holds each record as JSON text; found by itself when it is called `json`, `banGhi` or the like. */
  readonly column?: string;
}

/**
 * Records of a table of SQLite, one at a time. The table holds each record as JSON text in one column, or each field in
 * a column named by its path (`nguoiDuocKhaiSinh.ngaySinh`); NULL means that the field is absent. Nothing is written.
 *
 * @param file the database
 * @param table a table or view of it
 * @param options the column of JSON text
 * @returns the records; a row whose JSON text cannot be read is handed out as `TN-READ-JSON`
 * @throws DataError below Node.js 22.13; when the file is missing, locked, or no database; when the table or the column
 *   does not exist
 * @example
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { DatabaseSync } from "node:sqlite";
 * import { readSqlite } from "@thongnhat/quality/sqlite";
 *
 * const file = join(mkdtempSync(join(tmpdir(), "vi-du-")), "ho-tich.db");
 * const database = new DatabaseSync(file);
 * database.exec(`CREATE TABLE khai_sinh ("sieuDuLieu.luocDo" TEXT, "ngayDangKy" TEXT)`);
 * database.exec(`INSERT INTO khai_sinh VALUES ('ho-tich/khai-sinh', NULL)`);
 * database.close();
 * let rows = 0;
 * for await (const { line } of readSqlite(file, "khai_sinh")) rows = line ?? 0;
 * rows; // 1
 */
export async function* readSqlite(
  file: string,
  table: string,
  options: SqliteOptions = {},
): AsyncGenerator<SourceItem> {
  const { DatabaseSync: Database } = await loadSqlite();
  const name = basename(file);
  if (!existsSync(file)) throw new DataError("missing", `Không thấy "${name}".`, `"${name}" does not exist.`);
  const database = guarded(name, () => new Database(file, { readOnly: true }));
  try {
    const columns = guarded(name, () => columnsOf(database, table));
    if (columns.length === 0)
      throw noTable(
        name,
        table,
        guarded(name, () => tablesOf(database)),
      );
    const { recordOf } = planRows(columns, table, options.column);
    const quoted = `"${table.replaceAll('"', '""')}"`;
    const rows = guarded(name, () => {
      const statement = database.prepare(`SELECT * FROM ${quoted}`);
      // Whole numbers beyond 2^53 would be refused otherwise.
      statement.setReadBigInts(true);
      return statement.iterate();
    });
    for (let line = 1; ; line++) {
      const next = guarded(name, () => rows.next());
      if (next.done) return;
      const row = next.value as Record<string, unknown>;
      const record = recordOf(columns.map((column) => plain(row[column])));
      yield record === undefined
        ? { unreadable: "TN-READ-JSON", file: table, line }
        : { ...record, file: table, line };
    }
  } finally {
    database.close();
  }
}

async function loadSqlite(): Promise<{ readonly DatabaseSync: typeof DatabaseSync }> {
  try {
    return await import("node:sqlite");
  } catch {
    throw new DataError(
      "needs-node",
      `Đọc bảng SQLite cần Node.js 22.13 trở lên (đang chạy ${process.versions.node}): hãy nâng Node.js, hoặc xuất bảng ra NDJSON rồi đo tệp đó.`,
      `Reading SQLite needs Node.js 22.13 or later (this is ${process.versions.node}): upgrade Node.js, or export the table as NDJSON and audit that file.`,
    );
  }
}

function columnsOf(database: DatabaseSync, table: string): string[] {
  const rows = database.prepare("SELECT name FROM pragma_table_info(?)").all(table);
  return rows.map(({ name }) => String(name));
}

function tablesOf(database: DatabaseSync): string[] {
  const rows = database
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all();
  return rows.map(({ name }) => String(name));
}

function noTable(file: string, table: string, tables: readonly string[]): DataError {
  const has = tables.slice(0, 8).join(", ") + (tables.length > 8 ? ", …" : "");
  return new DataError(
    "no-table",
    `"${file}" không có bảng "${table}"${has === "" ? " (không có bảng nào)" : ` (có: ${has})`}.`,
    `"${file}" has no table "${table}"${has === "" ? " (it has none)" : ` (it has: ${has})`}.`,
  );
}

/** As JSON would hold it: numbers are doubles; bytes become what no field may be, and are counted as a wrong type. */
function plain(cell: unknown): unknown {
  if (typeof cell === "bigint") return Number(cell);
  return cell instanceof Uint8Array ? [null] : cell;
}

/** SQLite's messages may quote data: only what kind of fault it is is kept. */
function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DataError) throw error;
    const message = error instanceof Error ? error.message : "";
    if (/locked|busy/i.test(message))
      throw new DataError(
        "locked",
        `"${file}" đang bị chương trình khác khóa: hãy đóng chương trình đó, hoặc đo trên một bản sao.`,
        `"${file}" is locked by another program: close it, or audit a copy.`,
      );
    if (/unable to open|readonly|permission/i.test(message))
      throw new DataError(
        "denied",
        `Không mở được "${file}": thiếu quyền đọc, hoặc đó không phải là tệp.`,
        `Cannot open "${file}": no permission to read it, or it is no file.`,
      );
    throw new DataError(
      "broken",
      `Không đọc được "${file}": không phải cơ sở dữ liệu SQLite, hoặc đã hỏng.`,
      `Cannot read "${file}": it is no SQLite database, or it is broken.`,
    );
  }
}
