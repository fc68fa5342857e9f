import { FIELDS, type FieldName, put, putRaw } from "./place.ts";
import type { Expectation, HostileInput, Json, Payload } from "./types.ts";

/** An input from a text of one record. */
export function text(name: string, expect: Expectation, make: () => string): HostileInput {
  return { name, expect, make: () => ({ kind: "json", text: make() }) };
}

/** An input of any kind. */
export function input(name: string, expect: Expectation, make: () => Payload): HostileInput {
  return { name, expect, make };
}

/** The same, beyond the size that any door lets in. */
export function oversize(name: string, expect: Expectation, make: () => Payload): HostileInput {
  return { name, expect, oversize: true, make };
}

/** A record with another value in one of its fields. */
export function fieldValue(
  record: Json,
  field: FieldName,
  value: unknown,
  expect: Expectation,
  name: string,
): HostileInput {
  return text(`${name} in ${field}`, expect, () => JSON.stringify(put(record, FIELDS[field], value)));
}

/** A record with raw text in the place of one of its values. */
export function fieldRaw(
  record: Json,
  field: FieldName,
  raw: string,
  expect: Expectation,
  name = raw,
): HostileInput {
  return text(`${name} in ${field}`, expect, () => putRaw(record, FIELDS[field], raw));
}

/** A code point as people write it. */
export function pointName(text: string): string {
  return [...text]
    .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");
}
