import type { Bytes } from "../certificate/bytes.ts";
import { SigningError } from "../error/signing-error.ts";
import type { Signer } from "../jws/signer.ts";
import { der, firstInside } from "./der.ts";
import { keySigner, type SignerHead, type SignerOptions, signerHead } from "./key-signer.ts";
import { readPem } from "./pem.ts";

/** What {@link pemSigner} takes. */
export interface PemSignerOptions extends SignerOptions {
  /** Private key: PEM of PKCS#8 (`PRIVATE KEY`), SEC1 (`EC PRIVATE KEY`) or PKCS#1 (`RSA PRIVATE KEY`), without password. */
  readonly key: string;
  /** Certificates, the signer's first: one PEM text with all, or one text each (PEM, or DER in base64). */
  readonly certificates: string | readonly string[];
}

/**
 * A signer with a key in PEM. Works in Node and in browsers: the key is handed to WebCrypto, from
 * which it cannot be read back.
 *
 * @param options - key, certificates, and if wanted algorithm and key id
 * @returns the signer, proven to hold the key of its first certificate
 * @throws SigningError when key or certificate cannot be read or do not belong together; never with a part of the key
 */
export async function pemSigner(options: PemSignerOptions): Promise<Signer> {
  const head = await signerHead(options.certificates, options);
  return keySigner(readPrivateKey(options.key, head), head);
}

/** PKCS#8, whatever the PEM holds: older forms say less, the certificate knows the rest. */
function readPrivateKey(pem: string, { leaf }: SignerHead): Bytes {
  const block = readPem(pem).find(({ label }) => label.endsWith("PRIVATE KEY"));
  if (pem.includes("ENCRYPTED")) throw new SigningError("key-encrypted");
  if (!block?.der) throw new SigningError("key-unreadable");
  if (block.label === "PRIVATE KEY") return block.der;
  const algorithm = firstInside(new Uint8Array(leaf.parsed.publicKey.rawData));
  if (!algorithm || !["EC PRIVATE KEY", "RSA PRIVATE KEY"].includes(block.label))
    throw new SigningError("key-unreadable");
  return der(0x30, Uint8Array.of(0x02, 0x01, 0x00), algorithm, der(0x04, block.der));
}
