import { redact } from "@thongnhat/core";
import type { RecordType } from "../../standard/record-type.ts";
import type { Json } from "./workshop.ts";

/** Every text of a record, by JSON Pointer. */
export function leavesOf(value: unknown, at = ""): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const walk = (one: unknown, path: string): void => {
    if (typeof one !== "object" || one === null) found.set(path, one);
    else
      for (const [key, inner] of Object.entries(one))
        walk(inner, `${path}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`);
  };
  walk(value, at);
  return found;
}

/** A word of a code list: it names a kind, not a person, and stands in names of records and messages too. */
const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The texts about people in a record, long enough to be found in another text without chance. */
export function personalTexts(record: Json, type: RecordType): ReadonlyMap<string, string> {
  const hidden = leavesOf(redact(record, type.descriptor));
  const found = new Map<string, string>();
  for (const [path, value] of leavesOf(record))
    if (typeof value === "string" && value.length >= 6 && !CODE.test(value) && hidden.get(path) === "***")
      found.set(path, value);
  return found;
}

/** The same record with another value at a place that it has. */
export function withValue(record: Json, pointer: string, value: unknown): Json {
  const copy = structuredClone(record) as Record<string, unknown>;
  const keys = pointer
    .slice(1)
    .split("/")
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
  const last = keys.pop() ?? "";
  let here: unknown = copy;
  for (const key of keys) here = (here as Record<string, unknown>)[key];
  (here as Record<string, unknown>)[last] = value;
  return copy;
}
