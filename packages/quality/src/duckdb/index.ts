/**
 * Typed tables in Parquet, and counting them with DuckDB inside this process.
 * @module
 */
export { DataError, type DataErrorCode } from "../source/error.ts";
export type { Source, SourceFault, SourceItem, SourceRecord } from "../source/types.ts";
export type { SqlState } from "../typed/assemble.ts";
export { auditParquet, type ParquetAuditOptions } from "./audit.ts";
export type { EngineOptions } from "./engine.ts";
export { type Manifest, type ManifestPart, type ManifestRecord, readManifest } from "./manifest.ts";
export { type ParquetReadOptions, readParquet } from "./read.ts";
export { type WriteOptions, writeParquet } from "./write.ts";
