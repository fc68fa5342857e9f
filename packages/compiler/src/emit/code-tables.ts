import type { CodeTable } from "../read/code-tables.ts";
import { membershipModule } from "./code-tables/membership.ts";
import { namesModule } from "./code-tables/names.ts";
import { parentsModule } from "./code-tables/parents.ts";
import { BANNER, camelCase } from "./writer.ts";

/**
 * The generated files of @thongnhat/code-tables: `<table>/codes.ts` (membership only: what validators import),
 * `<table>/names.ts`, for communes `xa/parents.ts`, and the barrel `tables.ts`.
 * @returns file text by path below `packages/code-tables/src/generated`
 * @example emitCodeTables(readCodeTables("schemas/code-tables")).get("xa/codes.ts");
 */
export function emitCodeTables(tables: ReadonlyMap<string, CodeTable>): Map<string, string> {
  const files = new Map<string, string>();
  const sorted = [...tables.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const table of sorted) {
    files.set(`${table.id}/codes.ts`, membershipModule(table));
    files.set(`${table.id}/names.ts`, namesModule(table));
    if (table.id === "xa") files.set(`${table.id}/parents.ts`, parentsModule(table));
  }
  const exports = sorted.map(({ id }) => `export { ${camelCase(id)} } from "./${id}/names.ts";\n`);
  files.set("tables.ts", `${BANNER}${exports.join("")}`);
  return files;
}
