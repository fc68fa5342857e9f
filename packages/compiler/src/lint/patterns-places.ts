import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pointer } from "@thongnhat/core";
import type { Sources } from "../read/sources.ts";

/** A pattern and where it is written. */
export interface PatternPlace {
  readonly file: string;
  readonly pointer: string;
  readonly pattern: string;
  /** Part of a record or block, which vendors in every language run; not of a schema that only our tools read. */
  readonly portable: boolean;
}

/** Data and texts: what looks like a keyword in them is none. */
const SKIPPED_FOLDERS = new Set(["examples", "node_modules", "dist"]);

/** Keywords whose values are data, not schemas. */
const DATA = new Set(["const", "enum", "examples", "example", "default"]);

/** Every pattern in the sources: of records and extensions as they were read, of every other JSON file from the disk. */
export function patternPlaces(sources: Sources): PatternPlace[] {
  const below = sources.standardBelow;
  const own = sources.schemas.filter((file) => !below?.schemas.includes(file));
  const read = [...own, ...(sources.extensions ?? [])];
  const places = read.flatMap(({ file, json }) =>
    patternsIn(json).map((one) => ({ file, ...one, portable: true })),
  );
  if (sources.dir === "") return places;
  const known = new Set(read.map(({ file }) => file));
  for (const file of jsonFiles(sources.dir)) {
    const name = relative(sources.dir, file).split(sep).join("/");
    if (known.has(name)) continue;
    const text = readFileSync(file, "utf8");
    if (!/"pattern(?:Properties)?"/.test(text)) continue;
    const portable = name.includes("/drafts/");
    places.push(...patternsIn(JSON.parse(text)).map((one) => ({ file: name, ...one, portable })));
  }
  return places;
}

function* jsonFiles(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name) && !entry.name.startsWith("."))
        yield* jsonFiles(join(folder, entry.name));
    } else if (entry.name.endsWith(".json")) yield join(folder, entry.name);
  }
}

/** `pattern` and the keys of `patternProperties`, wherever they stand as keywords. */
function patternsIn(value: unknown, path: readonly string[] = []): { pointer: string; pattern: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const here = [...path, key];
    if (key === "pattern" && typeof member === "string" && !isNameOf(path))
      return [{ pointer: pointer(...here), pattern: member }];
    if (DATA.has(key) && !isNameOf(path)) return [];
    const below = patternsIn(member, here);
    if (key !== "patternProperties" || typeof member !== "object" || member === null) return below;
    const keys = Object.keys(member).map((one) => ({ pointer: pointer(...here, one), pattern: one }));
    return [...keys, ...below];
  });
}

/** Whether the members of the place are fields, not keywords: a field may well be called `pattern`. */
function isNameOf(path: readonly string[]): boolean {
  const last = path.at(-1);
  return last === "properties" || last === "$defs" || last === "patternProperties";
}
