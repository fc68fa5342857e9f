import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where a standard stands below what people name: a repository, a package, or the folder itself. */
export const PLACES = ["", "schemas", "source", "package/source", "node_modules/@thongnhat/schemas/source"];

/** The folder with `standard.json`, or nothing. */
export function findStandard(folder: string): string | undefined {
  return PLACES.map((place) => join(folder, place)).find((place) => existsSync(join(place, "standard.json")));
}
