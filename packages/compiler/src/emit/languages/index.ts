import type { Compiled } from "../../compiled.ts";
import { buildShapes } from "./build.ts";
import { emitCSharp } from "./csharp/csharp.ts";
import { emitGo } from "./go/go.ts";
import { emitJava } from "./java/java.ts";
import { emitOpenApi } from "./openapi.ts";
import { emitPhp } from "./php/php.ts";
import { emitPython } from "./python/python.ts";
import { emitSql } from "./sql/sql.ts";
import { emitTypeScript } from "./typescript.ts";
import { emitXsd } from "./xsd.ts";

/** Languages that types can be had in. */
export const LANGUAGES = [
  "typescript",
  "java",
  "csharp",
  "python",
  "go",
  "php",
  "sql",
  "openapi",
  "xsd",
] as const;

/** A language that types can be had in. */
export type Language = (typeof LANGUAGES)[number];

/** What is to be written for a language. */
export interface LanguageOptions {
  /** Records as `database/record`; all by default, in a unit's own sources all of the unit. */
  readonly records?: readonly string[];
  /** Package (Java, Go), namespace (C#, PHP), module (Python) or schema (SQL) that the types stand in. */
  readonly package?: string;
  /** SQL: a second file with the rows of the code tables. */
  readonly codes?: boolean;
}

const PART = "[A-Za-z_][A-Za-z0-9_]*";
const PACKAGES: Readonly<Partial<Record<Language, RegExp>>> = {
  java: /^[a-z_][a-z0-9_]*([.][a-z_][a-z0-9_]*)*$/,
  csharp: new RegExp(`^${PART}([.]${PART})*$`),
  python: /^[a-z_][a-z0-9_]*$/,
  go: /^[a-z][a-z0-9]*$/,
  php: new RegExp(`^${PART}(\\\\${PART})*$`),
  sql: /^[a-z_][a-z0-9_]{0,62}$/,
};

/**
 * Whether a name can be the package, namespace, module or schema of a language.
 * @param language the language
 * @param name what was asked for
 * @returns `none` for a language that has no such thing
 */
export function checkPackage(language: Language, name: string): "good" | "bad" | "none" {
  const form = PACKAGES[language];
  if (form === undefined) return "none";
  return form.test(name) ? "good" : "bad";
}

/**
 * The types of records in a programming or schema language, with documentation comments: one class a titled object,
 * field names as in JSON. The same standard and options always give the same bytes.
 *
 * @param compiled the standard, from `readStandard`
 * @param language one of `LANGUAGES`
 * @param options which records, and the name of the package
 * @returns texts by file name
 * @throws Error for a record that is not in the standard
 * @example
 * const files = emitLanguage(readStandard("schemas"), "go", { records: ["ho-tich/khai-sinh"] });
 * [...files.keys()]; // ["thongnhat.go"]
 */
export function emitLanguage(
  compiled: Compiled,
  language: Language,
  options: LanguageOptions = {},
): Map<string, string> {
  const all = compiled.model.databases.flatMap(({ records }) => records.map(({ id }) => id));
  const shapes = buildShapes(compiled, options.records ?? all);
  const { package: name, codes = false } = options;
  switch (language) {
    case "typescript":
      return emitTypeScript(shapes);
    case "java":
      return emitJava(shapes, name);
    case "csharp":
      return emitCSharp(shapes, name);
    case "python":
      return emitPython(shapes, name);
    case "go":
      return emitGo(shapes, name);
    case "php":
      return emitPhp(shapes, name);
    case "sql":
      return emitSql(compiled, shapes, { codes, ...(name === undefined ? {} : { schema: name }) });
    case "openapi":
      return emitOpenApi(compiled, shapes);
    case "xsd":
      return emitXsd(shapes);
  }
}
