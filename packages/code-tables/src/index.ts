/**
 * Code tables of the standard, through time: `xa.get("00004", { asOf: "2025-07-01" })`. Membership alone, for
 * programs that must stay small: `@thongnhat/code-tables/<table>/codes`.
 * @module
 */
export * from "./generated/tables.ts";
export type { AsOf, CodeEntry, CodeTable, Match, MatchStage } from "./table/types.ts";
