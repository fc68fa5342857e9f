/** Bytes as the platform's cryptography takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** @returns UTF-8 of a text */
export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** @returns a copy that nobody else can change, on memory of its own */
export function ownBytes(bytes: Uint8Array): Bytes {
  const copy = new Uint8Array(bytes.byteLength);
  copy.set(bytes);
  return copy;
}

/** @returns bytes one after the other */
export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}

/** @returns bytes of base64 (RFC 4648 §4, padded, no line breaks); undefined when it is not that, letter for letter */
export function fromBase64(text: string): Bytes | undefined {
  if (text.length === 0 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : undefined;
}

/** @returns base64 (RFC 4648 §4) */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** @returns base64url (RFC 4648 §5) without padding */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @returns bytes of base64url without padding; undefined when it is not that, letter for letter */
export function fromBase64Url(text: string): Bytes | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return undefined;
  const padded = text
    .replaceAll("-", "+")
    .replaceAll("_", "/")
    .padEnd(Math.ceil(text.length / 4) * 4, "=");
  return fromBase64(padded);
}

/** @returns SHA-256 */
export async function sha256(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", ownBytes(bytes)));
}

/** @returns `sha-256:` and the digest in hex, the way digests are written everywhere in the exchange */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const hex = Array.from(await sha256(bytes), (byte) => byte.toString(16).padStart(2, "0"));
  return `sha-256:${hex.join("")}`;
}

/** @returns whether both hold the same bytes */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, at) => byte === b[at]);
}
