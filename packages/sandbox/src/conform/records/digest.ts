import canonicalize from "canonicalize";

export { digestOf } from "../../store/mark.ts";

// Its types say a default export of a CommonJS module; what is imported is the function.
const serialize = canonicalize as unknown as (value: unknown) => string | undefined;

/** Canonical JSON: equal exactly when every character of every value is. */
export function canonical(value: unknown): string {
  return serialize(value) ?? "";
}
