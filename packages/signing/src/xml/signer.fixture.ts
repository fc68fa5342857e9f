import { toBase64 } from "../certificate/bytes.ts";
import { x509 } from "../certificate/x509.ts";
import type { Signer } from "../jws/signer.ts";
import type { TrustStore } from "../trust/trust-store.ts";

/** For tests: a signer with a certificate of its own, invented. */
export interface TestSigner extends Signer {
  /** Private key, PKCS#8 in PEM. */
  readonly pem: string;
}

const KEYS = {
  RS256: {
    name: "RSASSA-PKCS1-v1_5",
    hash: "SHA-256",
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
  PS256: { name: "RSA-PSS", hash: "SHA-256", modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
  ES256: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  ES384: { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" },
} as const;

/** For tests: makes a key and a certificate that says itself. */
export async function makeTestSigner(
  algorithm: keyof typeof KEYS = "ES256",
  bits?: number,
): Promise<TestSigner> {
  const how = KEYS[algorithm];
  const keys = await crypto.subtle.generateKey(
    { ...how, ...(bits === undefined ? {} : { modulusLength: bits }) },
    true,
    ["sign", "verify"],
  );
  // The certificate holds the key as plain RSA, as those of certificate authorities do.
  const spki = await crypto.subtle.exportKey("spki", keys.publicKey);
  const pkcs8 = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
  const plain = algorithm === "PS256" ? KEYS.RS256 : how;
  const own = {
    publicKey: await crypto.subtle.importKey("spki", spki, plain, true, ["verify"]),
    privateKey: await crypto.subtle.importKey("pkcs8", pkcs8, plain, true, ["sign"]),
  };
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: "01",
    name: "CN=Van thu Vi Du, O=So Tu phap Vi Du",
    notBefore: new Date("2026-01-01"),
    notAfter: new Date("2036-01-01"),
    signingAlgorithm: plain,
    keys: own,
    extensions: [new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true)],
  });
  const hash = how.hash;
  return {
    algorithm,
    keyId: "vi-du",
    certificates: [toBase64(new Uint8Array(certificate.rawData))],
    pem: `-----BEGIN PRIVATE KEY-----\n${toBase64(new Uint8Array(pkcs8))}\n-----END PRIVATE KEY-----\n`,
    sign: async (bytes) =>
      new Uint8Array(
        await crypto.subtle.sign(
          { name: how.name, hash, saltLength: 32 },
          keys.privateKey,
          new Uint8Array(bytes),
        ),
      ),
  };
}

/** For tests: trusts one signer for itself. */
export const trusting = ({ certificates }: Signer): { readonly trust: TrustStore } => ({
  trust: { profile: "vi-du", anchors: [], pinned: certificates },
});
