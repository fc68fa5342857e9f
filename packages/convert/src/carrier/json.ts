import { numberText, scanJson } from "./json-text.ts";
import { MOST_LEVELS, newObject, type Tree, UnreadableError } from "./tree.ts";

/**
 * Parses JSON into texts, objects and lists; `null` is nothing.
 * @throws UnreadableError for text that is no JSON, that is nested too deep, that names a field twice in one object, or
 * that holds an integer no program reads exactly
 */
export function parseJson(text: string): Tree {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    JSON.parse(source);
  } catch {
    throw new UnreadableError("TN-CONVERT-JSON");
  }
  return scanJson(source);
}

/** A value that was parsed already, as a tree. */
export function treeOf(value: unknown, level = 0): Tree {
  if (level > MOST_LEVELS) throw new UnreadableError("TN-CONVERT-DEPTH", { max: MOST_LEVELS });
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return numberText(value, String(value));
  // Unlike `map`, it reads the holes of a list too.
  if (Array.isArray(value)) return Array.from(value, (one) => treeOf(one, level + 1));
  // A date object or a map has no keys of its own: read as an object it would say nothing.
  if (Object.prototype.toString.call(value) !== "[object Object]")
    throw new UnreadableError("TN-CONVERT-SHAPE");
  const object = newObject();
  for (const key of Object.keys(value))
    object[key] = treeOf((value as Record<string, unknown>)[key], level + 1);
  return object;
}
