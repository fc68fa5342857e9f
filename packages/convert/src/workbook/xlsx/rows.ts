import { broken, WorkbookError } from "../error/error.ts";
import type { Limits } from "../open/limits.ts";
import type { SheetCell, SheetRow, Spans } from "../types.ts";
import { readXml } from "../xml/sax.ts";
import { type CellContext, EMPTY, readCellValue } from "./cell.ts";
import { MOST_COLUMNS, MOST_ROWS, parseReference } from "./reference.ts";
import type { NumberFormat } from "./styles.ts";

/** What a sheet needs besides its own part. */
export interface SheetContext extends CellContext {
  readonly part: string;
  readonly styles: readonly NumberFormat[];
  /** Merged areas by their upper left cell, `row,column`. */
  readonly merges: ReadonlyMap<string, Spans>;
  readonly limits: Limits;
}

/** The rows of a sheet that hold something, while its part is unpacked piece by piece. */
export function* readRows(pieces: Iterable<Uint8Array>, context: SheetContext): Generator<SheetRow> {
  const ready: SheetRow[] = [];
  const events = sheetEvents(context, (row) => void ready.push(row));
  for (const _ of readXml(context.part, pieces, events)) yield* ready.splice(0);
}

function sheetEvents(context: SheetContext, found: (row: SheetRow) => void) {
  const { part, styles, merges, limits } = context;
  let inData = false;
  let row = 0;
  let hidden = false;
  let column = 0;
  let cells: SheetCell[] = [];
  let holdsValue = false;
  let seen = 0;
  let inCell = false;
  let into: "value" | "inline" | undefined;
  let spoken = 0;
  let cell = {
    type: "",
    style: undefined as NumberFormat | undefined,
    value: "",
    inline: "",
    formula: false,
  };

  function openRow(attributes: Readonly<Record<string, string>>): void {
    const number = attributes.r;
    const next = number === undefined ? row + 1 : Number(number);
    if (!(Number.isInteger(next) && next > row && next <= MOST_ROWS)) throw broken(part);
    row = next;
    hidden = isTrue(attributes.hidden);
    column = 0;
    cells = [];
    holdsValue = false;
  }

  function openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes.r;
    const place = reference === undefined ? { row, column: column + 1 } : parseReference(reference);
    if (place === undefined || place.row !== row || place.column <= column || place.column > MOST_COLUMNS)
      throw broken(part);
    column = place.column;
    const style = styles[Number(attributes.s ?? 0)];
    cell = { type: attributes.t ?? "n", style, value: "", inline: "", formula: false };
    inCell = true;
  }

  function closeCell(): void {
    inCell = false;
    const value = readCellValue(cell, context);
    if (value === undefined) throw broken(part);
    const spans = merges.get(`${row},${column}`);
    if (value.kind === "empty" && spans === undefined) return;
    // A lone cell far to the right costs a whole row of empty ones, and is counted as such.
    seen += column - cells.length;
    if (seen > limits.cells) throw new WorkbookError("TN-READ-WORKBOOK-CELLS", { max: limits.cells });
    // One piece of empty cells at once: a cell in the last column has 16,383 of them before it.
    const gap = column - 1 - cells.length;
    if (gap > 16) cells = cells.concat(new Array<SheetCell>(gap).fill(EMPTY));
    else while (cells.length < column - 1) cells.push(EMPTY);
    holdsValue ||= value.kind !== "empty";
    cells.push(spans === undefined ? value : { ...value, spans });
  }

  return {
    open(name: string, attributes: Readonly<Record<string, string>>): void {
      if (name === "sheetData") inData = true;
      else if (!inData) return;
      else if (name === "row") openRow(attributes);
      else if (name === "c") openCell(attributes);
      else if (!inCell) return;
      else if (name === "v") into = "value";
      else if (name === "f") cell.formula = true;
      else if (name === "rPh") spoken += 1;
      else if (name === "t" && spoken === 0) into = "inline";
    },
    text(text: string): void {
      if (into) cell[into] += text;
    },
    close(name: string): void {
      if (name === "sheetData") inData = false;
      else if (!inData) return;
      else if (name === "row") {
        if (holdsValue) found({ row, cells, ...(hidden ? { hidden } : {}) });
      } else if (name === "c") closeCell();
      else if (name === "rPh") spoken -= 1;
      else if (name === "v" || name === "t") into = undefined;
    },
  };
}

/** How a workbook writes yes: `1` or `true`. */
export function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
