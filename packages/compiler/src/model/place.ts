import { posix } from "node:path";
import type { Json, SchemaFile } from "../read/sources.ts";

/** Where a schema stands: its file, and the JSON Pointer inside it. */
export interface Place {
  readonly file: SchemaFile;
  readonly pointer: string;
}

/** The place of what stands below a schema, under that pointer. */
export function at(place: Place, below: string): Place {
  return { file: place.file, pointer: `${place.pointer}/${below}` };
}

/**
 * The schema that a `$ref` names, and its place; nothing when it leads nowhere. A path is read from the file's own
 * folder; a unit's schemas name those of the standard by their `$id`, which is never fetched.
 */
export function resolve(
  files: ReadonlyMap<string, SchemaFile>,
  ref: string,
  place: Place,
): { schema: Json; place: Place } | undefined {
  const [path = "", fragment = ""] = ref.split("#");
  const file = path.startsWith("https:")
    ? files.get(path)
    : files.get(path === "" ? place.file.file : posix.join(posix.dirname(place.file.file), path));
  if (file === undefined) return undefined;
  let schema: unknown = file.json;
  for (const segment of fragment.split("/").slice(1)) {
    if (typeof schema !== "object" || schema === null || !Object.hasOwn(schema, segment)) return undefined;
    schema = (schema as Json)[segment];
  }
  if (typeof schema !== "object" || schema === null) return undefined;
  return { schema: schema as Json, place: { file, pointer: fragment } };
}
