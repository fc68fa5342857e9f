import { SigningError } from "../error/signing-error.ts";
import { isOneElement } from "../pem/der.ts";
import { readPem } from "../pem/pem.ts";
import { type Bytes, fromBase64, sha256, toBase64, toBase64Url } from "./bytes.ts";
import { x509 } from "./x509.ts";

/** What a certificate says, as it says it. */
export interface CertificateDescription {
  /** Common name of the subject. */
  readonly commonName?: string;
  /** Organisation of the subject. */
  readonly organisation?: string;
  /** Whole subject, RFC 4514. */
  readonly subject: string;
  /** Whole issuer, RFC 4514. */
  readonly issuer: string;
  /** Serial number in hex. */
  readonly serialNumber: string;
  /** First moment of validity, ISO 8601 UTC. */
  readonly notBefore: string;
  /** Last moment of validity, ISO 8601 UTC. */
  readonly notAfter: string;
  /** SHA-256 of the DER in base64url: `x5t#S256`. */
  readonly thumbprint: string;
  /** DER in base64. */
  readonly der: string;
}

/** A certificate that was read. */
export interface ReadCertificate {
  readonly parsed: InstanceType<typeof x509.X509Certificate>;
  readonly der: Bytes;
  /** Subject and issuer in DER: names are compared by their bytes. */
  readonly subject: Bytes;
  readonly issuer: Bytes;
}

/** Most bytes of one certificate. */
export const MAX_CERTIFICATE = 16_384;

/** Kind of a certificate's public key as the algorithms name it; undefined for what is not used. */
export type KeyKind = "P-256" | "P-384" | "P-521" | "RSA" | "Ed25519";

/**
 * Reads certificates from PEM (any number) or DER in base64 (one).
 *
 * @param text - PEM or base64
 * @returns DER in base64, in the text's order
 * @throws SigningError `certificate-unreadable`
 */
export function readCertificates(text: string): string[] {
  const blocks = readPem(text).filter(({ label }) => label === "CERTIFICATE");
  if (blocks.length === 0) return [toBase64(readCertificate(text.trim()).der)];
  return blocks.map(({ der }) => {
    if (!der) throw new SigningError("certificate-unreadable");
    return toBase64(readCertificate(toBase64(der)).der);
  });
}

/** @throws SigningError `certificate-unreadable` */
export function readCertificate(base64: string): ReadCertificate {
  const der = base64.length <= MAX_CERTIFICATE * 1.4 ? fromBase64(base64) : undefined;
  if (!der || !isOneElement(der)) throw new SigningError("certificate-unreadable");
  try {
    const parsed = new x509.X509Certificate(der);
    // The library reads some parts only when asked: ask now, so that later nothing throws.
    const { serialNumber, notBefore, notAfter, extensions, publicKey } = parsed;
    const named = parsed.subject !== undefined && parsed.issuer !== undefined;
    const dated = !Number.isNaN(notBefore.getTime()) && !Number.isNaN(notAfter.getTime());
    // It reads a part of a name in any type, a time say, and writes only some of them.
    const subject = new Uint8Array(parsed.subjectName.toArrayBuffer());
    const issuer = new Uint8Array(parsed.issuerName.toArrayBuffer());
    if (named && dated && serialNumber && extensions && publicKey) return { parsed, der, subject, issuer };
  } catch {
    // Its words may quote the bytes: ours do not.
  }
  throw new SigningError("certificate-unreadable");
}

/** @returns SHA-256 of the DER in base64url */
export async function thumbprintOf(der: Uint8Array): Promise<string> {
  return toBase64Url(await sha256(der));
}

/** @returns what the certificate says of itself */
export async function describe({ parsed, der }: ReadCertificate): Promise<CertificateDescription> {
  const [commonName] = parsed.subjectName.getField("CN");
  const [organisation] = parsed.subjectName.getField("O");
  return {
    ...(commonName !== undefined && { commonName }),
    ...(organisation !== undefined && { organisation }),
    subject: parsed.subject,
    issuer: parsed.issuer,
    serialNumber: parsed.serialNumber,
    notBefore: parsed.notBefore.toISOString(),
    notAfter: parsed.notAfter.toISOString(),
    thumbprint: await thumbprintOf(der),
    der: toBase64(der),
  };
}

/**
 * Describes a certificate for people: subject, issuer, serial number, validity, thumbprint.
 *
 * @param certificate - PEM of one certificate, or DER in base64
 * @returns what it says; whether that is to be trusted is {@link verifyChain}'s to find
 * @throws SigningError `certificate-unreadable`
 */
export async function describeCertificate(certificate: string): Promise<CertificateDescription> {
  const [first = ""] = readCertificates(certificate);
  return describe(readCertificate(first));
}

/** @returns kind and size of a certificate's key; undefined for kinds that are not used */
export function keyOf({ parsed }: ReadCertificate): { kind: KeyKind; bits?: number } | undefined {
  try {
    const algorithm = parsed.publicKey.algorithm as {
      name?: string;
      namedCurve?: string;
      modulusLength?: number;
    };
    if (algorithm.name === "RSASSA-PKCS1-v1_5") return { kind: "RSA", bits: algorithm.modulusLength ?? 0 };
    if (algorithm.name === "Ed25519") return { kind: "Ed25519" };
    const curve = algorithm.name?.startsWith("EC") ? algorithm.namedCurve : undefined;
    return curve === "P-256" || curve === "P-384" || curve === "P-521" ? { kind: curve } : undefined;
  } catch {
    return undefined;
  }
}
