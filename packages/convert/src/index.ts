export { UnreadableError } from "./carrier/tree.ts";
export type { CodeLookup, DecodeContext, Decoded, Library, Loss, Membership, Units } from "./decode/work.ts";
export type { FormatEntry } from "./format/entry.ts";
export type { Encoded, EncodeOptions, FieldLoss, Format, Raw } from "./format/format.ts";
export { makeFormat } from "./format/format.ts";
export { migrate } from "./migrate/migrate.ts";
export type { Migrated, MigrationLoss, MigrationNote } from "./migrate/types.ts";
export { isWholeId } from "./record-id/record-id.ts";
export { findRepeatedRows, type RepeatedRow, type Row, rememberRows } from "./repeated-rows/repeated-rows.ts";
export { rememberVersions, type VersionMemory, type VersionVerdict } from "./versions/versions.ts";
export type {
  Carrier,
  CellKind,
  DateForm,
  Derived,
  MomentForm,
  WireColumn,
  WireFormat,
  WirePart,
} from "./wire-format/wire-format.ts";
