import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError, type Finding } from "../finding.ts";

/** A parsed JSON object. */
export type Json = { readonly [key: string]: unknown };

/** One schema file with its place. */
export interface SchemaFile {
  /** Path below the folder of the standard, with `/`. */
  readonly file: string;
  readonly database: string;
  readonly version: string;
  readonly name: string;
  readonly json: Json;
}

/** Everything that was read from `schemas/`, unresolved. */
export interface Sources {
  readonly dir: string;
  readonly standard: Json;
  readonly metaSchema: Json;
  readonly databases: ReadonlyMap<string, Json>;
  readonly schemas: readonly SchemaFile[];
  /** Rules that several records of a database share, by `database/version` and id. */
  readonly sharedRules: ReadonlyMap<string, Json>;
  readonly messages: { readonly vi: Json; readonly en: Json };
}

/**
 * Reads the standard from a folder. Every file that is not JSON is named with its place.
 * @throws CompileError
 */
export function readSources(dir: string): Sources {
  const findings: Finding[] = [];
  const read = (file: string): Json => {
    try {
      const json: unknown = JSON.parse(readFileSync(join(dir, file), "utf8"));
      if (typeof json !== "object" || json === null || Array.isArray(json))
        throw new Error("không phải đối tượng JSON");
      return json as Json;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      findings.push({
        file,
        pointer: "",
        message: `Không đọc được tệp JSON: ${reason}`,
        fix: "Sửa cú pháp JSON hoặc thêm tệp còn thiếu.",
      });
      return {};
    }
  };
  const standard = read("standard.json");
  const names = Array.isArray(standard.databases) ? standard.databases.map(String) : [];
  const databases = new Map<string, Json>();
  const schemas: SchemaFile[] = [];
  const sharedRules = new Map<string, Json>();
  for (const database of names) {
    databases.set(database, read(`${database}/database.json`));
    for (const version of folders(join(dir, database))
      .filter((name) => /^\d+\.\d+$/.test(name))
      .sort()) {
      const entries = readdirSync(join(dir, database, version));
      if (entries.includes("rules.json"))
        sharedRules.set(`${database}/${version}`, read(`${database}/${version}/rules.json`));
      const files = entries.filter((name) => name.endsWith(".schema.json"));
      for (const base of files.sort()) {
        const file = `${database}/${version}/${base}`;
        schemas.push({
          file,
          database,
          version,
          name: base.slice(0, -".schema.json".length),
          json: read(file),
        });
      }
    }
  }
  const metaSchema = read("dialect/1.0/schema.json");
  const messages = { vi: read("messages/vi.json"), en: read("messages/en.json") };
  if (findings.length > 0) throw new CompileError(findings);
  return { dir, standard, metaSchema, databases, schemas, sharedRules, messages };
}

function folders(dir: string): string[] {
  // A folder that is missing is told by the file of it that cannot be read.
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
