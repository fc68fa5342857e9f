/** Names of the signature algorithms (RFC 7518, RFC 8037) that are made and accepted. Nothing with SHA-1, no HMAC, no `none`. */
export type SignatureAlgorithm = "ES256" | "ES384" | "PS256" | "RS256" | "EdDSA";

/** What WebCrypto is asked for, and which key belongs to an algorithm. */
export interface AlgorithmParameters {
  /** For `importKey`. */
  readonly key: { readonly name: string; readonly namedCurve?: string; readonly hash?: string };
  /** For `sign` and `verify`. */
  readonly sign: { readonly name: string; readonly hash?: string; readonly saltLength?: number };
  /** Kind of key in the certificate. */
  readonly kind: "P-256" | "P-384" | "RSA" | "Ed25519";
  /** Bytes of a signature; absent where the key's size says so. */
  readonly length?: number;
}

/** Every algorithm, each with its parameters. */
export const ALGORITHMS: Readonly<Record<SignatureAlgorithm, AlgorithmParameters>> = {
  ES256: {
    key: { name: "ECDSA", namedCurve: "P-256" },
    sign: { name: "ECDSA", hash: "SHA-256" },
    kind: "P-256",
    length: 64,
  },
  ES384: {
    key: { name: "ECDSA", namedCurve: "P-384" },
    sign: { name: "ECDSA", hash: "SHA-384" },
    kind: "P-384",
    length: 96,
  },
  PS256: {
    key: { name: "RSA-PSS", hash: "SHA-256" },
    sign: { name: "RSA-PSS", saltLength: 32 },
    kind: "RSA",
  },
  RS256: {
    key: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
    sign: { name: "RSASSA-PKCS1-v1_5" },
    kind: "RSA",
  },
  EdDSA: { key: { name: "Ed25519" }, sign: { name: "Ed25519" }, kind: "Ed25519", length: 64 },
};

/** All names, in the order of preference for new signatures. */
export const ALGORITHM_NAMES: readonly SignatureAlgorithm[] = ["ES256", "ES384", "EdDSA", "PS256", "RS256"];

/**
 * Whether a text names an algorithm of {@link ALGORITHMS}, letter for letter.
 *
 * @param name - text of a header
 * @returns true for the exact name; `NONE`, `HS256` and `es256` are false
 */
export function isAlgorithm(name: unknown): name is SignatureAlgorithm {
  return typeof name === "string" && Object.hasOwn(ALGORITHMS, name);
}
