import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readStandard } from "../src/compiled.ts";
import { emitOpenApiDocuments } from "../src/emit/openapi/index.ts";
import type { Model } from "../src/model/types.ts";

const ROOT = join(import.meta.dirname, "../../..");

it("the OpenAPI document of a database is the same every time, whatever else is in the model, and as it is on disk", () => {
  const { model, tables, sources } = readStandard(join(ROOT, "schemas"));
  // Without the other databases it is the same document, made in a fraction of the time.
  const one: Model = { ...model, databases: model.databases.filter(({ id }) => id === "dan-cu") };
  const file = "dan-cu.openapi.json";
  const [first, second] = [1, 2].map(() => emitOpenApiDocuments(one, tables, sources.dir).get(file));
  expect(first).toBe(second);
  expect(first).toBe(readFileSync(join(ROOT, "packages/sandbox/openapi", file), "utf8"));
});
