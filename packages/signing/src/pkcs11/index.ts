/**
 * Signs with a key in a token or an HSM, over PKCS#11. Node only.
 * @module
 */
export type { SignerOptions } from "../pem/key-signer.ts";
export { type Pkcs11Signer, type Pkcs11SignerOptions, pkcs11Signer } from "./pkcs11-signer.ts";
