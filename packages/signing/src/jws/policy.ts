import type { TrustStore } from "../trust/trust-store.ts";
import type { ChainPolicy } from "../trust/verify-chain.ts";
import type { SignatureAlgorithm } from "./algorithms.ts";

/** Under what a signature is accepted. Everything but the trust store has a default. */
export interface VerifyPolicy extends ChainPolicy {
  /** Whom to trust. */
  readonly trust: TrustStore;
  /** Accepted algorithms; by default all of {@link SignatureAlgorithm}. */
  readonly algorithms?: readonly SignatureAlgorithm[];
  /** Certificates known beforehand, for signatures that send only a thumbprint: PEM or DER in base64. */
  readonly certificates?: readonly string[];
  /** How far the signer's clock may be ahead, in seconds; by default 300. */
  readonly maxSkewSeconds?: number;
  /** How old a signature may be, in seconds; by default any age. For requests: a few minutes, against replay. */
  readonly maxAgeSeconds?: number;
  /** The nonce that this verifier gave out; another or none is refused. */
  readonly nonce?: string;
  /**
   * Asked last, for a signature that is valid otherwise: whether it came before. The id is a digest of
   * header and content, not of the signature's bytes, which ECDSA lets a sender vary. Must remember at
   * least `maxAgeSeconds + maxSkewSeconds`.
   */
  readonly seen?: (id: string) => boolean | Promise<boolean>;
}
