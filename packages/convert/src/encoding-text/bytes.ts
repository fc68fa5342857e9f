import { decodeText, type TextEncoding } from "./detect.ts";

const latin = new TextDecoder("windows-1252");

/**
 * Bytes of an old encoding as text. Lines and separators are plain in all three, so a file may be decoded whole.
 * @param bytes - a file, or a part of one that ends at a character
 * @param encoding - what it is written in
 * @example
 * decodeBytes(Uint8Array.of(0x4e, 0x67, 0x75, 0x79, 0xd4, 0x6e), "tcvn3"); // "Nguyễn"
 */
export function decodeBytes(bytes: Uint8Array, encoding: TextEncoding): string {
  return decodeText(latin.decode(bytes), encoding);
}

/** Bytes read letter by letter, for `detectTextEncoding`. */
export function latinText(bytes: Uint8Array): string {
  return latin.decode(bytes);
}
