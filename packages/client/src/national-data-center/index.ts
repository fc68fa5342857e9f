/**
 * What a unit sends to the National Data Center: messages, the description of a dataset and of its terms, and a
 * signed package of them. Each function says what was seen in running systems, what is known from second hand, and
 * what is proposed.
 * @module
 */

export type { SharingReport } from "../sharing/report.ts";
export type { SharingFindings, SharingRow } from "../sharing/tally.ts";
export type { Direction } from "../sharing/types.ts";
export { type DatasetOptions, describeDataset } from "./dataset.ts";
export {
  MANIFEST,
  MANIFEST_SIGNATURE,
  type Manifest,
  type ManifestFile,
  type PackageFile,
} from "./manifest.ts";
export { type AnyRecord, type MessageFile, type MessageOptions, makeMessage } from "./message.ts";
export { MessageError } from "./message-error.ts";
export type { MakingUnit } from "./metadata.ts";
export { makePackage, type PackageOptions } from "./package.ts";
export { type ReadMessage, readMessage } from "./read-message.ts";
export { describeTerms, type TermsOptions } from "./terms.ts";
export {
  PACKAGE_FAULTS,
  type PackageFault,
  type PackageReport,
  type TechnicalVerdict,
  type VerifyPackageOptions,
  verifyPackage,
} from "./verify-package.ts";
export { acceptVersion, nextVersion, type VersionVerdict } from "./version.ts";
export { messageText } from "./wire.ts";
