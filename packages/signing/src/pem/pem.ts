import { type Bytes, fromBase64 } from "../certificate/bytes.ts";

/** One block of PEM (RFC 7468). */
export interface PemBlock {
  /** `CERTIFICATE`, `PRIVATE KEY`, … */
  readonly label: string;
  /** DER; undefined where the base64 is faulty or the block has headers of its own (old encrypted keys). */
  readonly der: Bytes | undefined;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END \1-----/g;

/**
 * Reads the blocks of a PEM text; what stands between them is passed over.
 *
 * @param text - PEM
 * @returns blocks in their order
 */
export function readPem(text: string): PemBlock[] {
  return Array.from(text.matchAll(BLOCK), ([, label = "", body = ""]) => ({
    label,
    der: fromBase64(body.replace(/\s+/g, "")),
  }));
}
