import { WorkbookError } from "../error/error.ts";
import { listOdsSheets, readOdsRows } from "../ods/rows.ts";
import type { SheetInfo, SheetRow, WorkbookInput, WorkbookLimits } from "../types.ts";
import { openPackage, type SheetPart } from "../xlsx/package.ts";
import { sheetReader } from "../xlsx/sheet-reader.ts";
import { openParts, type Parts } from "../zip/parts.ts";
import { allBytes } from "./bytes.ts";
import { checkContainer, workbookForm } from "./form.ts";
import { type Limits, limitsOf } from "./limits.ts";

/** A workbook that is open for reading. */
export interface Workbook {
  readonly form: "xlsx" | "ods";
  readonly sheets: readonly SheetInfo[];
  /** The rows of a sheet that hold something, in their order. Read them once or again. */
  rows(sheet?: number | string): Generator<SheetRow>;
}

/**
 * Opens an `.xlsx` or `.ods`: its sheets are known, none of their rows is read yet.
 *
 * @param input - the bytes of the file, or a stream of them
 * @param limits - bounds for a file that nobody vouches for
 * @returns the workbook; rows are read while they are asked for, piece by piece
 * @throws WorkbookError for a file that is no workbook, has a password, is damaged, or unpacks beyond the bounds
 * @example
 * const workbook = await openWorkbook(bytes);
 * for (const { index } of workbook.sheets) for (const { row, cells } of workbook.rows(index)) console.log(row, cells.length);
 */
export async function openWorkbook(input: WorkbookInput, limits?: WorkbookLimits): Promise<Workbook> {
  const bounds = limitsOf(limits);
  const bytes = await allBytes(input, bounds);
  checkContainer(bytes);
  const parts = openParts(bytes, bounds);
  return workbookForm(parts) === "ods" ? openOds(parts, bounds) : openXlsx(parts, bounds);
}

function openOds(parts: Parts, limits: Limits): Workbook {
  const sheets = listOdsSheets(parts.pieces("content.xml"));
  return {
    form: "ods",
    sheets,
    rows: (sheet) => readOdsRows(parts.pieces("content.xml"), choose(sheets, sheet).index, limits),
  };
}

function openXlsx(parts: Parts, limits: Limits): Workbook {
  const found = openPackage(parts);
  const sheets = found.sheets.map(infoOf);
  const read = sheetReader(parts, found, limits);
  return {
    form: "xlsx",
    sheets,
    *rows(wanted) {
      const { index } = choose(sheets, wanted);
      const sheet = found.sheets.find((one) => one.index === index);
      if (sheet) yield* read(sheet);
    },
  };
}

function infoOf({ name, index, hidden }: SheetPart): SheetInfo {
  return hidden ? { name, index, hidden } : { name, index };
}

/** The sheet that is meant. Without a wish: the first that is not hidden. */
function choose(sheets: readonly SheetInfo[], wanted: number | string | undefined): SheetInfo {
  const found =
    wanted === undefined
      ? [sheets.find(({ hidden }) => !hidden) ?? sheets[0]]
      : sheets.filter(({ name, index }) => name === wanted || index === wanted);
  const [only] = found;
  // Two sheets of one name are not what Excel allows; which one is meant is not guessed.
  if (only === undefined || found.length > 1) throw new WorkbookError("TN-READ-WORKBOOK-SHEET");
  return only;
}
