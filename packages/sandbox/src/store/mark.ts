import { createHash, createHmac } from "node:crypto";
import { normalise } from "@thongnhat/core";
import canonicalize from "canonicalize";

/** A value as a keyed mark: equal values have equal marks, and no mark tells its value. */
export function markOf(secret: string, value: string): string {
  return createHmac("sha256", secret).update(normalise(value)).digest("hex");
}

// Its types say a default export of a CommonJS module; what is imported is the function.
const serialize = canonicalize as unknown as (value: unknown) => string | undefined;

/** SHA-256 of some bytes or text, in hex. */
export function sha256(value: string | Uint8Array): string {
  return createHash("sha256").update(value).digest("hex");
}

/** Digest of a record: SHA-256 of its canonical JSON (RFC 8785). */
export function digestOf(record: unknown): string {
  return `sha-256:${sha256(serialize(record) ?? "")}`;
}
