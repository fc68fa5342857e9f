import { ownBytes, toBase64 } from "../certificate/bytes.ts";
import { readCertificate } from "../certificate/certificate.ts";
import { SigningError } from "../error/signing-error.ts";
import { issuersAmong } from "../jws/find-signer.ts";
import type { Signer } from "../jws/signer.ts";
import { proveKey, type SignerOptions, signerHead } from "../pem/key-signer.ts";
import { CKA_CLASS, CKA_ID, CKA_LABEL, CKA_VALUE, CKO_CERTIFICATE, CKO_PRIVATE_KEY } from "./constants.ts";
import { call, faultOf } from "./library.ts";
import { MECHANISMS, type TokenMechanism } from "./mechanism.ts";
import { openSession, type Session } from "./session.ts";

/** Which token, which key, and the PIN. */
export interface Pkcs11SignerOptions extends SignerOptions {
  /** Path of the PKCS#11 library that came with the token (`.so`, `.dll`, `.dylib`). */
  readonly module: string;
  /** Position of the token among those present, from 0. Not needed where there is one. */
  readonly slot?: number;
  /** Label of the token. Not needed where there is one. */
  readonly tokenLabel?: string;
  /** PIN of the user. It is handed to the token once, kept nowhere and stands in no message. */
  readonly pin: string;
  /** Label of the private key. */
  readonly keyLabel: string;
  /** Certificates that stand instead of those in the token, the signer's first: PEM or DER in base64. */
  readonly certificates?: string | readonly string[];
}

/** A signer that holds a session with a token. */
export interface Pkcs11Signer extends Signer {
  /** Ends the session, after what is being signed. Afterwards `sign` throws `token-closed`. */
  close(): Promise<void>;
}

/**
 * A signer whose key lies in a token or an HSM and never leaves it. Needs the optional package
 * `pkcs11js`, which builds a native addon when it is installed; Node only. Keys: P-256, P-384, RSA.
 *
 * A wrong PIN is tried once, never again. PKCS#11 logs in once for a process: a second signer on the
 * same token, while the first is open, shares its login.
 *
 * @param options - library, token, PIN, key
 * @returns the signer, proven to hold the key of its certificate; close it when done
 * @throws SigningError `token-…`, or what `pemSigner` throws of certificates
 */
export async function pkcs11Signer(options: Pkcs11SignerOptions): Promise<Pkcs11Signer> {
  const session = await openSession(options);
  try {
    const key = findKey(session, options.keyLabel);
    const { leaf, ...head } = await signerHead(options.certificates ?? certificatesOf(session, key), options);
    const mechanism = MECHANISMS[head.algorithm];
    if (!mechanism) throw new SigningError("algorithm-unsupported");
    const signer = tokenSigner(head, session, key, mechanism);
    await proveKey(leaf, signer);
    return signer;
  } catch (error) {
    session.close();
    throw faultOf(error);
  }
}

function tokenSigner(
  head: Omit<Signer, "sign">,
  session: Session,
  key: Buffer,
  mechanism: TokenMechanism,
): Pkcs11Signer {
  let open = true;
  // A session does one thing at a time.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    ...head,
    sign: (bytes) => {
      if (!open) return Promise.reject(new SigningError("token-closed"));
      const content = ownBytes(bytes);
      return inTurn(() => signWith(session, key, mechanism, content));
    },
    close: () => {
      open = false;
      return inTurn(async () => session.close());
    },
  };
}

async function signWith(
  { library, handle }: Session,
  key: Buffer,
  { mechanism, hash }: TokenMechanism,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const input = Buffer.from(hash ? new Uint8Array(await crypto.subtle.digest(hash, bytes)) : bytes);
  try {
    const full = typeof mechanism === "number" ? { mechanism } : mechanism;
    library.C_SignInit(handle, full, key);
    // 8192 bits: more than any RSA key that is used.
    return ownBytes(await library.C_SignAsync(handle, input, Buffer.alloc(1024)));
  } catch (error) {
    throw faultOf(error);
  }
}

function findKey(session: Session, label: string): Buffer {
  const template = [
    { type: CKA_CLASS, value: CKO_PRIVATE_KEY },
    { type: CKA_LABEL, value: label },
  ];
  const [key, ...more] = find(session, template);
  if (!key || more.length > 0) throw new SigningError("token-key");
  return key;
}

/** The certificate with the key's identifier, then those of the token that issued it. */
function certificatesOf(session: Session, key: Buffer): string[] {
  const { library, handle } = session;
  const read = (object: Buffer, type: number): Buffer => {
    const [attribute] = call(() => library.C_GetAttributeValue(handle, object, [{ type }]));
    return Buffer.isBuffer(attribute?.value) ? attribute.value : Buffer.alloc(0);
  };
  const id = read(key, CKA_ID);
  const all = find(session, [{ type: CKA_CLASS, value: CKO_CERTIFICATE }]);
  const own = all.find((object) => id.length > 0 && read(object, CKA_ID).equals(id));
  if (!own) throw new SigningError("certificate-missing");
  const certificate = (object: Buffer) => readCertificate(toBase64(read(object, CKA_VALUE)));
  return issuersAmong(certificate(own), all.map(certificate));
}

function find({ library, handle }: Session, template: { type: number; value: number | string }[]): Buffer[] {
  return call(() => {
    library.C_FindObjectsInit(handle, template);
    try {
      return library.C_FindObjects(handle, 100);
    } finally {
      library.C_FindObjectsFinal(handle);
    }
  });
}
