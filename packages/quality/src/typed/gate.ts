import type { Validator } from "@thongnhat/core";

/** Faults that a typed table cannot hold. */
const UNTYPED: ReadonlySet<string> = new Set([
  "TN-TYPE",
  "TN-UNKNOWN-FIELD",
  "TN-TAG",
  "TN-MAX-ITEMS",
  "TN-DEPTH",
  "TN-OPEN-SIZE",
]);

/** More findings in one record are looked at no further. */
const MOST_ISSUES = 1000;

/** A longer record does not go into the typed table: DuckDB reads lines up to 16 MB. */
const LONGEST_LINE = 8 * 1024 * 1024;

/** How a half of a surrogate pair and U+0000 look in what `JSON.stringify` writes. */
const ODD_ESCAPE = /\\u(?:0000|d[89a-f])/;

/**
 * The record as one line of JSON, when every engine reads it alike: JSON types right, no unknown field, no text that
 * databases refuse. All others are suspects, which only the JavaScript validator judges.
 *
 * @param validator of the record's type
 * @param value the record
 * @returns the line without its end; undefined for a suspect
 */
export function typedLine(
  validator: Pick<Validator<unknown>, "is" | "validate">,
  value: unknown,
): string | undefined {
  if (!isPlain(value, 0) || !hasTypes(validator, value)) return undefined;
  const line = JSON.stringify(value);
  return line.length > LONGEST_LINE || ODD_ESCAPE.test(line) ? undefined : line;
}

function hasTypes(validator: Pick<Validator<unknown>, "is" | "validate">, value: unknown): boolean {
  if (validator.is(value)) return true;
  const result = validator.validate(value, { maxIssues: MOST_ISSUES });
  return result.ok || (!result.truncated && !result.issues.some(({ code }) => UNTYPED.has(code)));
}

/** Deeper than the deepest record; JSON of such depth is refused by readers. */
const DEEPEST = 64;

/** Nothing but what JSON can say, and whole numbers within what a double holds exactly. */
function isPlain(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
    case "object": {
      if (value === null) return true;
      if (depth >= DEEPEST) return false;
      if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== null) return false;
      return Object.values(value).every((item) => item === undefined || isPlain(item, depth + 1));
    }
    default:
      return false;
  }
}
