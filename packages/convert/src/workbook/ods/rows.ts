import { broken, WorkbookError } from "../error/error.ts";
import type { Limits } from "../open/limits.ts";
import type { SheetCell, SheetInfo, SheetRow } from "../types.ts";
import { EMPTY } from "../xlsx/cell.ts";
import { MOST_COLUMNS, MOST_ROWS } from "../xlsx/reference.ts";
import { attribute, readXml, readXmlWhole, type XmlEvents } from "../xml/sax.ts";
import { readOdsCell } from "./cell.ts";
import { odsStyles } from "./styles.ts";

type Attributes = Readonly<Record<string, string>>;

const CONTENT = "content.xml";

/** The sheets of an OpenDocument workbook. */
export function listOdsSheets(pieces: Iterable<Uint8Array>): SheetInfo[] {
  const sheets: SheetInfo[] = [];
  const styles = odsStyles();
  let depth = 0;
  readXmlWhole(CONTENT, pieces, {
    open(name, attributes) {
      styles.open(name, attributes);
      // A table inside a cell is no sheet.
      if (name !== "table" || depth++ > 0) return;
      const hidden = styles.isHidden(attribute(attributes, "style-name"));
      const info = { name: attribute(attributes, "name") ?? "", index: sheets.length };
      sheets.push(hidden ? { ...info, hidden } : info);
    },
    close(name) {
      styles.close(name);
      if (name === "table") depth -= 1;
    },
  });
  return sheets;
}

/** The rows of one sheet that hold something, while `content.xml` is unpacked piece by piece. */
export function* readOdsRows(
  pieces: Iterable<Uint8Array>,
  sheet: number,
  limits: Limits,
): Generator<SheetRow> {
  const ready: SheetRow[] = [];
  const reading = sheetEvents(sheet, limits, ready);
  for (const _ of readXml(CONTENT, pieces, reading.events)) {
    yield* ready.splice(0);
    if (reading.done()) return;
  }
}

function sheetEvents(sheet: number, limits: Limits, ready: SheetRow[]) {
  const styles = odsStyles();
  const text = cellText();
  let table = -1;
  let depth = 0;
  let row = 0;
  let times = 1;
  let hidden = false;
  let cells: SheetCell[] = [];
  let column = 0;
  let seen = 0;
  let cell: { attributes: Attributes; covered: boolean } | undefined;
  const columnStyles: { style: string; until: number }[] = [];
  const active = () => table === sheet && depth === 1;

  function count(more: number): void {
    seen += more;
    if (seen > limits.cells) throw new WorkbookError("TN-READ-WORKBOOK-CELLS", { max: limits.cells });
  }

  function openTable(): void {
    depth += 1;
    if (depth > 1) return;
    table += 1;
    columnStyles.length = 0;
  }

  function openRow(attributes: Attributes): void {
    times = repeats(attributes, "number-rows-repeated", MOST_ROWS);
    hidden =
      attribute(attributes, "visibility") !== undefined && attribute(attributes, "visibility") !== "visible";
    cells = [];
    column = 0;
  }

  function openColumn(attributes: Attributes): void {
    const until =
      (columnStyles.at(-1)?.until ?? 0) + repeats(attributes, "number-columns-repeated", MOST_COLUMNS);
    columnStyles.push({ style: attribute(attributes, "default-cell-style-name") ?? "", until });
  }

  function closeCell(): void {
    if (!cell) return;
    const { attributes, covered } = cell;
    cell = undefined;
    const repeated = repeats(attributes, "number-columns-repeated", MOST_COLUMNS);
    const value = covered ? EMPTY : cellOf(attributes);
    if (value === undefined) throw broken(CONTENT);
    if (value.kind === "empty" && value.spans === undefined) {
      column += repeated;
      return;
    }
    if (column + repeated > MOST_COLUMNS) throw broken(CONTENT);
    count(column + repeated - cells.length);
    while (cells.length < column) cells.push(EMPTY);
    for (let one = 0; one < repeated; one += 1) cells.push(value);
    column += repeated;
  }

  function cellOf(attributes: Attributes): SheetCell | undefined {
    const style =
      attribute(attributes, "style-name") ?? columnStyles.find(({ until }) => column < until)?.style;
    const type = attribute(attributes, "value-type") ?? "";
    const isError = attributes["calcext:value-type"] === "error";
    const value = readOdsCell({
      type: isError ? "error" : type,
      value: attribute(attributes, VALUE_OF[type] ?? "value") ?? "",
      text: text.take(),
      formula: attribute(attributes, "formula") !== undefined,
      date: styles.dateFormat(style),
    });
    const spans = {
      rows: repeats(attributes, "number-rows-spanned", MOST_ROWS),
      columns: repeats(attributes, "number-columns-spanned", MOST_COLUMNS),
    };
    return value && (spans.rows > 1 || spans.columns > 1) ? { ...value, spans } : value;
  }

  function closeRow(): void {
    if (cells.some(({ kind }) => kind !== "empty")) {
      count((times - 1) * cells.length);
      for (let one = 1; one <= times; one += 1) {
        if (row + one > MOST_ROWS) throw broken(CONTENT);
        ready.push({ row: row + one, cells, ...(hidden ? { hidden } : {}) });
      }
    }
    row += times;
  }

  const events: XmlEvents = {
    open(name, attributes) {
      if (table === -1) styles.open(name, attributes);
      if (name === "table") openTable();
      if (!active()) return;
      if (cell) text.open(name, attributes);
      else if (name === "table-column") openColumn(attributes);
      else if (name === "table-row") openRow(attributes);
      else if (name === "table-cell" || name === "covered-table-cell") {
        cell = { attributes, covered: name !== "table-cell" };
        text.take();
      }
    },
    text(more) {
      if (cell && active()) text.add(more);
    },
    close(name) {
      if (table === -1) styles.close(name);
      if (active()) {
        if (name === "table-cell" || name === "covered-table-cell") closeCell();
        else if (cell) text.close(name);
        else if (name === "table-row") closeRow();
      }
      if (name === "table") depth -= 1;
    },
  };
  return { events, done: () => table > sheet };
}

const VALUE_OF: Readonly<Record<string, string>> = {
  date: "date-value",
  time: "time-value",
  boolean: "boolean-value",
  string: "string-value",
};

function repeats(attributes: Attributes, name: string, most: number): number {
  const value = Number(attribute(attributes, name) ?? 1);
  if (!Number.isInteger(value) || value < 1) throw broken(CONTENT);
  return Math.min(value, most);
}

/** Longest run of blanks that one element may stand for. */
const MOST_BLANKS = 1000;

/** The paragraphs of a cell, without notes that hang on it. */
function cellText() {
  let text = "";
  let paragraphs = 0;
  let inside = 0;
  let aside = 0;
  return {
    take(): string {
      const taken = text;
      text = "";
      paragraphs = 0;
      inside = 0;
      aside = 0;
      return taken;
    },
    open(name: string, attributes: Attributes): void {
      if (name === "annotation" || aside > 0) aside += 1;
      else if (name === "p") {
        if (paragraphs++ > 0) text += "\n";
        inside += 1;
      } else if (inside > 0 && name === "s") text += " ".repeat(repeats(attributes, "c", MOST_BLANKS));
      else if (inside > 0 && name === "tab") text += "\t";
      else if (inside > 0 && name === "line-break") text += "\n";
    },
    add(more: string): void {
      if (inside > 0 && aside === 0) text += more;
    },
    close(name: string): void {
      if (aside > 0) aside -= 1;
      else if (name === "p") inside -= 1;
    },
  };
}
