import { keyOf, type ReadCertificate } from "../certificate/certificate.ts";
import { MIN_RSA_BITS } from "../certificate/public-key.ts";
import { x509 } from "../certificate/x509.ts";
import { type FindingCode, finding, type SignatureFinding } from "../report/report.ts";

const HASHES = ["SHA-256", "SHA-384", "SHA-512"];
const BASIC_CONSTRAINTS = "2.5.29.19";
const KEY_USAGE = "2.5.29.15";
/** Critical extensions that are understood: the two above, extended usage, certificate policies, alternative names. */
const UNDERSTOOD = [BASIC_CONSTRAINTS, KEY_USAGE, "2.5.29.37", "2.5.29.32", "2.5.29.17"];
/** Constrains names below an authority (RFC 5280 §4.2.1.10): not understood here, so never passed over. */
const NAME_CONSTRAINTS = "2.5.29.30";

/** Position of a certificate on its path, and where the path ends. */
export interface Place {
  /** 0 is the signer. */
  readonly index: number;
  /** True for the caller's anchor. */
  readonly anchor: boolean;
}

/** Everything that one certificate must be by itself, at its place in a path. */
export function checkCertificate(certificate: ReadCertificate, place: Place): SignatureFinding[] {
  const codes: FindingCode[] = [];
  if (!hasStrongKey(certificate)) codes.push("key-weak");
  if (!place.anchor && !hasAllowedSignature(certificate)) codes.push("certificate-algorithm");
  if (!extensionsUnderstood(certificate)) codes.push("extension-unknown");
  codes.push(...(place.index === 0 ? checkSigner(certificate) : checkAuthority(certificate, place)));
  return codes.map((code) => finding(code, place.index));
}

/** Whether a certificate is valid at a moment; both ends belong to it. */
export function checkValidity({ parsed }: ReadCertificate, at: Date, index: number): SignatureFinding[] {
  if (at < parsed.notBefore) return [finding("not-yet-valid", index)];
  return at > parsed.notAfter ? [finding("expired", index)] : [];
}

function checkSigner(certificate: ReadCertificate): FindingCode[] {
  const usage = usagesOf(certificate) ?? 0;
  const signs = x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation;
  const codes: FindingCode[] = (usage & signs) === 0 ? ["usage-signer"] : [];
  return basicConstraints(certificate)?.ca ? [...codes, "signer-is-authority"] : codes;
}

function checkAuthority(certificate: ReadCertificate, { index, anchor }: Place): FindingCode[] {
  const codes: FindingCode[] = [];
  const constraints = basicConstraints(certificate);
  if (!constraints?.ca) codes.push("not-an-authority");
  // Authorities between this one and the signer.
  if (constraints?.pathLength !== undefined && index - 1 > constraints.pathLength) codes.push("path-length");
  const usage = usagesOf(certificate);
  // An old root may say nothing of its usage: that the caller trusts it is enough.
  const mayLack = anchor && usage === undefined;
  if (!mayLack && ((usage ?? 0) & x509.KeyUsageFlags.keyCertSign) === 0) codes.push("usage-authority");
  return codes;
}

function hasStrongKey(certificate: ReadCertificate): boolean {
  const key = keyOf(certificate);
  return key !== undefined && (key.kind !== "RSA" || (key.bits ?? 0) >= MIN_RSA_BITS);
}

function hasAllowedSignature({ parsed }: ReadCertificate): boolean {
  try {
    const { name, hash } = parsed.signatureAlgorithm as { name: string; hash?: { name?: string } };
    if (name === "Ed25519") return true;
    return ["ECDSA", "RSASSA-PKCS1-v1_5", "RSA-PSS"].includes(name) && HASHES.includes(hash?.name ?? "");
  } catch {
    return false;
  }
}

function extensionsUnderstood({ parsed }: ReadCertificate): boolean {
  const types = parsed.extensions.map(({ type }) => type);
  if (new Set(types).size !== types.length || types.includes(NAME_CONSTRAINTS)) return false;
  return parsed.extensions.every(({ type, critical }) => !critical || UNDERSTOOD.includes(type));
}

function basicConstraints({ parsed }: ReadCertificate): { ca: boolean; pathLength?: number } | undefined {
  const extension = parsed.getExtension(x509.BasicConstraintsExtension);
  if (!extension) return undefined;
  return {
    ca: extension.ca,
    ...(extension.pathLength !== undefined && { pathLength: extension.pathLength }),
  };
}

function usagesOf({ parsed }: ReadCertificate): number | undefined {
  return parsed.getExtension(x509.KeyUsagesExtension)?.usages;
}
