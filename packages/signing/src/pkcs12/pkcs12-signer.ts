import { readCertificate, readCertificates } from "../certificate/certificate.ts";
import { SigningError } from "../error/signing-error.ts";
import { issuersAmong } from "../jws/find-signer.ts";
import type { Signer } from "../jws/signer.ts";
import { keySigner, type SignerOptions, signerHead } from "../pem/key-signer.ts";
import { type Container, readContainer } from "./container.ts";

/** What may be said beside file and password. */
export interface Pkcs12SignerOptions extends SignerOptions {
  /** Certificates that stand instead of those in the file, the signer's first: PEM or DER in base64. */
  readonly certificates?: string | readonly string[];
}

/**
 * A signer with a key in a PKCS#12 file (`.p12`, `.pfx`), as authorities hand them out. Files with AES
 * (PBES2) are read everywhere; old ones with 3DES in Node only; with RC2 nowhere.
 *
 * @param bytes - the file
 * @param password - its password; it stands in no message
 * @param options - algorithm, key id, certificates from elsewhere
 * @returns the signer, with the certificates that the file holds, the signer's first
 * @throws SigningError `container-password` for a wrong password, `container-unreadable`,
 * `container-encryption`, `container-key`, or what `pemSigner` throws
 */
export async function pkcs12Signer(
  bytes: Uint8Array,
  password: string,
  options: Pkcs12SignerOptions = {},
): Promise<Signer> {
  const outside = options.certificates;
  const container = await readContainer(bytes, password, outside === undefined);
  const [key, ...more] = container.keys;
  if (!key || more.length > 0) throw new SigningError("container-key");
  const head = await signerHead(outside ?? inOrder(container), options);
  return keySigner(key.pkcs8, head);
}

/** The key's own certificate first, then what issued each. */
function inOrder({ keys, certificates }: Container): string[] {
  const id = keys[0]?.id;
  const own = certificates.find((one) => id !== undefined && one.id === id) ?? certificates[0];
  if (!own) throw new SigningError("certificate-missing");
  const read = certificates.flatMap(({ der }) => readCertificates(der)).map(readCertificate);
  return issuersAmong(readCertificate(own.der), read);
}
