import { fold, isPlaceholder } from "@thongnhat/core";
import { valueAt } from "./read-value.ts";
import { segmentsOf } from "./record-type.ts";

/**
 * Makes a reader of one key: its parts as one text, without regard to case, diacritics and blanks; `undefined` when a
 * part is missing or a placeholder, for then it tells nobody from another.
 */
export function createKeyReader(parts: readonly string[]): (record: object) => string | undefined {
  const ways = parts.map(segmentsOf);
  return (record) => {
    const texts: string[] = [];
    for (const way of ways) {
      const text = partText(valueAt(record, way));
      if (text === undefined) return undefined;
      texts.push(text);
    }
    return JSON.stringify(texts);
  };
}

/** The key of a single value, as `createKeyReader` makes it of a record. */
export function keyOfValue(value: unknown): string | undefined {
  const text = partText(value);
  return text === undefined ? undefined : JSON.stringify([text]);
}

function partText(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || isPlaceholder(text) === true) return undefined;
  return fold(text) || undefined;
}
