import { cutEnd } from "@thongnhat/core";
import { MOST_LEVELS, newObject, type Tree, UnreadableError } from "./tree.ts";

/**
 * Reads JSON that was found well-formed. `JSON.parse` alone keeps the last of two values of one field and rounds
 * decimals, both in silence.
 * @throws UnreadableError for nesting too deep, a field named twice in one object, an integer that no program reads exactly
 */
export function scanJson(text: string): Tree {
  let at = 0;
  const next = (): string => {
    while (SPACES.has(text.charCodeAt(at))) at++;
    return text.charAt(at);
  };
  const string = (): string => {
    const start = at;
    do at = text.indexOf('"', at + 1);
    while (isEscaped(text, at));
    return JSON.parse(text.slice(start, ++at)) as string;
  };
  const list = (level: number): Tree => {
    const items: Tree[] = [];
    at++;
    while (next() !== "]") {
      items.push(value(level + 1));
      if (next() === ",") at++;
    }
    at++;
    return items;
  };
  const object = (level: number): Tree => {
    const fields = newObject();
    at++;
    while (next() !== "}") {
      const key = string();
      if (Object.hasOwn(fields, key)) throw new UnreadableError("TN-READ-DUPLICATE-KEY");
      next();
      at++;
      fields[key] = value(level + 1);
      if (next() === ",") at++;
    }
    at++;
    return fields;
  };
  const value = (level: number): Tree => {
    if (level > MOST_LEVELS) throw new UnreadableError("TN-CONVERT-DEPTH", { max: MOST_LEVELS });
    const first = next();
    if (first === '"') return string();
    if (first === "{") return object(level);
    if (first === "[") return list(level);
    const start = at;
    while (at < text.length && !ENDS.has(text.charCodeAt(at))) at++;
    const word = text.slice(start, at);
    if (word === "null") return "";
    return word === "true" || word === "false" ? word : numberText(Number(word), word);
  };
  return value(0);
}

/** Space, tab, line feed, carriage return. */
const SPACES = new Set([32, 9, 10, 13]);
/** They, and comma, bracket, brace. */
const ENDS = new Set([...SPACES, 44, 93, 125]);

/** An odd number of backslashes before a quote makes it a letter. */
function isEscaped(text: string, quote: number): boolean {
  let before = quote;
  while (text.charCodeAt(before - 1) === 92) before--;
  return (quote - before) % 2 === 1;
}

/**
 * The text of a number. What a program would round keeps the digits that were written.
 * @throws UnreadableError for an integer beyond 2^53: it has already lost digits when a program sees it
 */
export function numberText(value: number, written: string): string {
  if (Number.isNaN(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))
    throw new UnreadableError("TN-CONVERT-NUMBER");
  const text = String(value);
  return digitsOf(text) === digitsOf(written) ? text : written;
}

const digitsOf = (number: string): string =>
  cutEnd(
    number
      .replace(/e[\s\S]*$/i, "")
      .replace(/[-.]/g, "")
      .replace(/^0+/, ""),
    "0",
  );
