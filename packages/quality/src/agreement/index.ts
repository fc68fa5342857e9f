/**
 * Two systems compared on the records that both have: agreement by field, what sets values apart, records that a later
 * event contradicts, and what reports of shared datasets say.
 * @module
 */
export type { KeyCounts, SideCounts } from "../report/types.ts";
export { CATEGORIES, type Category, type CategoryText, isCategory, mirrorCategory } from "./categories.ts";
export { compareSystems, listDifferences } from "./compare-systems.ts";
export { findContradictions, listContradictions } from "./contradictions/find-contradictions.ts";
export { mergeContradictions } from "./contradictions/merge-contradictions.ts";
export type {
  ContradictionOptions,
  Contradictions,
  StaleMeasure,
  StaleRow,
} from "./contradictions/types.ts";
export {
  CORRESPONDENCES,
  correspondencesOf,
  KET_HON_BEN_NAM_CONG_DAN,
  KET_HON_BEN_NU_CONG_DAN,
  KHAI_SINH_CONG_DAN,
  KHAI_TU_CONG_DAN,
} from "./correspondences.ts";
export { diagnose } from "./diagnose/diagnose.ts";
export type { Beside, ComparedField, DiagnoseContext, FieldKind } from "./diagnose/types.ts";
export { type Placed, placed } from "./join/placed.ts";
export { mergeAgreement } from "./merge-agreement.ts";
export {
  type SharingMeasure,
  type SharingMeasures,
  sharingMeasures,
} from "./sharing/sharing-measures.ts";
export type {
  Agreement,
  ComparedCell,
  CompareOptions,
  Correspondence,
  DifferenceRow,
  FieldPair,
  RecordAt,
  Records,
} from "./types.ts";
