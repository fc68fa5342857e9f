import type { Compiled } from "../../../compiled.ts";
import { type CodeTable, rowsByCode } from "../../../read/code-tables.ts";
import { columnName, quote } from "./columns.ts";

/** Rows that one INSERT takes. */
const ROWS_AT_ONCE = 500;

/** `dan-toc` → `dm_dan_toc`. */
export function codeTableName(id: string): string {
  return columnName([`dm-${id}`]);
}

function historyName(id: string): string {
  return columnName([`dm-${id}`, "hieuLuc"]);
}

/** A table with each code once, and one with its names and parents through time. */
export function codeTables(compiled: Compiled, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const { label, description } = tableOf(compiled, id);
      const name = codeTableName(id);
      const history = historyName(id);
      return [
        `CREATE TABLE ${name} (ma text PRIMARY KEY);`,
        `COMMENT ON TABLE ${name} IS ${quote(`Danh mục ${label.vi} (${id}): mỗi mã một dòng. ${description}`)};`,
        `CREATE TABLE ${history} (`,
        `  ma text NOT NULL REFERENCES ${name} (ma),`,
        "  tu_ngay date,\n  den_ngay date,\n  ten text NOT NULL,\n  ten_tieng_anh text,\n  ma_cha text,",
        "  trang_thai text NOT NULL,\n  can_cu text,\n  dau text NOT NULL,\n  CHECK (tu_ngay < den_ngay)\n);",
        `COMMENT ON TABLE ${history} IS ${quote(
          `Danh mục ${label.vi}: tên của mã trong [tu_ngay, den_ngay); trống là chưa biết hoặc chưa hết hiệu lực.`,
        )};`,
        `CREATE INDEX ON ${history} (ma, tu_ngay);`,
      ].join("\n");
    })
    .join("\n\n");
}

/** The rows of those tables. */
export function codeRows(compiled: Compiled, ids: readonly string[]): string {
  return ids
    .flatMap((id) => {
      const { rows } = tableOf(compiled, id);
      const codes = [...rowsByCode(rows).keys()].map((code) => `(${quote(code)})`);
      const history = rows.map((row) => {
        const { code, from, to, vi, en, parent, status, basis, mark } = row;
        const cells = [quote(code), orNull(from), orNull(to), quote(vi), orNull(en), orNull(parent)];
        return `(${[...cells, quote(status), orNull(basis), quote(mark)].join(", ")})`;
      });
      return [...insert(codeTableName(id), codes), ...insert(historyName(id), history)];
    })
    .join("\n");
}

function insert(name: string, rows: readonly string[]): string[] {
  const parts: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    parts.push(`INSERT INTO ${name} VALUES\n${rows.slice(at, at + ROWS_AT_ONCE).join(",\n")};`);
  return parts;
}

function orNull(text: string): string {
  return text === "" ? "NULL" : quote(text);
}

function tableOf({ tables }: Compiled, id: string): CodeTable {
  const found = tables.get(id);
  if (found === undefined) throw new Error(`Danh mục ${id} không có trong chuẩn`);
  return found;
}
