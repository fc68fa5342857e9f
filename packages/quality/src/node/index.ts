/**
 * Auditing files on Node.js: all cores of one machine, or parts of a run on many machines that a queue hands out.
 * @module
 */
export {
  countSurplus,
  createKeyStore,
  KeyFileError,
  type KeyHash,
  type KeyStore,
  type KeyStoreOptions,
  makeKeyHash,
  mergeKeys,
  personKey,
  type Ranking,
  type Surplus,
} from "../duplicates/index.ts";
export { DataError, type DataErrorCode } from "../source/error.ts";
export { type AuditFileOptions, auditFile } from "./audit-file.ts";
export { type AuditFilesOptions, type AuditProgress, auditFiles } from "./audit-files.ts";
export { auditPart, type PartResult } from "./audit-part.ts";
export type { CountSettings } from "./count-range.ts";
export { DEFAULT_MAX_BYTES } from "./lines.ts";
export { mergeParts } from "./merge-parts.ts";
export type { PartJob } from "./part-job.ts";
export { type PlanOptions, planParts } from "./plan-parts.ts";
