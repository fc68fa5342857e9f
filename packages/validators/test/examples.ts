import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValidateOptions } from "@thongnhat/core";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");

/** A record that must be refused, and the one finding it must give. */
export interface InvalidExample {
  readonly expect: { readonly code: string; readonly path: string };
  readonly options?: ValidateOptions;
  readonly record: unknown;
}

export interface Example<T> {
  readonly name: string;
  readonly content: T;
}

/** The examples that stand beside a record's schema. */
export function examplesOf(record: string): {
  valid: Example<unknown>[];
  invalid: Example<InvalidExample>[];
} {
  const [database = "", name = ""] = record.split("/");
  const folder = join(SCHEMAS, database, "1.0/examples", name);
  return { valid: readFolder(join(folder, "valid")), invalid: readFolder(join(folder, "invalid")) };
}

function readFolder<T>(folder: string): Example<T>[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((name) => ({ name, content: JSON.parse(readFileSync(join(folder, name), "utf8")) as T }));
}
