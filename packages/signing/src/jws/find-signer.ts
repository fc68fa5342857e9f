import { toBase64 } from "../certificate/bytes.ts";
import {
  type ReadCertificate,
  readCertificate,
  readCertificates,
  thumbprintOf,
} from "../certificate/certificate.ts";
import { finding, type SignatureFinding } from "../report/report.ts";
import type { JwsHeader } from "./header.ts";

/** The signer's certificate and what came with it. */
export interface FoundSigner {
  readonly leaf: ReadCertificate;
  /** DER in base64, the signer's first. */
  readonly chain: readonly string[];
}

/**
 * Finds the signer's certificate: sent along, or by its thumbprint among those the caller knows.
 * `kid` is only compared and reported, never looked up.
 */
export async function signerCertificates(
  { x5c, thumbprint }: JwsHeader,
  known: readonly string[],
): Promise<FoundSigner | SignatureFinding> {
  if (x5c) {
    let leaf: ReadCertificate;
    try {
      leaf = readCertificate(x5c[0] ?? "");
    } catch {
      return finding("certificate-unreadable", 0);
    }
    if (thumbprint !== undefined && (await thumbprintOf(leaf.der)) !== thumbprint)
      return finding("thumbprint-differs", 0);
    return { leaf, chain: x5c };
  }
  if (thumbprint === undefined) return finding("certificate-missing");
  const certificates = known.flatMap(readCertificates).map(readCertificate);
  for (const leaf of certificates) {
    if ((await thumbprintOf(leaf.der)) === thumbprint)
      return { leaf, chain: issuersAmong(leaf, certificates) };
  }
  return finding("certificate-missing");
}

/**
 * A certificate and what issued it, as far as the known ones go, as DER in base64. By names only:
 * signatures are checked where the chain is.
 */
export function issuersAmong(leaf: ReadCertificate, known: readonly ReadCertificate[]): string[] {
  const chain = [leaf];
  for (;;) {
    const last = chain.at(-1);
    const issuer = known.find((one) => one.parsed.subject === last?.parsed.issuer && !chain.includes(one));
    if (!issuer) return chain.map(({ der }) => toBase64(der));
    chain.push(issuer);
  }
}
