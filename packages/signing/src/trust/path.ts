import { sameBytes } from "../certificate/bytes.ts";
import type { ReadCertificate } from "../certificate/certificate.ts";
import { finding, type SignatureFinding } from "../report/report.ts";
import type { ReadTrust } from "./trust-store.ts";

/** A way from the signer to an anchor, or why there is none. */
export interface Path {
  /** Signer first, anchor last where one was reached. */
  readonly certificates: readonly ReadCertificate[];
  /** Whether the last is an anchor, or the signer is trusted for itself. */
  readonly anchored: boolean;
  readonly findings: readonly SignatureFinding[];
}

/**
 * Follows the chain as it was sent: each certificate was issued by the next, the last by an anchor.
 * What comes after an anchor is passed over. Nothing is fetched.
 */
export async function buildPath(sent: readonly ReadCertificate[], trust: ReadTrust): Promise<Path> {
  const [leaf] = sent;
  if (!leaf) return { certificates: [], anchored: false, findings: [finding("certificate-missing")] };
  if (trust.pinned.some(({ der }) => sameBytes(der, leaf.der)))
    return { certificates: [leaf], anchored: true, findings: [] };
  const path: ReadCertificate[] = [];
  for (const [index, certificate] of sent.entries()) {
    const wrong = index === 0 ? undefined : await wrongIssuer(path.at(-1), certificate, index - 1);
    if (wrong) return { certificates: path, anchored: false, findings: [wrong] };
    if (path.some((earlier) => sameSubject(earlier, certificate)))
      return { certificates: path, anchored: false, findings: [finding("chain-loop", index)] };
    path.push(certificate);
    if (index > 0 && trust.anchors.some(({ der }) => sameBytes(der, certificate.der)))
      return { certificates: path, anchored: true, findings: [] };
  }
  // A sender may send more than the verifier needs: the way to an anchor may leave the sent one earlier.
  for (let length = path.length; length > 0; length -= 1) {
    const part = path.slice(0, length);
    const anchor = await anchorOf(part, trust.anchors);
    if (anchor) return { certificates: [...part, anchor], anchored: true, findings: [] };
  }
  return { certificates: path, anchored: false, findings: [finding("chain-incomplete", path.length - 1)] };
}

async function anchorOf(
  path: readonly ReadCertificate[],
  anchors: readonly ReadCertificate[],
): Promise<ReadCertificate | undefined> {
  const last = path.at(-1);
  for (const anchor of anchors) {
    if (path.some((earlier) => sameSubject(earlier, anchor))) continue;
    if ((await wrongIssuer(last, anchor, 0)) === undefined) return anchor;
  }
  return undefined;
}

async function wrongIssuer(
  certificate: ReadCertificate | undefined,
  issuer: ReadCertificate,
  index: number,
): Promise<SignatureFinding | undefined> {
  if (!certificate || !sameBytes(certificate.issuer, issuer.subject)) return finding("chain-order", index);
  try {
    const signed = await certificate.parsed.verify({
      publicKey: issuer.parsed.publicKey,
      signatureOnly: true,
    });
    return signed ? undefined : finding("chain-signature", index);
  } catch {
    return finding("chain-signature", index);
  }
}

/** The same name with the same key is the same authority, whatever its serial number. */
function sameSubject(a: ReadCertificate, b: ReadCertificate): boolean {
  const key = ({ parsed }: ReadCertificate) => new Uint8Array(parsed.publicKey.rawData);
  return a.parsed.subject === b.parsed.subject && sameBytes(key(a), key(b));
}
