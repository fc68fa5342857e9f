/**
 * Signatures over records and files: detached JWS over canonical JSON, chains of certificates against anchors that
 * the caller gives, and a report of what holds technically. For Node and browsers; nothing is fetched.
 * @module
 */
export {
  type CertificateDescription,
  describeCertificate,
  readCertificates,
} from "./certificate/certificate.ts";
export { ERROR_TEXTS as SIGNING_ERRORS } from "./error/error-texts.ts";
export { SigningError, type SigningErrorCode } from "./error/signing-error.ts";
export type { SignatureAlgorithm } from "./jws/algorithms.ts";
export { canonicalJson, type SignedText, signedText } from "./jws/canonical.ts";
export type { VerifyPolicy } from "./jws/policy.ts";
export { jsonSigner, type SignOptions, signBytes, signJson } from "./jws/sign.ts";
export type { Signer } from "./jws/signer.ts";
export { verifyBytes, verifyJson, verifyJsonText } from "./jws/verify.ts";
export type { SignerOptions } from "./pem/key-signer.ts";
export { type PemSignerOptions, pemSigner } from "./pem/pem-signer.ts";
export {
  FINDINGS as SIGNATURE_FINDINGS,
  type FindingSeverity,
  type FindingText,
} from "./report/finding-texts.ts";
export {
  type FindingCode,
  type RevocationResult,
  type SignatureFinding,
  type SignatureReport,
  type SignatureTime,
  type SignedContent,
  withoutContent,
} from "./report/report.ts";
export type { TrustStore } from "./trust/trust-store.ts";
export {
  type ChainPolicy,
  type ChainReport,
  type RevocationAnswer,
  type RevocationCheck,
  verifyChain,
} from "./trust/verify-chain.ts";
