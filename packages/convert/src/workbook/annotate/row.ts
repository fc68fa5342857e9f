import { columnLetters, parseReference } from "../xlsx/reference.ts";
import { opened, readAttribute, setAttribute, type XmlToken } from "../xml/tokens.ts";
import { type StyleBook, styleOf } from "./styles.ts";
import type { CellNote } from "./types.ts";

/** What a row is rewritten with. */
export interface RowContext {
  readonly prefix: string;
  readonly styles: StyleBook;
  readonly clean: boolean;
  /** Styles of empty columns. */
  readonly columns: readonly { readonly from: number; readonly to: number; readonly style: number }[];
}

/** A row with the marks on its cells. A cell that is not there yet is made, empty, in the style of its column. */
export function markRow(
  row: number,
  tokens: readonly XmlToken[],
  notes: readonly CellNote[],
  context: RowContext,
): string {
  const [open, ...rest] = tokens;
  if (open === undefined) return "";
  const marks = marksOf(notes);
  const body: string[] = [];
  let column = 0;
  for (const token of rest) {
    const { kind, name, raw } = token;
    if (name === "row" && kind === "close") {
      body.push(...newCells(row, marks, Number.POSITIVE_INFINITY, open, context), raw);
    } else if (name === "c" && kind !== "close") {
      const at = readAttribute(raw, "r");
      column = (at === undefined ? undefined : parseReference(at)?.column) ?? column + 1;
      body.push(...newCells(row, marks, column, open, context));
      const mark = marks.get(column);
      marks.delete(column);
      const cell = context.clean ? unmark(raw, context.styles) : raw;
      body.push(mark ? setAttribute(cell, "s", String(context.styles.marked(styleOf(cell), mark))) : cell);
    } else body.push(raw);
  }
  if (open.kind === "empty" && marks.size > 0) {
    const made = newCells(row, marks, Number.POSITIVE_INFINITY, open, context);
    return `${opened(unspanned(open.raw))}${made.join("")}</${context.prefix}row>`;
  }
  return unspanned(open.raw) + body.join("");
}

/** A cell without the mark of an earlier run. */
export function unmark(raw: string, styles: StyleBook): string {
  const style = styleOf(raw);
  const plain = styles.unmarked(style);
  return plain === style ? raw : setAttribute(raw, "s", String(plain));
}

/** A row that the sheet does not have yet. */
export function newRow(row: number, notes: readonly CellNote[], context: RowContext): string {
  const marks = marksOf(notes);
  if (marks.size === 0) return "";
  const raw = `<${context.prefix}row r="${row}">`;
  const cells = newCells(row, marks, Number.POSITIVE_INFINITY, { kind: "open", name: "row", raw }, context);
  return `${raw}${cells.join("")}</${context.prefix}row>`;
}

function marksOf(notes: readonly CellNote[]): Map<number, NonNullable<CellNote["mark"]>> {
  const marks = new Map<number, NonNullable<CellNote["mark"]>>();
  for (const { column, mark } of notes) {
    if (mark && marks.get(column) !== "error") marks.set(column, mark);
  }
  return marks;
}

/** Marked cells that are not there, as far as they stand before a column. */
function newCells(
  row: number,
  marks: Map<number, NonNullable<CellNote["mark"]>>,
  before: number,
  open: XmlToken,
  { prefix, styles, columns }: RowContext,
): string[] {
  const made = [...marks].filter(([column]) => column < before).sort(([left], [right]) => left - right);
  return made.map(([column, mark]) => {
    marks.delete(column);
    const ofRow = readAttribute(open.raw, "customFormat") === "1" ? styleOf(open.raw) : undefined;
    const style = ofRow ?? columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
    return `<${prefix}c r="${columnLetters(column)}${row}" s="${styles.marked(style, mark)}"/>`;
  });
}

/** Which columns a row has is a hint only, and would be wrong once a cell is added. */
function unspanned(raw: string): string {
  return setAttribute(raw, "spans", undefined);
}
