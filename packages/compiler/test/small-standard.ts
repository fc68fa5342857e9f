import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildModel, readSources, type Sources } from "@thongnhat/compiler";
import type { Validator } from "@thongnhat/core";
import { emitValidators } from "../src/emit/validators/index.ts";

const REPOSITORY = join(import.meta.dirname, "../../..");
const { metaSchema } = readSources(join(REPOSITORY, "schemas"));
const BASE = "https://w3id.org/thongnhat/";

// biome-ignore lint/suspicious/noExplicitAny: schemas are written as plain JSON
type Schema = Record<string, any>;

const words = { description: "Thử", "x-label": { vi: "Thử", en: "Test" } };

/** A field as the dialect wants it. */
export function field(schema: Schema): Schema {
  return { ...words, "x-evidence": { mark: "proposed", source: "thử" }, ...schema };
}

/** An object as the dialect wants it. */
export function object(title: string, properties: Schema, more: Schema = {}): Schema {
  const fields = Object.entries(properties).map(([name, schema]) => [name, field(schema)]);
  const shape = { type: "object", title, ...words, additionalProperties: false };
  return { ...shape, properties: Object.fromEntries(fields), ...more };
}

/** A record of the database `thu`, in its file `thu/1.0/<name>.schema.json`. */
export function record(name: string, title: string, properties: Schema, more: Schema = {}): [string, Schema] {
  const place = { $schema: `${BASE}dialect/1.0/schema.json`, $id: `${BASE}thu/1.0/${name}.schema.json` };
  return [name, { ...place, "x-record": true, ...object(title, properties), ...more }];
}

/** A standard of one database that exists in memory only. */
export function standard(...files: readonly [string, Schema][]): Sources {
  return {
    dir: "",
    standard: { name: "thu", base: BASE, edition: "2026-01-01", databases: ["thu"] },
    metaSchema,
    databases: new Map([["thu", { version: "1.0" }]]),
    schemas: files.map(([name, json]) => ({
      file: `thu/1.0/${name}.schema.json`,
      database: "thu",
      version: "1.0",
      name,
      json,
    })),
    sharedRules: new Map(),
    messages: { vi: {}, en: {} },
  };
}

/** Compiles a standard and loads its validators by record name. */
export async function compile(sources: Sources): Promise<Record<string, Validator<unknown>>> {
  const temporary = join(import.meta.dirname, ".tmp");
  mkdirSync(temporary, { recursive: true });
  const folder = mkdtempSync(join(temporary, "thu-"));
  const runtime = pathToFileURL(join(REPOSITORY, "packages/validators/src/runtime/")).href;
  try {
    for (const [path, text] of emitValidators(buildModel(sources), new Map())) {
      if (path === "all.ts") continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text.replace(/"(?:\.\.\/)+runtime\//g, `"${runtime}`));
    }
    return await import(pathToFileURL(join(folder, "thu.ts")).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
