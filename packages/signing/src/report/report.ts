import type { CertificateDescription } from "../certificate/certificate.ts";
import { FINDINGS, type FindingSeverity } from "./finding-texts.ts";

/** What a finding is, as a word a program can compare. */
export type FindingCode = keyof typeof FINDINGS;

/** One thing that a verification found. Holds no value of the signed content. */
export interface SignatureFinding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly vi: string;
  readonly en: string;
  /** Which certificate of the chain, the signer's being 0; absent where it concerns no certificate. */
  readonly certificate?: number;
}

/** Whether certificates were revoked: the worst of the chain. `not-checked` when the caller gave no way to ask. */
export type RevocationResult = "good" | "revoked" | "unknown" | "not-checked";

/** Times of a signature. */
export interface SignatureTime {
  /** Signing time as the signer claims it, ISO 8601 UTC. It proves nothing by itself. */
  readonly claimed?: string;
  /** When the signature was verified, by the verifier's clock. */
  readonly verified: string;
  /** Claimed minus verified, in seconds; above zero: the signer's clock is ahead. */
  readonly skewSeconds?: number;
  /** Whether the signer's certificate was valid at the claimed time. */
  readonly withinValidity: boolean;
}

/** Exactly what was signed: use this, not what was received beside it. */
export interface SignedContent {
  /** `sha-256:` and the digest in hex of the signed bytes. */
  readonly digest: string;
  /** Number of signed bytes. */
  readonly bytes: number;
  /** The signed text, for JSON: canonical, in NFC. */
  readonly text?: string;
  /** The value read back from the signed text, for JSON. */
  readonly value?: unknown;
}

/** What {@link verifyJson} and {@link verifyBytes} found: technical validity, never legal validity. */
export interface SignatureReport {
  /** True when nothing of severity `error` was found. */
  readonly technicallyValid: boolean;
  /** Whether the key of the signer's certificate signed exactly this content. */
  readonly integrity: boolean;
  /** Whether the chain leads to an anchor of the trust profile and holds. */
  readonly chain: boolean;
  /** Times. */
  readonly time: SignatureTime;
  /** Revocation. */
  readonly revocation: RevocationResult;
  /** Algorithm of the header, where it is one that is known. */
  readonly algorithm?: string;
  /** Whether algorithm, key sizes and hashes of signature and chain are inside the policy. */
  readonly algorithmPolicy: boolean;
  /** `kid` of the header, where it is in form. */
  readonly keyId?: string;
  /** The signer, as the certificate says. */
  readonly signer?: CertificateDescription;
  /** Name of the trust store that was used. */
  readonly trustProfile: string;
  /** What was signed; only when `integrity` is true. */
  readonly signed?: SignedContent;
  /** Everything found, errors first. */
  readonly findings: readonly SignatureFinding[];
  /** What this report does not say. */
  readonly statement: { readonly vi: string; readonly en: string };
}

/** The sentence that every report carries. */
export const STATEMENT = {
  vi: "Báo cáo này chỉ nói chữ ký có đúng về kỹ thuật theo hồ sơ tin cậy nêu trên hay không; không kết luận về giá trị pháp lý.",
  en: "This report says only whether the signature holds technically under the trust profile named; it says nothing of legal validity.",
} as const;

/** Findings about algorithms and keys. */
const ABOUT_ALGORITHMS: readonly FindingCode[] = [
  "algorithm-refused",
  "algorithm-key-differs",
  "certificate-algorithm",
  "key-weak",
];

const ORDER: readonly FindingSeverity[] = ["error", "warning", "info"];

/** @returns a finding with its words */
export function finding(code: FindingCode, certificate?: number): SignatureFinding {
  return { code, ...FINDINGS[code], ...(certificate !== undefined && { certificate }) };
}

/** @returns whether no finding is an error */
export function holds(findings: readonly SignatureFinding[]): boolean {
  return findings.every(({ severity }) => severity !== "error");
}

/** @returns the report with what follows from its findings */
export function closeReport(
  parts: Omit<SignatureReport, "technicallyValid" | "algorithmPolicy" | "statement">,
): SignatureReport {
  const findings = [...parts.findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return {
    ...parts,
    technicallyValid: parts.integrity && parts.chain && holds(findings),
    algorithmPolicy:
      parts.algorithm !== undefined && !findings.some(({ code }) => ABOUT_ALGORITHMS.includes(code)),
    findings,
    statement: STATEMENT,
  };
}

/**
 * The report without the content that was signed: what may be logged and filed. The digest stays.
 *
 * @param report - what a verification found
 * @returns a copy without `signed.text` and `signed.value`
 */
export function withoutContent(report: SignatureReport): SignatureReport {
  if (!report.signed) return report;
  const { digest, bytes } = report.signed;
  return { ...report, signed: { digest, bytes } };
}
