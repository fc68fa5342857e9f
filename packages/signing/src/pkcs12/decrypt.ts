import {
  type AlgorithmIdentifier,
  CryptoEngine,
  EncryptedContentInfo,
  PBES2Params,
  PBKDF2Params,
} from "pkijs";
import { type Bytes, ownBytes, utf8 } from "../certificate/bytes.ts";
import { SigningError } from "../error/signing-error.ts";
import { decryptTripleDes } from "./triple-des.ts";

const PBES2 = "1.2.840.113549.1.5.13";
const PBKDF2 = "1.2.840.113549.1.5.12";
const TRIPLE_DES = "1.2.840.113549.1.12.1.3";
/** AES-128, AES-192 and AES-256 in CBC. */
const AES = ["2.16.840.1.101.3.4.1.2", "2.16.840.1.101.3.4.1.22", "2.16.840.1.101.3.4.1.42"];
const MAX_ROUNDS = 10_000_000;

/**
 * Decrypts a part of a PKCS#12 file.
 *
 * @throws SigningError `container-encryption` for ways that are not read, `container-password` where the result is out of form
 */
export async function decrypt(
  algorithm: AlgorithmIdentifier,
  encrypted: Bytes,
  password: string,
): Promise<Bytes> {
  if (algorithm.algorithmId === TRIPLE_DES) return decryptTripleDes(algorithm, encrypted, password);
  if (!isReadable(algorithm)) throw new SigningError("container-encryption");
  const engine = new CryptoEngine({ name: "webcrypto", crypto });
  const encryptedContentInfo = new EncryptedContentInfo({ contentEncryptionAlgorithm: algorithm });
  encryptedContentInfo.getEncryptedContent = () => ownBytes(encrypted).buffer;
  try {
    const parameters = { password: utf8(password).buffer, encryptedContentInfo };
    return new Uint8Array(await engine.decryptEncryptedContentInfo(parameters));
  } catch {
    throw new SigningError("container-password");
  }
}

function isReadable({ algorithmId, algorithmParams }: AlgorithmIdentifier): boolean {
  if (algorithmId !== PBES2) return false;
  try {
    const { keyDerivationFunc, encryptionScheme } = new PBES2Params({ schema: algorithmParams });
    if (keyDerivationFunc.algorithmId !== PBKDF2 || !AES.includes(encryptionScheme.algorithmId)) return false;
    return new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams }).iterationCount <= MAX_ROUNDS;
  } catch {
    return false;
  }
}
