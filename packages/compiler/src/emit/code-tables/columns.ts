import type { CodeRow } from "../../read/code-tables.ts";
import { literal } from "../writer.ts";
import { digitWidth } from "./membership.ts";
import { pack, rank, steps, zigzag } from "./pack.ts";

/** From how many rows on a column of names is worth a dictionary of its words. */
const MANY = 300;

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

/** Rows column by column, as source text of an object; a column that is empty in every row is left out. */
export function packRows(rows: readonly CodeRow[], prefixes: readonly string[]): string {
  const columns: string[] = [`    code: ${codeColumn(rows)},\n`];
  for (const [name, cell] of CELLS) {
    const cells = rows.map(cell);
    if (cells.every((value) => value === "")) continue;
    const column =
      name === "vi"
        ? nameColumn(cells, prefixes)
        : name === "province" && rows.every((row) => row.province === row.parent)
          ? literal(["same", "parent"])
          : textColumn(cells);
    columns.push(`    ${name}: ${column},\n`);
  }
  return `{\n${columns.join("")}  }`;
}

function codeColumn(rows: readonly CodeRow[]): string {
  const codes = rows.map((row) => row.code);
  const width = digitWidth(codes);
  const numbers = codes.map(Number);
  const ascending = numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
  return width > 0 && ascending
    ? literal(["digits", width, pack(steps(numbers))])
    : literal(["lines", codes.join("\n")]);
}

/** The shortest of the ways to write a column. */
function textColumn(cells: readonly string[]): string {
  const { distinct, picks } = rank(cells);
  if (distinct.length * 2 < cells.length) return literal(["picks", distinct.join("\n"), pack(picks)]);
  return numberedColumn(cells) ?? literal(["lines", cells.join("\n")]);
}

/** "NQ 1656/NQ-UBTVQH15, Điều 1 khoản 14": few texts that differ in their last number only. */
function numberedColumn(cells: readonly string[]): string | undefined {
  const parts = cells.map((cell) => /^(.*?)(0|[1-9]\d{0,8})?$/s.exec(cell) ?? ["", "", ""]);
  const { distinct, picks } = rank(
    parts.map(([, text = "", number]) => text + (number === undefined ? "" : "#")),
  );
  if (distinct.length * 8 > cells.length || parts.some(([, text = ""]) => text.includes("#")))
    return undefined;
  const last = new Map<number, number>();
  const numbers = parts.flatMap(([, , number], row) => {
    if (number === undefined) return [];
    const pick = picks[row] ?? 0;
    const step = Number(number) - (last.get(pick) ?? 0);
    last.set(pick, Number(number));
    return [zigzag(step)];
  });
  return literal(["numbered", distinct.join("\n"), pack(picks), pack(numbers)]);
}

/** Names of many units share their words: each word once, and for each name which ones. */
function nameColumn(cells: readonly string[], prefixes: readonly string[]): string {
  if (cells.length < MANY) return textColumn(cells);
  const split = cells.map((cell) => {
    const head = prefixes.find((prefix) => cell.toLowerCase().startsWith(`${prefix} `));
    return head === undefined ? ["", cell] : [cell.slice(0, head.length + 1), cell.slice(head.length + 1)];
  });
  const heads = rank(split.map(([head = ""]) => head));
  const names = split.map(([, name = ""]) => name.split(" "));
  const words = rank(names.flat());
  return literal([
    "words",
    heads.distinct.join("\n"),
    pack(heads.picks),
    words.distinct.join(" "),
    pack(names.map((name) => name.length)),
    pack(words.picks),
  ]);
}
