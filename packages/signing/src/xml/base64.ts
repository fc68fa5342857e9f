import { type Bytes, fromBase64 } from "../certificate/bytes.ts";
import { RefusedXmlError } from "./finding.ts";

/** Bytes of a base64 text of a signature; blanks and line ends are allowed, nothing else. */
export function bytesOf(text: string): Bytes {
  const bytes = fromBase64(text.replace(/[\t\n\r ]/g, ""));
  if (bytes === undefined) throw new RefusedXmlError("signature-structure");
  return bytes;
}
