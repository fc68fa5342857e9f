import {
  AuthenticatedSafe,
  CertBag,
  CryptoEngine,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  type SafeBag,
  SafeContents,
} from "pkijs";
import { type Bytes, ownBytes, toBase64, utf8 } from "../certificate/bytes.ts";
import { SigningError } from "../error/signing-error.ts";
import { isOneElement } from "../pem/der.ts";
import { decrypt } from "./decrypt.ts";

/** What a PKCS#12 file holds. `id` ties a key to its certificate. */
export interface Container {
  readonly keys: readonly { readonly pkcs8: Bytes; readonly id: string | undefined }[];
  /** DER in base64. */
  readonly certificates: readonly { readonly der: string; readonly id: string | undefined }[];
}

const DATA = "1.2.840.113549.1.7.1";
const ENCRYPTED = "1.2.840.113549.1.7.6";
const LOCAL_KEY_ID = "1.2.840.113549.1.9.21";
const MAX_CONTAINER = 1_048_576;
/** More rounds than any program writes would only keep this one busy. */
const MAX_MAC_ROUNDS = 1_000_000;

/** An octet string, as the library hands it out. */
interface Octets {
  getValue(): ArrayBuffer;
}

/**
 * Opens a PKCS#12 file (RFC 7292) that a password protects.
 *
 * @param withCertificates - false: parts that cannot be decrypted are passed over, for the certificates come from elsewhere
 * @throws SigningError
 */
export async function readContainer(
  bytes: Uint8Array,
  password: string,
  withCertificates: boolean,
): Promise<Container> {
  const safe = await openSafe(ownBytes(bytes), utf8(password));
  const keys: { pkcs8: Bytes; id: string | undefined }[] = [];
  const certificates: { der: string; id: string | undefined }[] = [];
  for (const part of safe.safeContents) {
    const contents = await partOf(part, password).catch((error: unknown) => {
      const unreadable = error instanceof SigningError && error.code === "container-encryption";
      if (unreadable && !withCertificates) return [];
      throw error;
    });
    for (const bag of contents) {
      const id = idOf(bag);
      const value: unknown = bag.bagValue;
      if (value instanceof PrivateKeyInfo) keys.push({ pkcs8: new Uint8Array(value.toSchema().toBER()), id });
      else if (value instanceof PKCS8ShroudedKeyBag) {
        const encrypted = new Uint8Array((value.encryptedData as Octets).getValue());
        keys.push({ pkcs8: await decrypt(value.encryptionAlgorithm, encrypted, password), id });
      } else if (value instanceof CertBag) certificates.push({ der: certificateOf(value), id });
    }
  }
  return { keys, certificates };
}

async function openSafe(bytes: Bytes, password: Bytes): Promise<AuthenticatedSafe> {
  const pfx =
    isOneElement(bytes) && bytes.byteLength <= MAX_CONTAINER ? tryTo(() => PFX.fromBER(bytes)) : undefined;
  if (!pfx || (pfx.macData?.iterations ?? 1) > MAX_MAC_ROUNDS) throw new SigningError("container-unreadable");
  const engine = new CryptoEngine({ name: "webcrypto", crypto });
  try {
    await pfx.parseInternalValues(
      { password: password.buffer, checkIntegrity: pfx.macData !== undefined },
      engine,
    );
  } catch (error) {
    // The library names the fault in words only.
    const wrong = error instanceof Error && /integrity/i.test(error.message);
    throw new SigningError(wrong ? "container-password" : "container-unreadable");
  }
  const safe = pfx.parsedValue?.authenticatedSafe;
  if (!(safe instanceof AuthenticatedSafe)) throw new SigningError("container-unreadable");
  return safe;
}

async function partOf(
  { contentType, content }: { contentType: string; content: unknown },
  password: string,
): Promise<SafeBag[]> {
  let bytes: Bytes | undefined;
  if (contentType === DATA) bytes = tryTo(() => new Uint8Array((content as Octets).getValue()));
  if (contentType === ENCRYPTED) {
    const data = tryTo(() => new EncryptedData({ schema: content }))?.encryptedContentInfo;
    const encrypted = data && tryTo(() => new Uint8Array(data.getEncryptedContent()));
    if (data && encrypted) bytes = await decrypt(data.contentEncryptionAlgorithm, encrypted, password);
  }
  const contents = bytes && tryTo(() => SafeContents.fromBER(bytes));
  // What a wrong password decrypts to is out of form, where no MAC told before.
  if (!contents)
    throw new SigningError(contentType === ENCRYPTED ? "container-password" : "container-unreadable");
  return contents.safeBags;
}

function certificateOf(bag: CertBag): string {
  const der = tryTo(() => new Uint8Array((bag.certValue as Octets).getValue()));
  if (!der) throw new SigningError("container-unreadable");
  return toBase64(der);
}

function idOf({ bagAttributes = [] }: SafeBag): string | undefined {
  const [value] = bagAttributes.find(({ type }) => type === LOCAL_KEY_ID)?.values ?? [];
  return tryTo(() => toBase64(new Uint8Array((value as Octets).getValue())));
}

/** The library throws words of its own for bytes that are out of form. */
function tryTo<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
