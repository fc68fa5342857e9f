import { MAX_DEPTH, normalise } from "@thongnhat/core";
import * as library from "canonicalize";
import { SigningError } from "../error/signing-error.ts";

// Its types speak of an ES module, what is shipped is CommonJS: the function is the default export.
const canonicalize = library.default as unknown as (value: unknown) => string | undefined;

/** The text that a signature covers, and whether it differs from the value's own letters. */
export interface SignedText {
  /** Canonical JSON (RFC 8785) of the value with every string in NFC. */
  readonly text: string;
  /** True when some string was not in NFC and the text therefore holds its composed form. */
  readonly composed: boolean;
}

/**
 * Canonical JSON by RFC 8785: no spaces, fields in the order of their UTF-16 units, numbers as
 * ECMAScript writes them. Letters are left as they are; fields that are `undefined` are left out, as
 * `JSON.stringify` does.
 *
 * @param value - plain JSON; it is not changed
 * @returns the text
 * @throws SigningError `not-json`, `not-unicode`, `too-deep`: nothing is signed that readers could take differently
 * @example
 * canonicalJson({ so: "27", nam: 1.0e3 }); // '{"nam":1000,"so":"27"}'
 */
export function canonicalJson(value: unknown): string {
  return write(copy(value, "", 0, (text) => text));
}

/**
 * The text that {@link signJson} signs: {@link canonicalJson} of a copy in which names and strings
 * are in NFC, so that a record typed on one machine and read on another keeps its signature. The
 * value itself is never changed.
 *
 * @param value - plain JSON
 * @returns the text, and whether anything had to be composed
 * @throws SigningError as {@link canonicalJson}, and `same-key` when two field names become one
 */
export function signedText(value: unknown): SignedText {
  let composed = false;
  const text = write(
    copy(value, "", 0, (letters) => {
      const nfc = normalise(letters);
      if (nfc !== letters) composed = true;
      return nfc;
    }),
  );
  return { text, composed };
}

function write(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new SigningError("not-json");
  return text;
}

/** A copy of plain JSON; everything else is refused, with a place that holds no field name. */
function copy(value: unknown, place: string, depth: number, letters: (text: string) => string): unknown {
  if (depth > MAX_DEPTH) throw new SigningError("too-deep");
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return letters(wellFormed(value, place));
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw new SigningError("not-json", place);
  }
  if (Array.isArray(value))
    return Array.from(value, (item: unknown, index) => copy(item, `${place}/${index}`, depth + 1, letters));
  if (!isPlain(value)) throw new SigningError("not-json", place);
  const fields = new Map<string, unknown>();
  for (const [name, field] of Object.entries(value)) {
    if (field === undefined) continue;
    const key = letters(wellFormed(name, place));
    if (fields.has(key)) throw new SigningError("same-key", place);
    fields.set(key, copy(field, `${place}/*`, depth + 1, letters));
  }
  // Own fields only: a field named `__proto__` stays a field.
  return Object.fromEntries(fields);
}

function wellFormed(text: string, place: string): string {
  if (!isWellFormed(text)) throw new SigningError("not-unicode", place);
  return text;
}

// String.prototype.isWellFormed is younger than the oldest browsers that are served.
function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDFFF]/u.test(text);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  return typeof (value as { toJSON?: unknown }).toJSON !== "function";
}
