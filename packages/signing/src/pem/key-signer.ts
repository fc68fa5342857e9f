import type { CryptoKey } from "jose";
import { type Bytes, ownBytes, toBase64, utf8 } from "../certificate/bytes.ts";
import {
  keyOf,
  type ReadCertificate,
  readCertificate,
  readCertificates,
  thumbprintOf,
} from "../certificate/certificate.ts";
import { fits, MIN_RSA_BITS, publicKeyOf } from "../certificate/public-key.ts";
import { SigningError } from "../error/signing-error.ts";
import { ALGORITHMS, isAlgorithm, type SignatureAlgorithm } from "../jws/algorithms.ts";
import { isKeyId, type Signer } from "../jws/signer.ts";

/** What may be said of any signer. */
export interface SignerOptions {
  /** Algorithm; by default the one of the certificate's key: ES256, ES384, EdDSA, for RSA PS256. */
  readonly algorithm?: SignatureAlgorithm;
  /** Name of the key in headers; by default the certificate's SHA-256 thumbprint. */
  readonly keyId?: string;
}

const DEFAULTS = { "P-256": "ES256", "P-384": "ES384", Ed25519: "EdDSA", RSA: "PS256" } as const;

/** Everything of a signer but the signing itself. */
export interface SignerHead {
  readonly algorithm: SignatureAlgorithm;
  readonly keyId: string;
  readonly certificates: readonly string[];
  readonly leaf: ReadCertificate;
}

/**
 * Reads the certificates of a signer and settles algorithm and key id.
 *
 * @throws SigningError `certificate-missing`, `certificate-unreadable`, `key-unsupported`, `algorithm-unsupported`, `wrong-option`
 */
export async function signerHead(
  certificates: string | readonly string[],
  options: SignerOptions,
): Promise<SignerHead> {
  const read = (typeof certificates === "string" ? [certificates] : certificates).flatMap(readCertificates);
  const [first] = read;
  if (first === undefined) throw new SigningError("certificate-missing");
  const leaf = readCertificate(first);
  const key = keyOf(leaf);
  if (!key || key.kind === "P-521" || (key.bits ?? MIN_RSA_BITS) < MIN_RSA_BITS)
    throw new SigningError("key-unsupported");
  const algorithm = options.algorithm ?? DEFAULTS[key.kind];
  if (!isAlgorithm(algorithm) || !fits(leaf, algorithm)) throw new SigningError("algorithm-unsupported");
  const keyId = options.keyId ?? (await thumbprintOf(leaf.der));
  if (!isKeyId(keyId)) throw new SigningError("wrong-option", "keyId");
  return { algorithm, keyId, certificates: read, leaf };
}

/**
 * A signer whose key is held by WebCrypto.
 *
 * @param pkcs8 - the private key
 * @throws SigningError `key-unreadable`, `key-mismatch`
 */
export async function keySigner(pkcs8: Bytes, { leaf, ...head }: SignerHead): Promise<Signer> {
  const parameters = ALGORITHMS[head.algorithm];
  const key = await importPrivate(pkcs8, head.algorithm);
  const sign = async (bytes: Uint8Array): Promise<Uint8Array> =>
    new Uint8Array(await crypto.subtle.sign(parameters.sign, key, ownBytes(bytes)));
  await proveKey(leaf, { ...head, sign });
  return { ...head, sign };
}

async function importPrivate(pkcs8: Bytes, algorithm: SignatureAlgorithm): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey("pkcs8", pkcs8, ALGORITHMS[algorithm].key, false, ["sign"]);
  } catch {
    // The platform's words may describe the key: ours do not.
    throw new SigningError("key-unreadable");
  }
}

/** Signs a few bytes and checks them by the certificate. @throws SigningError `key-mismatch` */
export async function proveKey(leaf: ReadCertificate, signer: Signer): Promise<void> {
  const bytes = utf8(`thongnhat ${toBase64(crypto.getRandomValues(new Uint8Array(16)))}`);
  const publicKey = await publicKeyOf(leaf, signer.algorithm);
  const signature = ownBytes(await signer.sign(bytes));
  const same =
    publicKey && (await crypto.subtle.verify(ALGORITHMS[signer.algorithm].sign, publicKey, signature, bytes));
  if (!same) throw new SigningError("key-mismatch");
}
