/**
 * Code tables of the standard, through time: `xa.get("00004", { asOf: "2025-07-01" })`. One table alone:
 * `@thongnhat/code-tables/<table>`; membership alone, for programs that must stay small:
 * `@thongnhat/code-tables/<table>/codes`. Addresses, mappings of other systems and the recognition of columns have
 * entries of their own: `…/address`, `…/mappings`, `…/detect-system`.
 * @module
 */
export * from "./generated/tables.ts";
export type { CodeMapping, MappingAnswer, MappingRelation, MappingTarget } from "./mapping/types.ts";
export type { CodeEvidence } from "./table/evidence.ts";
export type {
  Ancestor,
  AsOf,
  CheckReason,
  CodeCheck,
  CodeEntry,
  CodeTable,
  Match,
  MatchStage,
  Within,
} from "./table/types.ts";
export type {
  Share,
  TransferStep,
  TranslateOptions,
  Translation,
  TranslationReason,
  TranslationTarget,
} from "./translate/types.ts";
