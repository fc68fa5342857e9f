export type { CodeLookup, DecodeContext, Decoded, Library, Loss, Membership, Units } from "./decode/work.ts";
export type { TableFormat } from "./ho-tich/so-hoa-khai-sinh.ts";
export { migrate } from "./migrate/migrate.ts";
export type { Migrated, MigrationLoss, MigrationNote } from "./migrate/types.ts";
export { findRepeatedRows, type RepeatedRow, type Row, rememberRows } from "./repeated-rows/repeated-rows.ts";
export { rememberVersions, type VersionMemory, type VersionVerdict } from "./versions/versions.ts";
export type { CellKind, DateForm, WireColumn, WireFormat } from "./wire-format/wire-format.ts";
