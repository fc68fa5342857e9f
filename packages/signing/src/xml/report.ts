import type { ChainReport } from "../trust/verify-chain.ts";
import type { XmlFinding } from "./finding.ts";
import type { SignedXml } from "./references.ts";

/** What was found of the signature of an XML document. Technical validity only: the law is not asked. */
export interface XmlSignatureReport {
  /**
   * Is there a signature: `present`, `empty` (the place for it stands there without one), `absent`, or `unreadable` (the
   * document was refused before anything was looked at).
   */
  readonly signature: "present" | "empty" | "absent" | "unreadable";
  /** Nothing of error among the findings: text unchanged, algorithms allowed, the signer led to the given trust. */
  readonly technicallyValid: boolean;
  /** Are text and signature those of the signer? `unknown` where it could not, or must not, be computed. */
  readonly integrity: "intact" | "broken" | "unknown";
  /** Exactly what was signed; empty unless technically valid. Nothing else of the document is proven. */
  readonly signed: readonly SignedXml[];
  /** Name of the algorithm of the signature, as `rsa-sha256`. */
  readonly algorithm?: string;
  /** Address of the canonicalisation of the signature itself. */
  readonly canonicalization?: string;
  /** Certificates of the signature, DER in base64, as they stand: the signer's first. */
  readonly certificates: readonly string[];
  /** The time of signing that the signer claims; covered by the signature, proven by nobody. */
  readonly signingTime?: string;
  /** What was found of the certificates: who signed, and whether that leads to the given trust store. */
  readonly chain?: ChainReport;
  readonly findings: readonly XmlFinding[];
  /** What this report does not say. */
  readonly statement: { readonly vi: string; readonly en: string };
}

/** A report was asked for signed content that it does not have. */
export class UnsignedXmlError extends Error {
  /** Codes of the findings. */
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super(`không có nội dung đã ký hợp lệ về kỹ thuật: ${codes.join(", ")}`);
    this.name = "UnsignedXmlError";
    this.codes = codes;
  }
}

/**
 * Reads what was signed, and nothing else: the canonical text of the report, parsed anew by the caller's own reader.
 * @param report of `verifyXml`
 * @param read takes the text of a signed part and gives what the caller wants of it
 * @param uri which part; default the first
 * @returns what `read` gave
 * @throws UnsignedXmlError when the report is not technically valid, or has no such part
 */
export function readSigned<T>(report: XmlSignatureReport, read: (xml: string) => T, uri?: string): T {
  const part = report.signed.find((one) => uri === undefined || one.uri === uri);
  if (!report.technicallyValid || part === undefined)
    throw new UnsignedXmlError(report.findings.map(({ code }) => code));
  return read(part.xml);
}
