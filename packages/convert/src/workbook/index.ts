export { annotateWorkbook } from "./annotate/annotate.ts";
export type { Annotations, CellNote, Mark, Page, PageCell, PageStyle } from "./annotate/types.ts";
export { WorkbookError, type WorkbookProblem, type WorkbookProblemParams } from "./error/error.ts";
export { headerOf, LEVEL_SEPARATOR, type SheetHeader } from "./header/header.ts";
export { openWorkbook, type Workbook } from "./open/open.ts";
export { listSheets, type ReadSheetOptions, readSheet } from "./read/read.ts";
export type {
  SheetCell,
  SheetCellKind,
  SheetInfo,
  SheetRow,
  Spans,
  WorkbookInput,
  WorkbookLimits,
} from "./types.ts";
export { type FormCell, type FormChoice, type FormColumn, type FormSheet, writeForm } from "./write/form.ts";
export type { FormStyle } from "./write/form-styles.ts";
export { type NumberedRow, sheetName, type WrittenTable, writeTable } from "./write/table.ts";
export { type TextSheet, type WrittenTables, writeTables } from "./write/tables.ts";
export { type CellPlace, cellReference, columnLetters, parseReference } from "./xlsx/reference.ts";
