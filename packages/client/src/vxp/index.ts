/**
 * The national document exchange (VXP): its operations, and documents of the standard sent, received and reported on as
 * edXML. Needs `@thongnhat/convert`; signs and verifies with `@thongnhat/signing/xml` where that is given.
 * @module
 */
export type {
  Arrival,
  ArrivedDocument,
  ArrivedStatus,
  ArrivedUnreadable,
  SignatureState,
} from "./arrival.ts";
export { type AttachmentPolicy, attach, openAttachment, type VxpAttachment } from "./attach.ts";
export type { VxpConnection } from "./connection.ts";
export { createVxp, type Vxp } from "./create-vxp.ts";
export { VXP_OPERATIONS, type VxpMessageType, type VxpOperation } from "./names.ts";
export type { VxpOperations } from "./operations.ts";
export type { ReportOptions, VxpOptions, VxpSettings, XmlVerdict } from "./options.ts";
export type { SentDocument } from "./send.ts";
export type { VxpStates } from "./states.ts";
export type {
  VxpAgency,
  VxpAnswer,
  VxpCall,
  VxpFile,
  VxpFilter,
  VxpReceivedItem,
  VxpRequest,
  VxpSentItem,
  VxpUnit,
} from "./types.ts";
export { VxpError, type VxpErrorCode, type VxpErrorDetails } from "./vxp-error.ts";
export { vxpWords } from "./words.ts";
