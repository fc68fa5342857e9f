import type { SignatureAlgorithm } from "./algorithms.ts";

/**
 * Somebody who can sign: a key in PEM, in PKCS#12, in a token, or a remote signing service of the
 * caller's own. The private key never leaves it.
 */
export interface Signer {
  /** What `sign` computes. */
  readonly algorithm: SignatureAlgorithm;
  /** Names the key in a signature's header: by default the certificate's SHA-256 thumbprint in base64url. */
  readonly keyId: string;
  /** Certificates as DER in base64, the signer's first, then what issued each. May leave out the root. */
  readonly certificates: readonly string[];
  /**
   * Signs bytes.
   *
   * @param bytes - what is signed; hashed by the signer as its algorithm says
   * @returns the signature as JWS wants it (RFC 7518): for ECDSA `r` and `s` side by side, not DER
   */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** Form of a key id: no path, no query, no control character can hide in it. */
const KEY_ID = /^[A-Za-z0-9_-][A-Za-z0-9._:=-]{0,127}$/;

/**
 * Whether a text may stand as `kid`. A key id is a name, never an address: slashes, dots in a row,
 * spaces and quotes are refused, so nobody can be led to a file or a table with it.
 *
 * @param text - value of a header
 * @returns true for 1 to 128 of `A-Z a-z 0-9 . _ : = -`
 */
export function isKeyId(text: unknown): text is string {
  return typeof text === "string" && KEY_ID.test(text) && !text.includes("..");
}
