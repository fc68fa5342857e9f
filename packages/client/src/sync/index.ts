/**
 * Follows the changes of a server into the database of the program: token and rows in one transaction.
 * @module
 */
export type { ChangeEvent, ExchangeProblem, Job } from "../generated/messages.ts";
export type { CallOptions, Change, Changes, Exported, ReadOptions } from "../resource/types.ts";
export type { Row, SqlValue, Statement, Steps, Store } from "../store/types.ts";
export { ResyncNeeded } from "./resync-needed.ts";
export { createSync } from "./sync.ts";
export type {
  ApplyReceipt,
  DeadChange,
  Sync,
  SyncChange,
  SyncOptions,
  SyncResource,
  SyncStatus,
  SyncSummary,
} from "./types.ts";
