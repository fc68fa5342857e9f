/**
 * Keeps outbox and sync in SQLite, which Node.js has inside (22.13 or newer).
 * @module
 */
export { StoreError } from "../store/store-error.ts";
export type { Row, SqlValue, Statement, Steps, Store, StoreFault } from "../store/types.ts";
export { type SqliteStore, type SqliteStoreOptions, sqliteStore } from "./sqlite-store.ts";
