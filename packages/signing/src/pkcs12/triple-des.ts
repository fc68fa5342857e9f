import type { AlgorithmIdentifier } from "pkijs";
import { type Bytes, joinBytes } from "../certificate/bytes.ts";
import { SigningError } from "../error/signing-error.ts";

/** Salt and rounds of `pbeWithSHAAnd3-KeyTripleDES-CBC` (RFC 7292, appendix C). */
interface Parameters {
  readonly salt: Bytes;
  readonly rounds: number;
}

type Sha1 = (bytes: Uint8Array) => Uint8Array;

const MAX_ROUNDS = 1_000_000;
/** Bytes of a SHA-1 block. */
const BLOCK = 64;

/**
 * Decrypts what old programs wrote with 3DES. WebCrypto has no DES: Node's own cryptography does it,
 * browsers cannot.
 *
 * @throws SigningError `container-encryption` outside Node, `container-password` where the result is out of form
 */
export function decryptTripleDes(algorithm: AlgorithmIdentifier, encrypted: Bytes, password: string): Bytes {
  // Asked for at run time, so that bundles for browsers hold nothing of Node.
  const node = globalThis.process?.getBuiltinModule?.("node:crypto");
  const parameters = readParameters(algorithm.algorithmParams);
  if (!node || !parameters) throw new SigningError("container-encryption");
  const sha1: Sha1 = (bytes) => node.createHash("sha1").update(bytes).digest();
  try {
    const key = deriveKey(sha1, password, parameters, { purpose: 1, length: 24 });
    const start = deriveKey(sha1, password, parameters, { purpose: 2, length: 8 });
    const cipher = node.createDecipheriv("des-ede3-cbc", key, start);
    return joinBytes(cipher.update(encrypted), cipher.final());
  } catch {
    throw new SigningError("container-password");
  }
}

function readParameters(sequence: unknown): Parameters | undefined {
  const { value } = (sequence as { valueBlock?: { value?: unknown[] } })?.valueBlock ?? {};
  const [salt, rounds] = (value ?? []) as [
    { getValue?: () => ArrayBuffer } | undefined,
    { valueBlock?: { valueDec?: number } } | undefined,
  ];
  const bytes = salt?.getValue?.();
  const count = rounds?.valueBlock?.valueDec ?? 0;
  if (!bytes || bytes.byteLength === 0 || count < 1 || count > MAX_ROUNDS) return undefined;
  return { salt: new Uint8Array(bytes), rounds: count };
}

/** RFC 7292, appendix B.2, with SHA-1. */
function deriveKey(
  sha1: Sha1,
  password: string,
  { salt, rounds }: Parameters,
  { purpose, length }: { purpose: number; length: number },
): Bytes {
  const diversifier = new Uint8Array(BLOCK).fill(purpose);
  const input = joinBytes(fill(salt), fill(bmpString(password)));
  let derived: Bytes = new Uint8Array(0);
  while (derived.byteLength < length) {
    let hash = sha1(joinBytes(diversifier, input));
    for (let round = 1; round < rounds; round += 1) hash = sha1(hash);
    derived = joinBytes(derived, hash);
    const addend = new Uint8Array(BLOCK).map((_, at) => hash[at % hash.byteLength] ?? 0);
    for (let start = 0; start < input.byteLength; start += BLOCK) addPlusOne(input, start, addend);
  }
  return derived.slice(0, length);
}

/** One block of `input`, as a number, becomes itself plus `addend` plus one. */
function addPlusOne(input: Bytes, start: number, addend: Bytes): void {
  let carry = 1;
  for (let at = BLOCK - 1; at >= 0; at -= 1) {
    const sum = (input[start + at] ?? 0) + (addend[at] ?? 0) + carry;
    input[start + at] = sum % 256;
    carry = sum > 255 ? 1 : 0;
  }
}

/** Repeats bytes up to whole blocks. */
function fill(bytes: Bytes): Bytes {
  const length = Math.ceil(bytes.byteLength / BLOCK) * BLOCK;
  return new Uint8Array(length).map((_, at) => bytes[at % bytes.byteLength] ?? 0);
}

/** UTF-16, high byte first, with the zero at its end that PKCS#12 asks for. */
function bmpString(text: string): Bytes {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from([...units, 0].flatMap((unit) => [unit >> 8, unit & 255]));
}
