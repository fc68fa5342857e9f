import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Origin, RecordDescriptor } from "@thongnhat/core";

/** A field is common when more than this part of the samples fills it in. */
const MOST = 0.5;

/**
 * The fields that most valid samples of the standard fill in, as paths of columns; nothing for a record without
 * samples, such as a unit's own.
 * @param origin - only samples of this origin count, where there are any
 */
export async function commonPaths(
  { id, version }: RecordDescriptor,
  origin: Origin | undefined,
): Promise<ReadonlySet<string> | undefined> {
  const [database = "", record = ""] = id.split("/");
  const home = dirname(createRequire(import.meta.url).resolve("@thongnhat/schemas/package.json"));
  const inside = join(database, version, "examples", record, "valid");
  const all = await samplesOf([join(home, "source", inside), join(home, "..", "..", "schemas", inside)]);
  // A digitised book and a new registration do not say the same.
  const alike = all.filter((sample) => (sample as Sample).sieuDuLieu?.nguon === origin);
  const samples = alike.length > 0 ? alike : all;
  if (samples.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const sample of samples) {
    const paths = new Set<string>();
    collect(sample, "", paths);
    for (const path of paths) counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([path, count]) => (count > samples.length * MOST ? [path] : [])));
}

/** The package carries the samples; in the source folder, before any build, they lie in `schemas/` itself. */
async function samplesOf(folders: readonly string[]): Promise<unknown[]> {
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    const files = names.filter((name) => name.endsWith(".json"));
    if (files.length === 0) continue;
    return Promise.all(files.map(async (name) => JSON.parse(await readFile(join(folder, name), "utf8"))));
  }
  return [];
}

interface Sample {
  readonly sieuDuLieu?: { readonly nguon?: unknown };
}

function collect(value: unknown, path: string, paths: Set<string>): void {
  if (Array.isArray(value)) {
    // A template has one column for a list; more are added by hand.
    collect(value[0], `${path}[0]`, paths);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value))
      collect(inner, path === "" ? name : `${path}.${name}`, paths);
  } else if (value !== undefined) paths.add(path);
}
