import type { SheetRow, Workbook } from "@thongnhat/convert/workbook";
import { readMark } from "./mark.ts";

/**
 * The sheet that is read when none is named: the first that is not hidden, behind the page that `--annotate` put in
 * front.
 * @returns its place from 0; -1 where every sheet is hidden
 */
export function firstSheet(workbook: Workbook): number {
  const shown = workbook.sheets.filter(({ hidden }) => hidden !== true);
  return (shown.find(({ index }) => !isOurs(workbook.rows(index))) ?? shown[0])?.index ?? -1;
}

/** A guide, a list of codes or a result of ours says so in its first cell. */
function isOurs(rows: Iterable<SheetRow>): boolean {
  for (const { cells } of rows) return readMark(cells[0]?.text ?? "")?.kind === "other";
  return false;
}
