/**
 * Rules that several records decide. `checkDataset` runs in browsers and on Node.js; `@thongnhat/validators/dataset/node`
 * adds a store on disk for more records than fit into memory.
 * @module
 */
export type { DatasetRule } from "../runtime/dataset.ts";
export { checkDataset } from "./check.ts";
export { rulesAsked } from "./entries.ts";
export { LineSorter } from "./sort.ts";
export { DatasetLimitError, type DatasetStore, type StoredRun } from "./store.ts";
export type { DatasetIssue, DatasetOptions, DatasetRecord, RecordPlace, RecordSource } from "./types.ts";
