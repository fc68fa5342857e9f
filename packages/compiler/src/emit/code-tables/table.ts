import type { CodeRow, CodeTable } from "../../read/code-tables.ts";
import { BANNER, camelCase, commentText, literal } from "../writer.ts";
import { packRows } from "./columns.ts";
import { digitWidth } from "./membership.ts";

/** The parts of a large table, each a module of its own; the whole table is made of them. */
export interface Part {
  readonly name: "today" | "before" | "past";
  readonly rows: readonly CodeRow[];
}

/**
 * A table with `splitAt` has three parts: what is valid without end, what was valid the day before `splitAt`, and
 * the rest. A form in a browser needs the first alone.
 */
export function partsOf(table: CodeTable): readonly Part[] {
  const { splitAt } = table;
  if (splitAt === undefined) return [];
  const name = (row: CodeRow): Part["name"] =>
    row.to === "" ? "today" : row.from < splitAt && row.to >= splitAt ? "before" : "past";
  return (["today", "before", "past"] as const).map((part) => ({
    name: part,
    rows: table.rows.filter((row) => name(row) === part),
  }));
}

/** `<table>/rows/<part>.ts`: packed rows and nothing else. */
export function partModule(table: CodeTable, part: Part): string {
  return `${BANNER}import type { PackedRows } from "../../../table/packed.ts";

/** ${commentText(table.label.vi)}: ${part.name}. */
export const rows: PackedRows = ${packRows(part.rows, table.prefixes ?? [])};
`;
}

/** `<table>.ts`: the whole table. */
export function tableModule(
  table: CodeTable,
  tables: ReadonlyMap<string, CodeTable>,
  transfers: boolean,
): string {
  const { id, label } = table;
  const parts = partsOf(table);
  const imports = [
    ...parts.map(({ name }) => `import { rows as ${name} } from "./${id}/rows/${name}.ts";\n`),
    ...(transfers ? [`import { transfers } from "./${id}/transfers.ts";\n`] : []),
  ];
  const rows =
    parts.length > 0 ? parts.map(({ name }) => name).join(", ") : packRows(table.rows, table.prefixes ?? []);
  return `${BANNER}import { createTable } from "../table/create-table.ts";
import type { CodeTable } from "../table/types.ts";
import { has, hasBetween } from "./${id}/codes.ts";
${imports.join("")}
/** ${commentText(`${label.vi} (${label.en})`)}: names, validity, aliases and evidence of every code. */
export const ${camelCase(id)}: CodeTable = /* @__PURE__ */ createTable({
  about: ${literal(about(table, tables))},
  has,
  hasBetween,
  parts: [${rows}],
${transfers ? "  transfers,\n" : ""}});
`;
}

/** `<table>/today.ts`: only what is valid without end, for forms. */
export function todayModule(table: CodeTable, tables: ReadonlyMap<string, CodeTable>): string {
  const { id, label } = table;
  // What its codes were before the last of these rows began stands in the other parts: here it is not known.
  const rows = partsOf(table).flatMap((part) => (part.name === "today" ? part.rows : []));
  const [knownFrom] = rows
    .map(({ from }) => from)
    .sort()
    .reverse();
  const known = knownFrom ? { ...table, knownFrom } : table;
  return `${BANNER}import { createTable } from "../../table/create-table.ts";
import type { CodeTable } from "../../table/types.ts";
import { rows } from "./rows/today.ts";
import { has } from "./today/codes.ts";

/** ${commentText(`${label.vi} (${label.en})`)}: only the codes that are valid today, for forms. */
export const ${camelCase(id)}Today: CodeTable = /* @__PURE__ */ createTable({
  about: ${literal(about(known, tables))},
  has,
  parts: [rows],
});
`;
}

function about(table: CodeTable, tables: ReadonlyMap<string, CodeTable>) {
  const { id, label, edition, knownFrom, prefixes = [] } = table;
  const parents = (table.parents ?? []).map((parent) => [
    parent,
    digitWidth((tables.get(parent)?.rows ?? []).map((row) => row.code)),
  ]);
  return {
    id,
    label,
    edition,
    ...(knownFrom === undefined ? {} : { knownFrom }),
    ...(parents.length > 0 ? { parents } : {}),
    prefixes,
  };
}
