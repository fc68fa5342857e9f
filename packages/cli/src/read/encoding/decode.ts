import { type EncodingFault, guessEncoding } from "@thongnhat/core";

const strict = new TextDecoder("utf-8", { fatal: true });

/** Bytes as text, strictly UTF-8, without a byte order mark; else the code that says what they seem to be. */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly code: EncodingFault } {
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { code: guessEncoding(bytes) };
  }
}
