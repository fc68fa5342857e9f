import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CompileError, type Finding } from "../finding.ts";
import { checkDatabase } from "./check-database.ts";
import { checkStandard } from "./check-standard.ts";

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
  /** What units add to records of the standard. */
  readonly extensions?: readonly SchemaFile[];
  /** The standard that these sources extend, when they are a unit's own; its databases are among `databases`. */
  readonly standardBelow?: Sources;
}

/**
 * Reads the standard from a folder. Every file that is not JSON is named with its place.
 * @param below the standard that a unit's `standard.json` extends: dialect and messages are its own
 * @throws CompileError
 */
export function readSources(dir: string, below?: Sources): Sources {
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
  if (findings.length === 0) findings.push(...checkStandard(standard));
  if (findings.length > 0) throw new CompileError(findings);
  const names = Array.isArray(standard.databases) ? standard.databases.map(String) : [];
  const databases = new Map<string, Json>();
  const schemas: SchemaFile[] = [];
  const extensions: SchemaFile[] = [];
  const sharedRules = new Map<string, Json>();
  for (const database of names) {
    const about = read(`${database}/database.json`);
    findings.push(...checkDatabase(database, about));
    databases.set(database, about);
    for (const version of folders(join(dir, database))
      .filter((name) => /^\d+\.\d+$/.test(name))
      .sort()) {
      const entries = readdirSync(join(dir, database, version));
      if (entries.includes("rules.json"))
        sharedRules.set(`${database}/${version}`, read(`${database}/${version}/rules.json`));
      const files = entries.filter((name) => name.endsWith(".schema.json"));
      const place = (base: string, ending: string): SchemaFile => {
        const file = `${database}/${version}/${base}`;
        return { file, database, version, name: base.slice(0, -ending.length), json: read(file) };
      };
      for (const base of files.sort()) schemas.push(place(base, ".schema.json"));
      for (const base of entries.filter((name) => name.endsWith(".extension.json")).sort())
        extensions.push(place(base, ".extension.json"));
    }
  }
  const own = below ?? {
    metaSchema: read("dialect/1.0/schema.json"),
    messages: { vi: read("messages/vi.json"), en: read("messages/en.json") },
  };
  if (findings.length > 0) throw new CompileError(findings);
  const { metaSchema, messages } = own;
  const sources = { dir, standard, metaSchema, databases, schemas, extensions, sharedRules, messages };
  return below === undefined ? sources : above(sources, below);
}

/** A unit's sources with the standard below them, as one: its own names may not take one that is there. */
function above(own: Sources, below: Sources): Sources {
  const taken = [...own.databases.keys()].filter((database) => below.databases.has(database));
  if (taken.length > 0)
    throw new CompileError(
      taken.map((database) => ({
        file: "standard.json",
        pointer: "/databases",
        message: `CSDL '${database}' đã có trong chuẩn.`,
        fix: "Đặt tên khác; muốn thêm trường vào bản ghi có sẵn thì dùng tệp .extension.json.",
      })),
    );
  return {
    ...own,
    databases: new Map([...below.databases, ...own.databases]),
    schemas: [...below.schemas, ...own.schemas],
    sharedRules: new Map([...below.sharedRules, ...own.sharedRules]),
    standardBelow: below,
  };
}

function folders(dir: string): string[] {
  // A folder that is missing is told by the file of it that cannot be read.
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
