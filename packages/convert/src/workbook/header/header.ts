import type { SheetCell, SheetRow } from "../types.ts";

/** Between the levels of a header of several rows. */
export const LEVEL_SEPARATOR = " › ";

/** Rows that are looked at to find the header. */
const ROWS_LOOKED_AT = 30;
/** Rows that one header may have. */
const MOST_LEVELS = 4;

/** The header of a table in a sheet. */
export interface SheetHeader {
  /** One name a column, from column A; the levels of a merged header are joined: `Mẹ › Họ tên`. Empty where there is none. */
  readonly names: readonly string[];
  /** Numbers of the rows that the header takes. */
  readonly rows: readonly number[];
  /** Rows above it: titles, dates, notes. Their text belongs to nothing. */
  readonly skipped: readonly number[];
  /** A row such as `(1) (2) (3)` below the header, which is no data. */
  readonly numbering?: number;
}

/**
 * Finds the header of a table: empty rows and titles above it are skipped, merged cells of several levels are
 * joined. What decides is where names stand, never what they are.
 *
 * @param rows - the first rows of a sheet, as `readSheet` gives them; 30 are enough
 * @returns the header, or nothing when no row looks like one
 * @example
 * headerOf([{ row: 3, cells: [{ text: "Số", kind: "text" }, { text: "Ngày", kind: "text" }] }])?.names; // ["Số", "Ngày"]
 */
export function headerOf(rows: readonly SheetRow[]): SheetHeader | undefined {
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  const first = looked.findIndex((_, index) => isHeaderRow(looked, index));
  const top = looked[first];
  if (top === undefined) return undefined;
  const levels = levelsFrom(looked, first);
  const after = looked[first + levels.length];
  return {
    names: joinLevels(levels),
    rows: levels.map(({ row }) => row),
    skipped: looked.slice(0, first).map(({ row }) => row),
    ...(after && isNumbering(after) ? { numbering: after.row } : {}),
  };
}

/**
 * A header has names side by side, and they are nearly as many as what stands below. A title is alone in its row,
 * or spread over the whole table.
 */
function isHeaderRow(rows: readonly SheetRow[], index: number): boolean {
  const row = rows[index];
  if (row === undefined) return false;
  const names = row.cells.filter(isName);
  const others = row.cells.filter(({ kind }) => kind !== "empty");
  if (names.length === 0 || names.length < others.length) return false;
  const widest = Math.max(...rows.slice(index + 1, index + 12).map(filledWidth), 0);
  if (widest <= 1) return names.length >= 1 && filledWidth(row) >= widest && !isSpread(row);
  return names.length >= 2 && filledWidth(row) * 2 >= widest;
}

/** How many columns the filled cells of a row take, with what merged cells cover. */
function filledWidth({ cells }: SheetRow): number {
  return cells.reduce((sum, { kind, spans }) => sum + (kind === "empty" ? 0 : (spans?.columns ?? 1)), 0);
}

function isSpread({ cells }: SheetRow): boolean {
  return cells.some(({ spans }) => (spans?.columns ?? 1) > 1);
}

function isName(cell: SheetCell): boolean {
  return cell.kind === "text" || (cell.kind === "formula" && cell.result === "text");
}

/**
 * The header row and the rows that belong to it: those that a tall cell reaches down to, and one that has names
 * only below a wide cell.
 */
function levelsFrom(rows: readonly SheetRow[], first: number): SheetRow[] {
  const levels: SheetRow[] = [];
  let reach = 0;
  for (const row of rows.slice(first, first + MOST_LEVELS)) {
    const before = levels.at(-1);
    if (before && row.row > reach && !(row.row === before.row + 1 && isBelowWide(row, before))) break;
    if (before && !row.cells.every((cell) => cell.kind === "empty" || isName(cell))) break;
    levels.push(row);
    for (const { spans } of row.cells) reach = Math.max(reach, row.row + (spans?.rows ?? 1) - 1);
  }
  return levels;
}

function isBelowWide(row: SheetRow, above: SheetRow): boolean {
  const wide = above.cells.flatMap(({ spans }, column) =>
    spans && spans.columns > 1 ? [{ from: column, to: column + spans.columns }] : [],
  );
  return row.cells.every(
    ({ kind }, column) => kind === "empty" || wide.some(({ from, to }) => column >= from && column < to),
  );
}

function joinLevels(levels: readonly SheetRow[]): string[] {
  const width = Math.max(0, ...levels.map(({ cells }) => cells.length), ...levels.map(reachOf));
  const names: string[][] = Array.from({ length: width }, () => []);
  for (const { cells } of levels) {
    for (const [column, cell] of cells.entries()) {
      if (cell.kind === "empty") continue;
      const name = oneLine(cell.text);
      for (let one = column; one < column + (cell.spans?.columns ?? 1); one += 1) {
        const parts = names[one];
        if (parts && parts.at(-1) !== name) parts.push(name);
      }
    }
  }
  return names.map((parts) => parts.join(LEVEL_SEPARATOR));
}

function reachOf({ cells }: SheetRow): number {
  return Math.max(
    0,
    ...cells.map(({ kind, spans }, column) => (kind === "empty" ? 0 : column + (spans?.columns ?? 1))),
  );
}

function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

/** `(1)`, `(2)` or 1, 2, 3 … under the names: paper forms number their columns. */
function isNumbering({ cells }: SheetRow): boolean {
  const filled = cells.filter(({ kind }) => kind !== "empty");
  const numbers = filled.map(({ text }) => Number(/^\(?(\d{1,3})\)?$/.exec(text.trim())?.[1] ?? Number.NaN));
  return filled.length >= 3 && numbers.every((number, index) => number === index + 1);
}
