import type { Mechanism, RsaPSS } from "pkcs11js";
import type { SignatureAlgorithm } from "../jws/algorithms.ts";
import {
  CK_PARAMS_RSA_PSS,
  CKG_MGF1_SHA256,
  CKM_ECDSA,
  CKM_RSA_PKCS_PSS,
  CKM_SHA256,
  CKM_SHA256_RSA_PKCS,
} from "./constants.ts";

/** How a token signs for an algorithm. */
export interface TokenMechanism {
  readonly mechanism: number | Mechanism;
  /** Hash that is computed here, before the token signs it; undefined where the token hashes. */
  readonly hash?: "SHA-256" | "SHA-384";
}

const PSS: RsaPSS = { type: CK_PARAMS_RSA_PSS, hashAlg: CKM_SHA256, mgf: CKG_MGF1_SHA256, saltLen: 32 };

/**
 * ECDSA and PSS over a hash made here: every token can do that, and big files stay out of it. EdDSA is
 * left out: no token was at hand to prove it with.
 */
export const MECHANISMS: Readonly<Partial<Record<SignatureAlgorithm, TokenMechanism>>> = {
  ES256: { mechanism: CKM_ECDSA, hash: "SHA-256" },
  ES384: { mechanism: CKM_ECDSA, hash: "SHA-384" },
  PS256: {
    mechanism: {
      mechanism: CKM_RSA_PKCS_PSS,
      parameter: PSS,
    },
    hash: "SHA-256",
  },
  RS256: { mechanism: CKM_SHA256_RSA_PKCS },
};
