/**
 * The audit as SQL, for engines that the state already runs: DuckDB, PostgreSQL, Spark SQL, Trino.
 * @module
 */

export { type RanQuery, stateFromRows } from "../typed/state-from-rows.ts";
export { compileSql } from "./compile-sql.ts";
export { createTable, type TypedColumn, tableTypes } from "./table-types.ts";
export { codeTableStatements } from "./tables/fill.ts";
export type { Dialect, SqlAudit, SqlColumn, SqlMeasure, SqlOptions } from "./types.ts";
