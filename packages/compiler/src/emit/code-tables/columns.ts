import type { CodeRow } from "../../read/code-tables.ts";
import { literal } from "../writer.ts";
import { digitWidth } from "./membership.ts";
import { fix, pack, rank, steps, zigzag } from "./pack.ts";

/** Larger numbers at the end of a text are part of the text. */
const MOST_NUMBERED = 4000;

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
  return `{\n    count: ${rows.length},\n${columns.join("")}  }`;
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
  const runs = runsColumn(cells);
  if (runs !== undefined) return runs;
  const { distinct, picks } = rank(cells);
  if (distinct.length * 2 < cells.length) return literal(["picks", distinct.join("\n"), ...fix(picks)]);
  return numberedColumn(cells) ?? literal(["lines", cells.join("\n")]);
}

/** The same value in many rows after one another: each run once. */
function runsColumn(cells: readonly string[]): string | undefined {
  const starts = cells.flatMap((cell, row) => (row === 0 || cell !== cells[row - 1] ? [row] : []));
  if (starts.length * 4 > cells.length) return undefined;
  const { distinct, picks } = rank(starts.map((row) => cells[row] ?? ""));
  const lengths = starts.map((row, at) => (starts[at + 1] ?? cells.length) - row);
  return literal(["runs", distinct.join("\n"), pack(picks), pack(lengths)]);
}

/** "NQ 1656/NQ-UBTVQH15, Điều 1 khoản 14": few texts that differ in their last number only. */
function numberedColumn(cells: readonly string[]): string | undefined {
  const parts = cells.map((cell) => /^(.*?)(0|[1-9]\d{0,8})?$/s.exec(cell) ?? ["", "", ""]);
  const { distinct, picks } = rank(
    parts.map(([, text = "", number]) => text + (number === undefined ? "" : "#")),
  );
  if (distinct.length * 8 > cells.length || parts.some(([, text = ""]) => text.includes("#")))
    return undefined;
  const numbers = parts.map(([, , number]) => Number(number ?? 0));
  if (Math.max(...numbers) > MOST_NUMBERED) return undefined;
  const before = numbers.map((_, row) => (picks[row] === picks[row - 1] ? (numbers[row - 1] ?? 0) : 0));
  const far = numbers.map((number, row) => zigzag(number - (before[row] ?? 0)));
  return literal(["numbered", distinct.join("\n"), ...fix(picks), ...fix(far)]);
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
  let at = 0;
  return literal([
    "words",
    heads.distinct.join("\n"),
    ...fix(heads.picks),
    words.distinct.join(" "),
    names.map((name) => pack(name.map(() => words.picks[at++] ?? 0))).join("\n"),
  ]);
}
