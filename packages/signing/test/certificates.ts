// Certificates of invented units, made anew for every run of the tests: no key lies in a file.
import { toBase64 } from "../src/certificate/bytes.ts";
import { x509 } from "../src/certificate/x509.ts";

export const P256 = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
export const P384 = { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" };
export const P521 = { name: "ECDSA", namedCurve: "P-521", hash: "SHA-512" };
export const ED25519 = { name: "Ed25519" };
export const rsa = (modulusLength = 2048, hash = "SHA-256") => ({
  name: "RSASSA-PKCS1-v1_5",
  hash,
  modulusLength,
  publicExponent: Uint8Array.of(1, 0, 1),
});

/** What keys are made with and sign with. */
export type Algorithm = typeof P256 | typeof ED25519 | ReturnType<typeof rsa>;

/** A key pair with its certificate. */
export interface Holder {
  readonly keys: CryptoKeyPair;
  readonly name: string;
  readonly algorithm: Algorithm;
  readonly certificate: InstanceType<typeof x509.X509Certificate>;
  /** DER in base64. */
  readonly der: string;
  /** PKCS#8 in PEM. */
  readonly key: string;
  readonly pem: string;
}

export interface Make {
  readonly name?: string;
  readonly issuer?: Holder;
  readonly algorithm?: Algorithm;
  readonly keys?: CryptoKeyPair;
  readonly ca?: boolean;
  readonly pathLength?: number;
  readonly usage?: number;
  readonly from?: string;
  readonly to?: string;
  readonly more?: readonly InstanceType<typeof x509.Extension>[];
  /** What the issuer signs with, where it is not its own algorithm. */
  readonly signingAlgorithm?: { readonly name: string; readonly hash: string };
}

const { KeyUsageFlags } = x509;
let serial = 16;

export async function makeHolder(make: Make = {}): Promise<Holder> {
  const { name = "CN=Đơn vị Ví Dụ, O=Tỉnh Ví Dụ", algorithm = P256, ca = false, issuer } = make;
  const keys =
    make.keys ?? ((await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"])) as CryptoKeyPair);
  const usage =
    make.usage ?? (ca ? KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign : KeyUsageFlags.digitalSignature);
  serial += 1;
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial.toString(16).padStart(4, "0"),
    subject: name,
    issuer: issuer?.name ?? name,
    notBefore: new Date(make.from ?? "2026-01-01T00:00:00Z"),
    notAfter: new Date(make.to ?? "2028-01-01T00:00:00Z"),
    publicKey: keys.publicKey,
    signingKey: issuer?.keys.privateKey ?? keys.privateKey,
    signingAlgorithm: make.signingAlgorithm ?? issuer?.algorithm ?? algorithm,
    extensions: [
      ...(ca ? [new x509.BasicConstraintsExtension(true, make.pathLength, true)] : []),
      ...(usage > 0 ? [new x509.KeyUsagesExtension(usage, true)] : []),
      ...(make.more ?? []),
    ],
  });
  const der = toBase64(new Uint8Array(certificate.rawData));
  const pkcs8 = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
  return {
    keys,
    name,
    algorithm,
    certificate,
    der,
    key: pem("PRIVATE KEY", toBase64(new Uint8Array(pkcs8))),
    pem: pem("CERTIFICATE", der),
  };
}

export function pem(label: string, base64: string): string {
  return `-----BEGIN ${label}-----\n${base64.match(/.{1,64}/g)?.join("\n")}\n-----END ${label}-----\n`;
}

/** Root, authority and unit, as a certificate of a unit usually hangs. */
export async function makeChain(
  algorithm: Algorithm = P256,
): Promise<{ root: Holder; authority: Holder; unit: Holder }> {
  const root = await makeHolder({ name: "CN=Gốc Ví Dụ", ca: true, algorithm });
  const authority = await makeHolder({
    name: "CN=Cơ quan chứng thực Ví Dụ",
    ca: true,
    pathLength: 0,
    issuer: root,
    algorithm,
  });
  const unit = await makeHolder({ issuer: authority, algorithm });
  return { root, authority, unit };
}
