/**
 * What a unit shared, with whom and on which ground: a log without a person's values, and the periodic report of it.
 * @module
 */
export type { AccessEntry } from "../generated/messages.ts";
export type { MakingUnit } from "../national-data-center/metadata.ts";
export type { ExchangeEntry } from "../request/types.ts";
export { type ExchangeFacts, makeEntry, readEntry } from "./entry.ts";
export { createSharingLog, type SharingLog } from "./log.ts";
export { type Period, periodOf } from "./period.ts";
export { type ReportFigures, type ReportOptions, type SharingReport, sharingReport } from "./report.ts";
export { SharingError } from "./sharing-error.ts";
export { fileStore, memoryStore, type SqliteLike, type SqliteStatement, sqliteStore } from "./stores.ts";
export type { SharingFindings, SharingRow } from "./tally.ts";
export type { Direction, SharingEntry, SharingStore } from "./types.ts";
