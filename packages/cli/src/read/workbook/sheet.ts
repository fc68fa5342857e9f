import { cellReference, type SheetCell, type SheetRow } from "@thongnhat/convert/workbook";
import type { Issue } from "@thongnhat/core";
import { type Column, toPointer } from "../csv/columns.ts";
import { tooLong } from "../lines/lines.ts";
import type { ReadOptions } from "../reader/reader.ts";
import { type Fault, fault, type ReadItem } from "../reader/types.ts";
import { openTable, type Table, unknownColumn } from "../table/table.ts";
import { cellIssue, cellText, type ReadCode } from "./cell.ts";
import type { FoundHeader } from "./header.ts";

const MOST_UNKNOWN_COLUMNS = 100;

/** A sheet whose header was found. */
export interface DataSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly header: FoundHeader;
  /** Number of the header's row. */
  readonly headerRow: number;
  readonly table: Table;
  readonly options: ReadOptions;
}

/** Matches the header of a sheet with its record, or says why it cannot be used. */
export function openSheet(
  name: string,
  hidden: boolean,
  header: FoundHeader,
  headerRow: number,
  options: ReadOptions,
): DataSheet | Fault {
  const { origin = header.origin } = options;
  const own = { ...options, record: header.record, ...(origin === undefined ? {} : { origin }) };
  const table = openTable(header.names, header.descriptor, own);
  if ("columns" in table) return { name, hidden, header, headerRow, table, options: own };
  const [first, second] = table.twice ?? [];
  return fault("TN-READ-COLUMN-TWICE", headerRow, {
    ...inSheet(name),
    row: headerRow,
    file: true,
    ...(second
      ? { column: second.name, cell: cellReference({ row: headerRow, column: second.index + 1 }) }
      : {}),
    ...(first ? { params: { other: cellReference({ row: headerRow, column: first.index + 1 }) } } : {}),
  });
}

function inSheet(sheet: string) {
  return { sheet };
}

/** The records of a sheet, and what is said of the sheet as a whole. */
export function* readSheetItems(
  sheet: DataSheet,
  rows: Iterable<SheetRow>,
  readCode: ReadCode,
): Generator<ReadItem> {
  const notes = sheetNotes(sheet);
  yield* headerFaults(sheet);
  for (const row of rows) {
    notes.see(row);
    yield* notes.nameless(row);
    const item = readRow(sheet, row, readCode);
    if (item) yield item;
  }
  yield* notes.atEnd();
}

function* headerFaults({ name, hidden, headerRow, table, options }: DataSheet): Generator<Fault> {
  const about = { ...inSheet(name), file: true as const };
  if (hidden) yield fault("TN-READ-HIDDEN-SHEET", headerRow, { ...about, severity: "warning" });
  const named = table.unknown.filter((column) => column.name.trim() !== "");
  for (const unknown of named.slice(0, MOST_UNKNOWN_COLUMNS)) {
    yield fault("TN-READ-CSV-UNKNOWN-COLUMN", headerRow, {
      ...about,
      row: headerRow,
      cell: cellReference({ row: headerRow, column: unknown.index + 1 }),
      severity: options.use === "read" ? "warning" : "error",
      ...unknownColumn(unknown),
    });
  }
}

function readRow(sheet: DataSheet, { row, cells }: SheetRow, readCode: ReadCode): ReadItem | undefined {
  const { table, name, options, header } = sheet;
  const texts: string[] = [];
  const issues: Issue[] = [];
  let length = 0;
  for (const column of table.columns) {
    const cell = cells[column.index] ?? NOTHING;
    const said = cellText(cell, column, readCode);
    if ("code" in said) issues.push(cellIssue(said.code, column, row, header.descriptor.id));
    else texts[column.index] = said.text;
    length += texts[column.index]?.length ?? 0;
  }
  if (length === 0 && issues.length === 0) return undefined;
  if (length > options.maxBytes) return { ...tooLong(row, options.maxBytes, row), ...inSheet(name) };
  return {
    kind: "record",
    value: table.record(texts),
    line: row,
    before: 0,
    row,
    ...inSheet(name),
    columnOf: (pointer) => columnOf(table, texts, pointer)?.name,
    cellOf: (pointer) => {
      // The record itself is its row, which begins with the first column.
      const column = pointer === "" ? firstColumn(table) : columnOf(table, texts, pointer);
      return column && cellReference({ row, column: column.index + 1 });
    },
    ...(issues.length > 0 ? { issues } : {}),
  };
}

function firstColumn({ columns }: Table): Column | undefined {
  return [...columns].sort((left, right) => left.index - right.index)[0];
}

const NOTHING: SheetCell = { text: "", kind: "empty" };

/** The column of a field, or the first column of what the field holds. */
function columnOf(table: Table, texts: readonly string[], pointer: string): Column | undefined {
  const found = table.columnOf(texts, pointer);
  if (found || pointer === "") return found;
  return table.columns.find(({ steps }) => toPointer(steps).startsWith(`${pointer}/`));
}

/** What is counted over a sheet and said once: rows nobody sees, merged cells, columns without a name. */
function sheetNotes({ name, table }: DataSheet) {
  const known = new Set(table.columns.map(({ index }) => index));
  const named = new Set(table.unknown.flatMap((column) => (column.name.trim() === "" ? [] : [column.index])));
  const told = new Set<number>();
  const hidden = { count: 0, first: 0 };
  const merged = { count: 0, first: 0, cell: "" };
  return {
    see({ row, cells, hidden: isHidden }: SheetRow): void {
      if (isHidden && hidden.count++ === 0) hidden.first = row;
      for (const [index, cell] of cells.entries()) {
        if (cell.spans === undefined || cell.kind === "empty" || !known.has(index)) continue;
        if (merged.count++ > 0) continue;
        merged.first = row;
        merged.cell = cellReference({ row, column: index + 1 });
      }
    },
    *nameless({ row, cells }: SheetRow): Generator<Fault> {
      for (const [index, cell] of cells.entries()) {
        if (cell.kind === "empty" || known.has(index) || named.has(index) || told.has(index)) continue;
        if (told.size >= MOST_UNKNOWN_COLUMNS) return;
        told.add(index);
        const reference = cellReference({ row, column: index + 1 });
        yield fault("TN-READ-COLUMN-NAMELESS", row, { ...inSheet(name), row, file: true, cell: reference });
      }
    },
    *atEnd(): Generator<Fault> {
      const about = { ...inSheet(name), file: true as const, severity: "warning" as const };
      const { count, first, cell } = merged;
      if (count > 0) yield fault("TN-READ-MERGED", first, { ...about, row: first, cell, params: { count } });
      if (hidden.count > 0)
        yield fault("TN-READ-HIDDEN-ROWS", hidden.first, {
          ...about,
          row: hidden.first,
          params: { count: hidden.count },
        });
    },
  };
}
