import { openWorkbook } from "../open/open.ts";
import type { SheetInfo, SheetRow, WorkbookInput, WorkbookLimits } from "../types.ts";

/** Which sheet is read, within which bounds. */
export interface ReadSheetOptions {
  /** Name of the sheet or its place from 0; without it the first sheet that is not hidden. */
  readonly sheet?: string | number;
  readonly limits?: WorkbookLimits;
}

/**
 * The sheets of an `.xlsx` or `.ods`, hidden ones too.
 *
 * @param input - the bytes of the file, or a stream of them
 * @param limits - bounds for a file that nobody vouches for
 * @returns the sheets in the order of the workbook
 * @throws WorkbookError for a file that is no workbook, has a password, is damaged, or unpacks beyond the bounds
 * @example
 * const [first] = await listSheets(bytes);
 */
export async function listSheets(
  input: WorkbookInput,
  limits?: WorkbookLimits,
): Promise<readonly SheetInfo[]> {
  const { sheets } = await openWorkbook(input, limits);
  return sheets;
}

/**
 * Reads one sheet row by row. The packed file is held, the sheet is not, whatever its length.
 *
 * @param input - the bytes of an `.xlsx` or `.ods`, or a stream of them
 * @param options - which sheet, and bounds
 * @returns the rows that hold something; a hidden row is read, and says that it is hidden
 * @throws WorkbookError, also while rows are read: what was handed out before stays true
 * @example
 * for await (const { row, cells } of readSheet(createReadStream("so.xlsx"))) console.log(row, cells[0]?.text);
 */
export async function* readSheet(
  input: WorkbookInput,
  { sheet, limits }: ReadSheetOptions = {},
): AsyncGenerator<SheetRow> {
  const workbook = await openWorkbook(input, limits);
  yield* workbook.rows(sheet);
}
