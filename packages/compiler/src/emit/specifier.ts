import type { Model } from "../model/types.ts";
import { relativeModule } from "./writer.ts";

/** A generated module: the package it belongs to, and its path there without ending. */
export interface ModuleName {
  readonly part: "schemas" | "validators" | "zod" | "code-tables";
  readonly path: string;
}

/**
 * How one generated module names another in an import. Modules of the standard import other packages by name; those
 * of a unit import the standard's packages by name and each other by path, since they stand in one folder.
 */
export function specifier(model: Model, from: ModuleName, to: ModuleName): string {
  const published = `@thongnhat/${to.part}/${to.path}`;
  if (isImported(model, to)) return published;
  if (from.part === to.part) return relativeModule(from.path, to.path);
  const up = "../".repeat(from.path.split("/").length);
  return model.imported === undefined ? published : `${up}${to.part}/${to.path}.ts`;
}

/** How a generated module names the hand-written code of its own package. */
export function runtimeSpecifier(model: Model, from: ModuleName, file: string): string {
  if (model.imported !== undefined) return `@thongnhat/${from.part}/runtime/${file}`;
  return `${"../".repeat(from.path.split("/").length)}runtime/${file}.ts`;
}

function isImported({ imported }: Model, { part, path }: ModuleName): boolean {
  const [first = ""] = path.split("/");
  if (imported === undefined) return false;
  return part === "code-tables"
    ? imported.tables.has(first)
    : imported.databases.some(({ id }) => id === first);
}
