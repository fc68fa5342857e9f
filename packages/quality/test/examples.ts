// Valid examples of the standard, for tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SCHEMAS = fileURLToPath(new URL("../../../schemas", import.meta.url));

/** A record as JSON reads it. */
export type Json = Record<string, unknown>;

/** The valid examples of a record type, `database/record`, in the order of their names. */
export function examplesOf(id: string): Json[] {
  const [database = "", record = ""] = id.split("/");
  const folder = join(SCHEMAS, database, "1.0", "examples", record, "valid");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Json);
}
