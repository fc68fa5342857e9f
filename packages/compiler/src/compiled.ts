import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CompileError } from "./finding.ts";
import { buildModel } from "./model/build.ts";
import type { Model } from "./model/types.ts";
import { type CodeTable, readCodeTables } from "./read/code-tables.ts";
import { readSources, type Sources } from "./read/sources.ts";
import { oneVersion } from "./read/versions.ts";

/** A standard that was read and resolved: what the linter, the emitters and `diff` are given. */
export interface Compiled {
  readonly sources: Sources;
  readonly model: Model;
  readonly tables: ReadonlyMap<string, CodeTable>;
}

/**
 * Reads a folder in the form of `schemas/` and resolves it. It is not linted: `lint` says what else is wrong.
 * A unit's own folder says `"extends": "@thongnhat/schemas"` in its `standard.json`: then the blocks, records and code
 * tables of the installed standard can be referred to.
 *
 * @param dir the folder that holds `standard.json`
 * @param versions versions by database, where the folder holds others beside the current one
 * @returns sources, model and code tables
 * @throws CompileError naming file and pointer of each mistake
 */
export function readStandard(dir: string, versions?: Readonly<Record<string, string>>): Compiled {
  const below = extendsStandard(dir) ? readStandard(standardFolder()) : undefined;
  const sources = oneVersion(readSources(dir, below?.sources), versions);
  const own = readCodeTables(join(dir, "code-tables"));
  if (below === undefined) return { sources, model: buildModel(sources), tables: own };
  const taken = [...own.keys()].filter((id) => below.tables.has(id));
  if (taken.length > 0)
    throw new CompileError(
      taken.map((id) => ({
        file: `code-tables/${id}/table.json`,
        pointer: "/id",
        message: `Danh mục '${id}' đã có trong chuẩn.`,
        fix: "Dùng danh mục của chuẩn, hoặc đặt tên khác cho danh mục của đơn vị.",
      })),
    );
  const model = buildModel(sources);
  const databases = model.imported?.databases ?? [];
  return {
    sources,
    model: { ...model, imported: { databases, tables: new Set(below.tables.keys()) } },
    tables: new Map([...below.tables, ...own]),
  };
}

/**
 * Where the source of the installed standard stands: the package `@thongnhat/schemas` carries it.
 * @throws Error when the package is not installed
 */
export function standardFolder(): string {
  const home = dirname(fileURLToPath(import.meta.resolve("@thongnhat/schemas/package.json")));
  const packed = join(home, "source");
  // In the repository of the standard itself the package does not hold a copy.
  return existsSync(join(packed, "standard.json")) ? packed : join(home, "../../schemas");
}

function extendsStandard(dir: string): boolean {
  try {
    const json: unknown = JSON.parse(readFileSync(join(dir, "standard.json"), "utf8"));
    return typeof json === "object" && json !== null && "extends" in json;
  } catch {
    // readSources says what is wrong with the file.
    return false;
  }
}
