import { join } from "node:path";
import { buildModel } from "./model/build.ts";
import type { Model } from "./model/types.ts";
import { type CodeTable, readCodeTables } from "./read/code-tables.ts";
import { readSources, type Sources } from "./read/sources.ts";

/** A standard that was read and resolved: what the linter, the emitters and `diff` are given. */
export interface Compiled {
  readonly sources: Sources;
  readonly model: Model;
  readonly tables: ReadonlyMap<string, CodeTable>;
}

/**
 * Reads a folder in the form of `schemas/` and resolves it. It is not linted: `lint` says what else is wrong.
 *
 * @param dir the folder that holds `standard.json`
 * @returns sources, model and code tables
 * @throws CompileError naming file and pointer of each mistake
 */
export function readStandard(dir: string): Compiled {
  const sources = readSources(dir);
  const tables = readCodeTables(join(dir, "code-tables"));
  return { sources, model: buildModel(sources), tables };
}
