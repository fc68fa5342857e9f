import { DS } from "./names.ts";

const MORE = "http://www.w3.org/2001/04/xmldsig-more#";
const MORE_2007 = "http://www.w3.org/2007/05/xmldsig-more#";
const ENC = "http://www.w3.org/2001/04/xmlenc#";

type Hash = "SHA-1" | "SHA-256" | "SHA-384" | "SHA-512";

/** A way to sign, for WebCrypto. */
export interface SignatureAlgorithm {
  readonly name: string;
  readonly family: "RSASSA-PKCS1-v1_5" | "RSA-PSS" | "ECDSA";
  readonly hash: Hash;
  /** Outdated ones are computed, so that the report can say whether the text was changed, and are never valid. */
  readonly refused: boolean;
}

const pkcs1 = (hash: Hash, name: string, refused = false): SignatureAlgorithm => ({
  name,
  family: "RSASSA-PKCS1-v1_5",
  hash,
  refused,
});
const pss = (hash: Hash, name: string): SignatureAlgorithm => ({
  name,
  family: "RSA-PSS",
  hash,
  refused: false,
});
const ecdsa = (hash: Hash, name: string, refused = false): SignatureAlgorithm => ({
  name,
  family: "ECDSA",
  hash,
  refused,
});

const SIGNATURES: ReadonlyMap<string, SignatureAlgorithm> = /* @__PURE__ */ new Map([
  [`${DS}rsa-sha1`, pkcs1("SHA-1", "rsa-sha1", true)],
  [`${MORE}rsa-sha256`, pkcs1("SHA-256", "rsa-sha256")],
  [`${MORE}rsa-sha384`, pkcs1("SHA-384", "rsa-sha384")],
  [`${MORE}rsa-sha512`, pkcs1("SHA-512", "rsa-sha512")],
  [`${MORE_2007}sha256-rsa-MGF1`, pss("SHA-256", "sha256-rsa-MGF1")],
  [`${MORE_2007}sha384-rsa-MGF1`, pss("SHA-384", "sha384-rsa-MGF1")],
  [`${MORE_2007}sha512-rsa-MGF1`, pss("SHA-512", "sha512-rsa-MGF1")],
  [`${MORE}ecdsa-sha1`, ecdsa("SHA-1", "ecdsa-sha1", true)],
  [`${MORE}ecdsa-sha256`, ecdsa("SHA-256", "ecdsa-sha256")],
  [`${MORE}ecdsa-sha384`, ecdsa("SHA-384", "ecdsa-sha384")],
  [`${MORE}ecdsa-sha512`, ecdsa("SHA-512", "ecdsa-sha512")],
]);

/** Known and never computed: a shared secret proves no author, and MD5 proves nothing. */
const NEVER: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  [`${DS}hmac-sha1`, "hmac-sha1"],
  [`${MORE}hmac-md5`, "hmac-md5"],
  [`${MORE}hmac-sha256`, "hmac-sha256"],
  [`${MORE}hmac-sha384`, "hmac-sha384"],
  [`${MORE}hmac-sha512`, "hmac-sha512"],
  [`${MORE}rsa-md5`, "rsa-md5"],
  [`${MORE}md5`, "md5"],
  [`${DS}dsa-sha1`, "dsa-sha1"],
]);

const DIGESTS: ReadonlyMap<string, Hash> = /* @__PURE__ */ new Map([
  [`${DS}sha1`, "SHA-1"],
  [`${ENC}sha256`, "SHA-256"],
  [`${MORE}sha384`, "SHA-384"],
  [`${ENC}sha512`, "SHA-512"],
]);

/** The digest that is written. */
export const SHA256 = `${ENC}sha256`;

/** The way that an address names; a name only when it is known and never taken; undefined when nobody knows it. */
export function signatureAlgorithm(uri: string): SignatureAlgorithm | string | undefined {
  return SIGNATURES.get(uri) ?? NEVER.get(uri);
}

/** The hash that an address names; a name only when it is known and never taken. */
export function digestAlgorithm(
  uri: string,
): { readonly hash: Hash; readonly refused: boolean } | string | undefined {
  const hash = DIGESTS.get(uri);
  return hash === undefined ? NEVER.get(uri) : { hash, refused: hash === "SHA-1" };
}

/** Address of the way in which a signer signs; undefined for a way that XML signatures do not carry here. */
export function uriOfSigner(algorithm: string): string | undefined {
  const uris: Readonly<Record<string, string>> = {
    RS256: `${MORE}rsa-sha256`,
    PS256: `${MORE_2007}sha256-rsa-MGF1`,
    ES256: `${MORE}ecdsa-sha256`,
    ES384: `${MORE}ecdsa-sha384`,
  };
  return Object.hasOwn(uris, algorithm) ? uris[algorithm] : undefined;
}
