import { MOST_LEVELS, newObject, type Tree, UnreadableError } from "./tree.ts";

/**
 * Parses JSON into texts, objects and lists; `null` is nothing.
 * @throws UnreadableError for text that is no JSON, that is nested too deep, or that holds a number no program reads exactly
 */
export function parseJson(text: string): Tree {
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    throw new UnreadableError("TN-CONVERT-JSON");
  }
  return treeOf(value);
}

/** A value that was parsed already, as a tree. */
export function treeOf(value: unknown, level = 0): Tree {
  if (level > MOST_LEVELS) throw new UnreadableError("TN-CONVERT-DEPTH", { max: MOST_LEVELS });
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    // A number beyond 2^53 has already lost digits when a program sees it.
    if (Number.isInteger(value) && !Number.isSafeInteger(value))
      throw new UnreadableError("TN-CONVERT-NUMBER");
    return String(value);
  }
  if (Array.isArray(value)) return value.map((one) => treeOf(one, level + 1));
  if (typeof value !== "object") throw new UnreadableError("TN-CONVERT-SHAPE");
  const object = newObject();
  for (const key of Object.keys(value))
    object[key] = treeOf((value as Record<string, unknown>)[key], level + 1);
  return object;
}
