import type { CodeRow, CodeTable } from "../../read/code-tables.ts";
import { BANNER, camelCase, commentText, literal } from "../writer.ts";
import { digitWidth } from "./membership.ts";
import { pack, rank, steps } from "./pack.ts";

/** `names.ts` of one table: the rows column by column, decoded when a column is first asked for. */
export function namesModule(table: CodeTable): string {
  const { id, label, edition, knownFrom, prefixes = [], rows } = table;
  const columns: Record<string, string> = { code: codeColumn(rows) };
  for (const [name, cell] of CELLS) {
    const cells = rows.map(cell);
    if (cells.some((value) => value !== "")) columns[name] = textColumn(cells);
  }
  const about = { id, label, edition, ...(knownFrom === undefined ? {} : { knownFrom }), prefixes };
  const lines = Object.entries(columns).map(([name, column]) => `    ${name}: ${column},\n`);
  return `${BANNER}import { createTable } from "../../table/create-table.ts";
import type { CodeTable } from "../../table/types.ts";
import { has, hasBetween } from "./codes.ts";

/** ${commentText(`${label.vi} (${label.en})`)}: names, validity, aliases and evidence of every code. */
export const ${camelCase(id)}: CodeTable = /* @__PURE__ */ createTable({
  about: ${literal(about)},
  has,
  hasBetween,
  columns: {
${lines.join("")}  },
});
`;
}

const CELLS: readonly (readonly [string, (row: CodeRow) => string])[] = [
  ["vi", (row) => row.vi],
  ["en", (row) => row.en],
  ["aliases", (row) => row.aliases.join(";")],
  ["hiddenAliases", (row) => row.hiddenAliases.join(";")],
  ["parent", (row) => row.parent],
  ["province", (row) => row.province],
  ["from", (row) => row.from],
  ["to", (row) => row.to],
  ["replacedBy", (row) => row.replacedBy.join(";")],
  ["status", (row) => row.status],
  ["basis", (row) => row.basis],
  ["mark", (row) => row.mark],
  ["source", (row) => row.source],
];

function codeColumn(rows: readonly CodeRow[]): string {
  const codes = rows.map((row) => row.code);
  const width = digitWidth(codes);
  const numbers = codes.map(Number);
  const ascending = numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
  return width > 0 && ascending
    ? literal(["digits", width, pack(steps(numbers))])
    : literal(["lines", codes.join("\n")]);
}

/** Few distinct values: each once, and which one each row has. Else the values one below the other. */
function textColumn(cells: readonly string[]): string {
  const { distinct, picks } = rank(cells);
  return distinct.length * 2 < cells.length
    ? literal(["picks", distinct.join("\n"), pack(picks)])
    : literal(["lines", cells.join("\n")]);
}
