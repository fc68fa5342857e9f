import type { Compiled } from "../../../compiled.ts";
import type { Model } from "../../../model/types.ts";
import { defOf } from "../build.ts";
import type { Shapes } from "../shapes.ts";
import { banner } from "../text.ts";
import { fieldDocs } from "../words.ts";
import { codeRows, codeTableName, codeTables } from "./codes.ts";
import { type Column, columnName, columnsOf, quote } from "./columns.ts";

/** Tables for PostgreSQL 13 and later. */
export interface SqlOptions {
  /** The schema of PostgreSQL that the tables stand in. */
  readonly schema?: string;
  /** Also a second file with the rows of the code tables, and the keys that lead to them. */
  readonly codes?: boolean;
}

/**
 * A table a record, with comments, checks and a function that takes a record as `jsonb` and inserts it; and a table a
 * code table that the records use.
 */
export function emitSql(compiled: Compiled, shapes: Shapes, options: SqlOptions = {}): Map<string, string> {
  const { schema = "thongnhat", codes = false } = options;
  const tableName = tableNames(compiled.model);
  const tables = shapes.records.map(({ id, key }) => {
    const columns = columnsOf(compiled.model, defOf(compiled.model, key));
    checkNames(id, columns);
    return { id, name: tableName(id), key, columns };
  });
  const used = [
    ...new Set(tables.flatMap(({ columns }) => columns.flatMap(({ table }) => table ?? []))),
  ].sort();
  const head = [
    `-- ${banner(shapes.edition)}`,
    "-- PostgreSQL 13 trở lên. Cột là trường một giá trị, tới cấp thứ ba; danh sách và phần sâu hơn là jsonb.",
    `CREATE SCHEMA IF NOT EXISTS ${schema};\nSET search_path TO ${schema};`,
  ];
  const main = [...head, codeTables(compiled, used), ...tables.map((table) => tableText(compiled, table))];
  const files = new Map([["thongnhat.sql", `${main.join("\n\n")}\n`]]);
  if (codes) {
    const keys = tables.flatMap(({ name, columns }) => columns.flatMap((column) => foreignKey(name, column)));
    const rows = [
      ...head.slice(0, 1),
      `SET search_path TO ${schema};`,
      codeRows(compiled, used),
      keys.join("\n"),
    ];
    files.set("thongnhat-ma.sql", `${rows.join("\n\n")}\n`);
  }
  return files;
}

function recordName(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

/**
 * The table of each record. Where records of several databases have one name, the database that `standard.json` names
 * first keeps it and the others put their own name before it: one that is added renames no table.
 */
export function tableNames(model: Model): (id: string) => string {
  const homes = new Map<string, string>();
  for (const { records } of [...(model.imported?.databases ?? []), ...model.databases])
    for (const { id } of records) if (!homes.has(recordName(id))) homes.set(recordName(id), id);
  return (id) => columnName(homes.get(recordName(id)) === id ? [recordName(id)] : id.split("/"));
}

interface Table {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly columns: readonly Column[];
}

function tableText(compiled: Compiled, { id, name, key, columns }: Table): string {
  const { label, description } = defOf(compiled.model, key);
  const definitions = columns.map((column) => {
    const checks = column.checks.map((check) => ` CHECK (${check})`).join("");
    return `  ${column.name} ${column.type}${column.notNull ? " NOT NULL" : ""}${checks}`;
  });
  const about = `${label.vi}. ${description} (${id})`;
  return [
    `CREATE TABLE ${name} (\n${definitions.join(",\n")}${primaryKey(columns)}\n);`,
    `COMMENT ON TABLE ${name} IS ${quote(about)};`,
    ...columns.map((column) => {
      const docs = fieldDocs({ ...column.property, annotations: column.annotations }, compiled.tables);
      return `COMMENT ON COLUMN ${name}.${column.name} IS ${quote([column.path.join("."), ...docs].join("\n"))};`;
    }),
    insertFunction(name, columns),
  ].join("\n");
}

/** The table holds one version of a record, the newest: a history is a matter of the system that keeps it. */
function primaryKey(columns: readonly Column[]): string {
  const id = columns.find(({ path }) => path.join(".") === "sieuDuLieu.maBanGhi");
  return id === undefined ? "" : `,\n  PRIMARY KEY (${id.name})`;
}

/** A key of an object that is not there gives NULL, as an absent field should. */
function insertFunction(name: string, columns: readonly Column[]): string {
  const load = columnName(["nap", name.replaceAll('"', "")]);
  const values = columns.map(({ path, type }) => {
    const place = quote(`{${path.join(",")}}`);
    if (type === "jsonb") return `ban_ghi #> ${place}`;
    return type === "text" ? `ban_ghi #>> ${place}` : `(ban_ghi #>> ${place})::${type}`;
  });
  return [
    `CREATE FUNCTION ${load}(ban_ghi jsonb) RETURNS void LANGUAGE sql SET search_path FROM CURRENT AS $$`,
    `  INSERT INTO ${name} (${columns.map((column) => column.name).join(", ")})`,
    `  VALUES (\n    ${values.join(",\n    ")}\n  )`,
    "$$;",
    `COMMENT ON FUNCTION ${load}(jsonb) IS ${quote("Nạp một bản ghi JSON của chuẩn vào bảng.")};`,
  ].join("\n");
}

function foreignKey(name: string, column: Column): string[] {
  return column.table === undefined
    ? []
    : [
        `ALTER TABLE ${name} ADD FOREIGN KEY (${column.name}) REFERENCES ${codeTableName(column.table)} (ma);`,
      ];
}

/** Two fields that become one column would lose one of them. */
function checkNames(id: string, columns: readonly Column[]): void {
  const seen = new Map<string, string>();
  for (const { name, path } of columns) {
    const other = seen.get(name);
    if (other !== undefined)
      throw new Error(`Bản ghi ${id}: hai trường ${other} và ${path.join(".")} cùng thành cột ${name}`);
    seen.set(name, path.join("."));
  }
}
