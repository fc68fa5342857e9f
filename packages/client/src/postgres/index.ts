/**
 * Keeps outbox and sync in PostgreSQL, through the library `pg`.
 * @module
 */
export { StoreError } from "../store/store-error.ts";
export type { Row, SqlValue, Statement, Steps, Store, StoreFault } from "../store/types.ts";
export {
  type PostgresClient,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresStore,
  type PostgresStoreOptions,
  postgresStore,
} from "./postgres-store.ts";
