/**
 * Signs with a key in a PKCS#12 file.
 * @module
 */
export type { SignerOptions } from "../pem/key-signer.ts";
export { type Pkcs12SignerOptions, pkcs12Signer } from "./pkcs12-signer.ts";
