import type { CryptoKey } from "jose";
import { ALGORITHMS, type SignatureAlgorithm } from "../jws/algorithms.ts";
import { keyOf, type ReadCertificate } from "./certificate.ts";

/** Fewest bits of an RSA key. */
export const MIN_RSA_BITS = 2048;

/** @returns whether an algorithm belongs to the certificate's key */
export function fits(certificate: ReadCertificate, algorithm: SignatureAlgorithm): boolean {
  return keyOf(certificate)?.kind === ALGORITHMS[algorithm].kind;
}

/** @returns the public key for one algorithm only; undefined where it is not that kind of key */
export async function publicKeyOf(
  certificate: ReadCertificate,
  algorithm: SignatureAlgorithm,
): Promise<CryptoKey | undefined> {
  if (!fits(certificate, algorithm)) return undefined;
  try {
    const spki = certificate.parsed.publicKey.rawData;
    return await crypto.subtle.importKey("spki", spki, ALGORITHMS[algorithm].key, false, ["verify"]);
  } catch {
    return undefined;
  }
}
