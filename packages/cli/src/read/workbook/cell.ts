import { cellReference, type SheetCell } from "@thongnhat/convert/workbook";
import type { Issue } from "@thongnhat/core";
import { normalise } from "@thongnhat/core";
import { type Column, toPointer } from "../csv/columns.ts";

/** What the cell of a code column means, where a drop-down shows a code with its name. */
export type ReadCode = (table: string, text: string) => string | undefined;

/** The text that a cell gives its field, or why it gives none. */
export type CellText = { readonly text: string } | { readonly code: CellProblem };

/** Why a cell gives no value. Codes of `schemas/messages`. */
export type CellProblem = "TN-READ-CELL-ERROR" | "TN-READ-CELL-UNCALCULATED" | "TN-READ-CELL-DATE";

/** Formats of fields that hold a day or a time. */
const OF_TIME: readonly string[] = ["date", "ngay-khuyet", "date-time", "gio-phut"];

/** The drop-down of a template says yes and no in words. */
const YES_NO: ReadonlyMap<string, string> = new Map([
  ["có", "true"],
  ["không", "false"],
  ["yes", "true"],
  ["no", "false"],
]);

/** What a cell says for its field. Nothing is repaired: what is not what was written is no value. */
export function cellText(cell: SheetCell, { field, type }: Column, readCode: ReadCode): CellText {
  const kind = cell.kind === "formula" ? cell.result : cell.kind;
  if (cell.uncalculated) return { code: "TN-READ-CELL-UNCALCULATED" };
  if (kind === "error") return { code: "TN-READ-CELL-ERROR" };
  // The program took what was typed, such as a number 12/3 of a register, for a day.
  if (kind === "date" && field && !OF_TIME.includes(field.format ?? "")) return { code: "TN-READ-CELL-DATE" };
  if (kind === "date" && field?.format === "gio-phut")
    return { text: cell.text.replace(/^(\d\d:\d\d):00$/, "$1") };
  if (field?.codeTable !== undefined) return { text: readCode(field.codeTable, cell.text) ?? cell.text };
  if (type === "boolean") return { text: YES_NO.get(normalise(cell.text).toLowerCase()) ?? cell.text };
  return { text: cell.text };
}

/** The issue of a cell that gives no value. */
export function cellIssue(code: CellProblem, column: Column, row: number, record: string): Issue {
  const cell = { cell: cellReference({ row, column: column.index + 1 }) };
  return {
    code,
    severity: "error",
    path: toPointer(column.steps),
    record,
    column: column.name,
    row,
    ...cell,
  } as Issue;
}
