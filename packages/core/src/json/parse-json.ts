import { inspect, MAX_DEPTH, type TextFault } from "./inspect.ts";

/** A parsed value, or where the text is at fault. */
export type ParsedJson = { readonly value: unknown } | { readonly faults: readonly TextFault[] };

/**
 * Parses one record. `JSON.parse` decides what is JSON; one pass over the text before it finds what it
 * hides: the same key twice, nesting without end, half a surrogate pair. Its own messages quote the
 * text and are never used.
 *
 * @param text - text of one record
 * @returns the value; or every place, at most ten, where readers could understand the text differently
 * @example
 * parseJson('{"so":"27"}'); // { value: { so: "27" } }
 * parseJson('{"so":"27","so":"28"}'); // { faults: [{ code: "TN-READ-DUPLICATE-KEY", offset: 11, path: "/so" }] }
 */
export function parseJson(text: string): ParsedJson {
  const outline = outlineOf(text);
  if (outline.depth > MAX_DEPTH) return { faults: inspect(text) };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const faults = inspect(text);
    return { faults: faults.length > 0 ? faults : [{ code: "TN-READ-JSON", offset: 0 }] };
  }
  if (outline.members === countMembers(value) && !mayHoldSurrogate(text)) return { value };
  const faults = inspect(text);
  return faults.length > 0 ? { faults } : { value };
}

/** How deep the text nests and how many `key: value` pairs it writes. Right for JSON; of other text, a guess. */
function outlineOf(text: string): { depth: number; members: number } {
  let depth = 0;
  let level = 0;
  let members = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22:
        at = closingQuote(text, at);
        break;
      case 0x3a:
        members += 1;
        break;
      case 0x7b:
      case 0x5b:
        level += 1;
        if (level > depth) depth = level;
        break;
      case 0x7d:
      case 0x5d:
        level -= 1;
        break;
    }
  }
  return { depth, members };
}

function closingQuote(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at;
    if (unit === 0x5c) at += 1;
  }
  return text.length;
}

/** Has only what every object inherits: hardly a key of a record is among it. */
const PLAIN: object = {};

function countMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") count += countMembers(item);
    return count;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  // `for in` is several times as fast as `Object.values`; what somebody put on the prototype of all objects is not counted.
  for (const key in fields) {
    if (key in PLAIN && !Object.hasOwn(fields, key)) continue;
    count += 1;
    const member = fields[key];
    if (typeof member === "object") count += countMembers(member);
  }
  return count;
}

function mayHoldSurrogate(text: string): boolean {
  return text.includes("\\ud") || text.includes("\\uD");
}
