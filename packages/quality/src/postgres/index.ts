/**
 * Records from PostgreSQL. Needs the packages `pg` and `pg-query-stream`.
 * @module
 */
export { DataError, type DataErrorCode } from "../source/error.ts";
export type { SqlState } from "../typed/assemble.ts";
export { auditPostgres, type PostgresAuditOptions } from "./audit.ts";
export type { PostgresClient, PostgresConnection } from "./connect.ts";
export { loadPostgres, type PostgresLoaded, type PostgresLoadOptions, type PostgresTable } from "./load.ts";
export { type PostgresReadOptions, readPostgres } from "./read.ts";
