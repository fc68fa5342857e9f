import { joinBytes, toBase64Url, utf8 } from "../certificate/bytes.ts";
import { keyOf, readCertificate, thumbprintOf } from "../certificate/certificate.ts";
import { SigningError } from "../error/signing-error.ts";
import { ALGORITHMS, isAlgorithm } from "./algorithms.ts";
import { signedText } from "./canonical.ts";
import { isKeyId, type Signer } from "./signer.ts";

/** How to sign. */
export interface SignOptions {
  /** Time of signing as the signer claims it; by default now. Written as `sigT`, whole seconds, UTC. */
  readonly time?: Date;
  /** A value that the receiver asked for, 1 to 128 of `A-Z a-z 0-9 . _ : = -`; it makes the signature good for one use. */
  readonly nonce?: string;
  /**
   * Which certificates travel in the header: `chain` all but a self-signed root (default), `leaf` the
   * signer's only, `thumbprint` none: the receiver must know the certificate. The header TN-Signature
   * holds 16 000 characters.
   */
  readonly include?: "chain" | "leaf" | "thumbprint";
}

/**
 * Signs a value of JSON: a detached JWS (RFC 7515, appendix F) over the canonical JSON (RFC 8785) of
 * its copy in NFC. Fields in another order, other spaces and other writings of a number keep the
 * signature; any other change breaks it.
 *
 * @param value - plain JSON; it is not changed
 * @param signer - who signs
 * @param options - time, nonce, certificates in the header
 * @returns `header..signature`, ready for the header TN-Signature
 * @throws SigningError when the value is not JSON that every reader understands alike, or what the signer throws
 */
export async function signJson(value: unknown, signer: Signer, options: SignOptions = {}): Promise<string> {
  return signBytes(utf8(signedText(value).text), signer, options);
}

/**
 * Signs bytes as they are: a file, an export in NDJSON.
 *
 * @param bytes - what is signed
 * @param signer - who signs
 * @param options - time, nonce, certificates in the header
 * @returns `header..signature`
 * @throws SigningError for options out of form, or what the signer throws
 */
export async function signBytes(
  bytes: Uint8Array,
  signer: Signer,
  options: SignOptions = {},
): Promise<string> {
  const header = toBase64Url(utf8(JSON.stringify(await headerOf(signer, options))));
  const input = joinBytes(utf8(`${header}.`), utf8(toBase64Url(bytes)));
  const signature = await signer.sign(input);
  if (signature.byteLength !== signatureLength(signer)) throw new SigningError("signature-wrong-length");
  return `${header}..${toBase64Url(signature)}`;
}

/**
 * Binds a signer to what `createClient({ signer })` takes.
 *
 * @param signer - who signs
 * @param options - nonce and certificates in the header; the time is that of each signature
 * @returns a function that signs a body and answers the value of TN-Signature
 */
export function jsonSigner(
  signer: Signer,
  options: Pick<SignOptions, "include"> = {},
): (body: unknown) => Promise<string> {
  return (body) => signJson(body, signer, options);
}

async function headerOf(signer: Signer, options: SignOptions): Promise<Record<string, unknown>> {
  const { algorithm, keyId, certificates } = signer;
  const { time = new Date(), nonce, include = "chain" } = options;
  const [first] = certificates;
  if (first === undefined) throw new SigningError("certificate-missing");
  if (!isAlgorithm(algorithm)) throw new SigningError("algorithm-unsupported");
  if (!isKeyId(keyId)) throw new SigningError("wrong-option", "keyId");
  if (Number.isNaN(time.getTime())) throw new SigningError("wrong-option", "time");
  if (nonce !== undefined && !isKeyId(nonce)) throw new SigningError("wrong-option", "nonce");
  const sent = certificates.filter((der, index) => index === 0 || (include === "chain" && !isRoot(der)));
  return {
    alg: algorithm,
    kid: keyId,
    ...(include !== "thumbprint" && { x5c: sent }),
    "x5t#S256": await thumbprintOf(readCertificate(first).der),
    sigT: `${time.toISOString().slice(0, 19)}Z`,
    ...(nonce !== undefined && { nonce }),
  };
}

function isRoot(der: string): boolean {
  const { parsed } = readCertificate(der);
  return parsed.subject === parsed.issuer;
}

function signatureLength({ algorithm, certificates }: Signer): number {
  const bits = keyOf(readCertificate(certificates[0] ?? ""))?.bits ?? 0;
  return ALGORITHMS[algorithm].length ?? Math.ceil(bits / 8);
}
