/** Why a workbook cannot be read. Codes of `schemas/messages`, so that `thongnhat explain` knows them. */
export type WorkbookProblem =
  | "TN-READ-WORKBOOK"
  | "TN-READ-WORKBOOK-OLD"
  | "TN-READ-WORKBOOK-LOCKED"
  | "TN-READ-WORKBOOK-BOMB"
  | "TN-READ-WORKBOOK-CELLS"
  | "TN-READ-WORKBOOK-BROKEN"
  | "TN-READ-WORKBOOK-SHEET";

/** Bounds and names of parts: never what a cell holds. */
export type WorkbookProblemParams = Readonly<Record<string, string | number>>;

/** The file cannot be read as a workbook, or not further than here. */
export class WorkbookError extends Error {
  readonly code: WorkbookProblem;
  readonly params: WorkbookProblemParams;
  constructor(code: WorkbookProblem, params: WorkbookProblemParams = {}) {
    super(code);
    this.name = "WorkbookError";
    this.code = code;
    this.params = params;
  }
}

/** A part of the file is damaged, or says what cannot be. */
export function broken(part: string): WorkbookError {
  return new WorkbookError("TN-READ-WORKBOOK-BROKEN", { part });
}
