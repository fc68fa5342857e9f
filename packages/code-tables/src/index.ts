export * from "./generated/tables.ts";
export { createTable, type PackedTable } from "./table/create-table.ts";
export type { AsOf, CodeEntry, CodeTable, Match, MatchStage } from "./table/types.ts";
