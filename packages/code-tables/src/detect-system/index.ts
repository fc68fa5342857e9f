/**
 * Recognises which coding a column uses: `detectSystem(column)`. Loads the codes of all tables, but no names.
 * @module
 */
export { detectSystem } from "./detect-system.ts";
export type {
  DetectSystemOptions,
  SystemCandidate,
  SystemConfidence,
  SystemDetection,
  SystemReason,
  UnitEra,
} from "./types.ts";
