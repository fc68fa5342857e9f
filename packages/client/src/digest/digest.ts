import canonicalize from "canonicalize";

// The package is a CommonJS function; its types call it a default export.
const serialize = canonicalize as unknown as (value: unknown) => string | undefined;

/**
 * Canonical JSON (RFC 8785) of a value: the same bytes wherever it was written.
 *
 * @param value - anything that JSON can say
 * @returns the text
 * @throws TypeError when the value is not JSON
 */
export function canonical(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new TypeError("Giá trị này không viết được thành JSON.");
  return text;
}

/** SHA-256 of bytes, 64 hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Digest of a record as both sides of an exchange compute it: SHA-256 over its canonical JSON (RFC 8785).
 *
 * @param record - any JSON value
 * @returns `sha-256:` and 64 hexadecimal digits
 * @throws TypeError when the value is not JSON
 */
export async function digestOf(record: unknown): Promise<string> {
  return `sha-256:${await sha256(new TextEncoder().encode(canonical(record)))}`;
}
