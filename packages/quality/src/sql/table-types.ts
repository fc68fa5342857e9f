import type { DatabaseShape, Shape } from "../shape/types.ts";
import { dialects } from "./dialect/index.ts";
import { standardOf } from "./standard.ts";
import type { Dialect } from "./types.ts";

/** A column of the typed table. */
export interface TypedColumn {
  /** Name as the record's JSON has it; the first four begin with `_` and say where the row comes from. */
  readonly name: string;
  readonly type: string;
}

type Columnar = Exclude<Dialect, "postgres">;

/** Names of types, and how objects and lists are written. */
interface TypeWriter {
  readonly text: string;
  readonly integer: string;
  readonly boolean: string;
  readonly list: (of: string) => string;
  readonly object: (fields: readonly (readonly [name: string, type: string])[]) => string;
}

const WRITERS: Readonly<Record<Columnar, TypeWriter>> = {
  duckdb: {
    text: "VARCHAR",
    integer: "BIGINT",
    boolean: "BOOLEAN",
    list: (of) => `${of}[]`,
    object: (fields) =>
      `STRUCT(${fields.map(([name, type]) => `${dialects.duckdb.identifier(name)} ${type}`).join(", ")})`,
  },
  spark: {
    text: "STRING",
    integer: "BIGINT",
    boolean: "BOOLEAN",
    list: (of) => `ARRAY<${of}>`,
    object: (fields) =>
      `STRUCT<${fields.map(([name, type]) => `${dialects.spark.identifier(name)}: ${type}`).join(", ")}>`,
  },
  trino: {
    text: "VARCHAR",
    integer: "BIGINT",
    boolean: "BOOLEAN",
    list: (of) => `ARRAY(${of})`,
    object: (fields) =>
      `ROW(${fields.map(([name, type]) => `${dialects.trino.identifier(name)} ${type}`).join(", ")})`,
  },
};

/**
 * The columns of the typed table of a record: where each row comes from, then the record's own fields.
 *
 * @param databases - as for `compileSql`
 * @param recordId - `database/record`
 * @param dialect - whose names of types; in PostgreSQL the record is one column `j jsonb`
 * @returns columns in order
 * @example
 * tableTypes(databases, "ho-tich/khai-sinh", "duckdb")[0]; // { name: "_he_thong", type: "VARCHAR" }
 */
export function tableTypes(
  databases: readonly DatabaseShape[],
  recordId: string,
  dialect: Dialect,
): TypedColumn[] {
  if (dialect === "postgres")
    return [
      ...["_he_thong", "_don_vi", "_tep"].map((name) => ({ name, type: "text" })),
      { name: "_dong", type: "bigint" },
      { name: "j", type: "jsonb" },
    ];
  const standard = standardOf(databases);
  const writer = WRITERS[dialect];
  const fieldsOf = (keys: readonly string[]): (readonly [string, string])[] => {
    const fields = new Map<string, Shape>();
    for (const key of keys)
      for (const [name, { shape }] of Object.entries(standard.def(key).fields))
        if (!fields.has(name)) fields.set(name, shape);
    return [...fields].map(([name, shape]) => [name, typeOf(shape)] as const);
  };
  const typeOf = (shape: Shape): string => {
    switch (shape.kind) {
      case "integer":
      case "boolean":
        return writer[shape.kind];
      case "array":
        return writer.list(typeOf(shape.items));
      case "object":
        return writer.object(fieldsOf([shape.def]));
      case "union":
        return writer.object(fieldsOf(Object.values(shape.variants)));
      default:
        return writer.text;
    }
  };
  const own = fieldsOf([standard.record(recordId).def]).map(([name, type]) => ({ name, type }));
  const { text, integer } = writer;
  return [
    { name: "_he_thong", type: text },
    { name: "_don_vi", type: text },
    { name: "_tep", type: text },
    { name: "_dong", type: integer },
    ...own,
  ];
}

/**
 * The statement that makes the typed table of a record.
 *
 * @param table - its name, as it may stand in the dialect
 * @example
 * createTable(databases, "ho-tich/khai-sinh", "spark", "khai_sinh").startsWith("CREATE TABLE khai_sinh"); // true
 */
export function createTable(
  databases: readonly DatabaseShape[],
  recordId: string,
  dialect: Dialect,
  table: string,
): string {
  const { identifier } = dialects[dialect];
  const columns = tableTypes(databases, recordId, dialect).map(
    ({ name, type }) => `${identifier(name)} ${type}`,
  );
  return `CREATE TABLE ${table} (\n  ${columns.join(",\n  ")}\n)`;
}
