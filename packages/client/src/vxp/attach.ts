import type { TepDinhKem } from "@thongnhat/schemas/chung";
import type { VanBanDi } from "@thongnhat/schemas/van-thu";
import { ownBytes, sha256Hex } from "./hash.ts";
import { VxpError } from "./vxp-error.ts";
import { checkZip, isZip } from "./zip.ts";

/** A file to attach. */
export interface VxpAttachment {
  /** Name with its ending, `05-stp-vp.pdf`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** MIME type; default `application/octet-stream`. */
  readonly contentType?: string;
  /** What paper it is, in words. */
  readonly description?: string;
  /** Id in the packet, with or without `cid:`; made when absent. */
  readonly id?: string;
  /** SHA-256 in hex that the file must have: checked before it is attached. */
  readonly sha256?: string;
}

/** What attachments may be. */
export interface AttachmentPolicy {
  /** `refuse` (default), or `check`: opened in memory and counted, at most 100 times its size, 256 MiB, 1,000 entries, no zip inside. */
  readonly zip?: "refuse" | "check";
  /** Bytes of all files together; default 30 MiB. */
  readonly maxBytes?: number;
}

const MOST_BYTES = 30 * 1024 * 1024;
const ID = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,99}$/;

/**
 * Attaches files to an outgoing document, in base64, as edXML carries them.
 * @param document the document; it is not changed
 * @param files in the order in which they shall stand, after those that the document has
 * @param policy zips and sizes
 * @returns a new document
 * @throws VxpError `file-hash`, `file-id`, `file-large`, `zip-refused`, `zip-broken`, `zip-bomb`
 */
export async function attach(
  document: VanBanDi,
  files: readonly VxpAttachment[],
  policy: AttachmentPolicy = {},
): Promise<VanBanDi> {
  const { maxBytes = MOST_BYTES } = policy;
  const all = files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  if (all > maxBytes) throw new VxpError("file-large", { max: maxBytes });
  const before = document.tepDinhKem ?? [];
  const seen = new Set(before.flatMap(({ ma }) => (ma === undefined ? [] : [ma])));
  const added: TepDinhKem[] = [];
  for (const file of files) {
    const bytes = ownBytes(file.bytes);
    const ma = (file.id ?? crypto.randomUUID()).replace(/^cid:/, "");
    if (!ID.test(ma) || seen.has(ma)) throw new VxpError("file-id");
    seen.add(ma);
    if (file.sha256 !== undefined && file.sha256.toLowerCase() !== (await sha256Hex(bytes)))
      throw new VxpError("file-hash");
    await checkContent(bytes, policy);
    added.push({
      ma,
      ...(file.description === undefined ? {} : { tenGiayTo: file.description }),
      tenTep: file.name,
      kieuNoiDung: file.contentType ?? "application/octet-stream",
      noiDung: toBase64(bytes),
    });
  }
  return added.length === 0 ? document : { ...document, tepDinhKem: [...before, ...added] };
}

/**
 * The bytes of an attachment of a document that arrived.
 * @returns the bytes; empty when the attachment holds none
 * @throws VxpError `file-base64`, `file-large`, `zip-refused`, `zip-broken`, `zip-bomb`
 */
export async function openAttachment(
  file: { readonly noiDung?: string },
  policy: AttachmentPolicy = {},
): Promise<Uint8Array> {
  const text = (file.noiDung ?? "").replace(/[\t\n\r ]/g, "");
  const { maxBytes = MOST_BYTES } = policy;
  if (text.length * 0.75 > maxBytes + 3) throw new VxpError("file-large", { max: maxBytes });
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new VxpError("file-base64");
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  await checkContent(bytes, policy);
  return bytes;
}

async function checkContent(
  bytes: Uint8Array<ArrayBuffer>,
  { zip = "refuse" }: AttachmentPolicy,
): Promise<void> {
  // Documents of offices (docx, xlsx, odt) are zips too: seen by their first entries, and always checked.
  if (!isZip(bytes)) return;
  const { isOffice } = await checkZip(bytes);
  if (zip === "refuse" && !isOffice) throw new VxpError("zip-refused");
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
