import { isUtf8 } from "node:buffer";
import { hasMark } from "../lines/lines.ts";
import { type EncodingFault, guessEncoding } from "./legacy.ts";

/** Bytes as text, strictly UTF-8, without a byte order mark; else the code that says what they seem to be. */
export function decode(bytes: Buffer): { readonly text: string } | { readonly code: EncodingFault } {
  if (!isUtf8(bytes)) return { code: guessEncoding(bytes) };
  return { text: (hasMark(bytes) ? bytes.subarray(3) : bytes).toString("utf8") };
}
