import type { CodeTable } from "../read/code-tables.ts";
import type { Mapping, Transfers } from "../read/mappings.ts";
import type { StateMachine } from "../read/states.ts";
import { dataModule } from "./code-tables/data.ts";
import { mappingModule, mappingsModule } from "./code-tables/mappings.ts";
import { membershipModule } from "./code-tables/membership.ts";
import { parentsModule } from "./code-tables/parents.ts";
import { statesModule } from "./code-tables/states.ts";
import { partModule, partsOf, tableModule, todayModule } from "./code-tables/table.ts";
import { transfersModule } from "./code-tables/transfers.ts";
import { BANNER, camelCase } from "./writer.ts";

/** What @thongnhat/code-tables is made of. */
export interface CodeTableSources {
  readonly tables: ReadonlyMap<string, CodeTable>;
  readonly transfers: ReadonlyMap<string, Transfers>;
  readonly mappings: ReadonlyMap<string, Mapping>;
  /** The state machines of the standard; absent for a unit's own tables. */
  readonly machines?: readonly StateMachine[];
}

/**
 * The generated files of @thongnhat/code-tables: `<table>.ts` (the whole table), `<table>/codes.ts` (membership only:
 * what validators import), for large tables `<table>/today.ts` and `<table>/today/codes.ts` (what forms import) with
 * `<table>/rows/<part>.ts`, `<table>/transfers.ts` where units became others, for communes `xa/parents.ts`,
 * `data/<concept>.ts` for what is asked of tables beside their codes (working days, legal texts, state machines),
 * `mappings/<system>--<table>.ts`, and the barrels `tables.ts`, `codes.ts`
 * (membership of all tables, for detect-system) and `mappings.ts`.
 * @returns file text by path below `packages/code-tables/src/generated`
 */
export function emitCodeTables({
  tables,
  transfers,
  mappings,
  machines,
}: CodeTableSources): Map<string, string> {
  const files = new Map<string, string>();
  const sorted = [...tables.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const table of sorted) {
    const { id } = table;
    const own = [...transfers.values()].filter(({ from, to }) => from === id || to === id);
    files.set(`${id}.ts`, tableModule(table, tables, own.length > 0));
    files.set(`${id}/codes.ts`, membershipModule(table));
    if (own.length > 0) files.set(`${id}/transfers.ts`, transfersModule(id, own, tables));
    for (const part of partsOf(table)) {
      files.set(`${id}/rows/${part.name}.ts`, partModule(table, part));
      if (part.name !== "today") continue;
      files.set(`${id}/today.ts`, todayModule(table, tables));
      const undated = part.rows.map((row) => ({ ...row, from: "" }));
      files.set(`${id}/today/codes.ts`, membershipModule({ ...table, rows: undated }, "../../../"));
    }
    const data = dataModule(table, tables);
    if (data !== undefined) files.set(data.path, data.text);
    if (id === "xa") files.set(`${id}/parents.ts`, parentsModule(table));
  }
  if (machines !== undefined) files.set("data/states.ts", statesModule(machines));
  const exports = sorted.map(({ id }) => `export { ${camelCase(id)} } from "./${id}.ts";\n`);
  files.set("tables.ts", `${BANNER}${exports.join("")}`);
  files.set("codes.ts", `${BANNER}${sorted.map(({ id }) => membershipOf(id)).join("")}`);
  const maps = [...mappings.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const mapping of maps) files.set(`mappings/${mapping.id}.ts`, mappingModule(mapping));
  files.set("mappings.ts", mappingsModule(maps));
  return files;
}

/** One table in the barrel of membership. A namespace would be made when its module is loaded, and keep all of it. */
function membershipOf(id: string): string {
  const name = camelCase(id);
  const names = ["codes", "has", "hasBetween", "spansOf"] as const;
  const own = names.map((one) => [one, `${name}_${one}`] as const);
  return `import { ${own.map((pair) => pair.join(" as ")).join(", ")} } from "./${id}/codes.ts";
export const ${name}: { ${own.map(([one, as]) => `readonly ${one}: typeof ${as}`).join("; ")} } = { ${own.map((pair) => pair.join(": ")).join(", ")} };
`;
}
