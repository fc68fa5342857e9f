import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { annotateWorkbook } from "../annotate/annotate.ts";
import type { CellNote } from "../annotate/types.ts";
import { columnLetters } from "../xlsx/reference.ts";
import { FORM_STYLES, type FormStyle } from "./form-styles.ts";
import { joined, withTextFormat } from "./text-format.ts";

/** A cell of a form. Always text, never a formula. */
export interface FormCell {
  readonly text: string;
  readonly style?: FormStyle;
  /** How many columns it takes. */
  readonly spans?: number;
  /** A comment that stays. */
  readonly note?: string;
}

/** A column of a form that is filled in. */
export interface FormColumn {
  /** Width in characters. */
  readonly width: number;
  /** What is typed stays text, as it was typed. */
  readonly isText?: boolean;
  readonly choice?: FormChoice;
  /** What is said when a cell is chosen. */
  readonly hint?: { readonly title: string; readonly text: string };
}

/** A drop-down whose entries stand in a column of another sheet. */
export interface FormChoice {
  readonly sheet: string;
  /** Column from 1, first and last row. */
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** Something else may be typed too, after a question. */
  readonly open: boolean;
  readonly wrong: { readonly title: string; readonly text: string };
}

/** A sheet of a form. */
export interface FormSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly FormCell[])[];
  /** Numbers of rows that are hidden, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Heights of rows in points, by number. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Rows that follow, empty and to be filled in. */
  readonly emptyRows?: number;
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/** Longest texts that Excel takes for a hint, without complaining that the file is damaged. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;
const LONGEST_WRONG = 225;
/** Height of a line and of a title, in points; how much wider than a digit a letter may be. */
const LINE = 15;
const TITLE = 24;
const WIDE_LETTERS = 1.15;

/**
 * Writes a workbook to be filled in: headers, notes, drop-downs, columns that stay text.
 *
 * @param sheets - the sheets in their order; the first is seen first
 * @param author - who wrote the notes
 * @returns the bytes of the `.xlsx`
 * @example
 * const column = { width: 20, isText: true };
 * const bytes = await writeForm([{ name: "Sổ", columns: [column], rows: [[{ text: "Số", note: "Số trong sổ" }]] }], "ai");
 */
export async function writeForm(sheets: readonly FormSheet[], author: string): Promise<Uint8Array> {
  const bytes = withTextFormat(await writeXlsx({ sheets: sheets.map(writeSheet), activeSheet: 0 }));
  const notes = sheets.map((sheet, index) => [index, notesOf(sheet)] as const);
  return joined([...(await annotateWorkbook(bytes, { author, lasting: true, sheets: new Map(notes) }))]);
}

function writeSheet(sheet: FormSheet): WriteSheet {
  const { name, hidden, columns, rows, emptyRows = 0, frozen } = sheet;
  const cells = new Map<string, { value: string; type: "string"; style: CellStyle }>();
  const merges: NonNullable<WriteSheet["merges"]> = [];
  for (const [row, written] of rows.entries()) {
    let column = 0;
    for (const { text, style = "plain", spans = 1 } of written) {
      if (spans > 1)
        merges.push({ startRow: row, endRow: row, startCol: column, endCol: column + spans - 1 });
      for (let one = 0; one < spans; one += 1)
        cells.set(`${row},${column + one}`, {
          value: one === 0 ? text : "",
          type: "string",
          style: FORM_STYLES[style],
        });
      column += spans;
    }
  }
  const first = rows.length + 1;
  const empty = Array.from({ length: emptyRows }, () => columns.map(() => null));
  return {
    name,
    ...(hidden ? { hidden } : {}),
    columns: columns.map(({ width, isText }) => ({ width, ...(isText ? { style: { numFmt: "@" } } : {}) })),
    rows: [
      ...rows.map((row) =>
        row.flatMap(({ text, spans = 1 }) => [text, ...Array<null>(spans - 1).fill(null)]),
      ),
      ...empty,
    ],
    cells,
    merges,
    rowDefs: rowDefs(sheet),
    dataValidations: columns.flatMap((column, index) =>
      validation(column, index, first, first + emptyRows - 1),
    ),
    ...(frozen ? { freezePane: frozen } : {}),
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Heights are written down: programs other than Excel do not find them out for merged or wrapped cells. */
function rowDefs({ hiddenRows = [], heights = {}, rows, columns }: FormSheet) {
  const defs = new Map<number, { hidden?: boolean; height?: number }>();
  for (const [row, cells] of rows.entries()) {
    const height = heights[row + 1] ?? heightOf(cells, columns);
    if (height > LINE) defs.set(row, { height });
  }
  for (const row of hiddenRows) defs.set(row - 1, { hidden: true });
  return defs;
}

function heightOf(cells: readonly FormCell[], columns: readonly FormColumn[]): number {
  let column = 0;
  let most = LINE;
  for (const { text, style, spans = 1 } of cells) {
    const width = columns.slice(column, column + spans).reduce((sum, one) => sum + one.width, 0);
    column += spans;
    if (style === "title") most = Math.max(most, TITLE);
    else if (style !== undefined && style !== "plain" && style !== "small")
      most = Math.max(most, Math.ceil((text.length * WIDE_LETTERS) / Math.max(1, width)) * LINE);
  }
  return most;
}

function validation({ choice, hint }: FormColumn, index: number, from: number, to: number): DataValidation[] {
  if (to < from || (choice === undefined && hint === undefined)) return [];
  const column = columnLetters(index + 1);
  const shared = {
    allowBlank: true,
    range: `${column}${from}:${column}${to}`,
    ...(hint && {
      showInputMessage: true,
      inputTitle: hint.title.slice(0, LONGEST_TITLE),
      inputMessage: hint.text.slice(0, LONGEST_HINT),
    }),
  };
  // A hint alone needs a rule too: any text is allowed.
  if (choice === undefined)
    return [{ ...shared, type: "textLength", operator: "greaterThanOrEqual", formula1: "0" }];
  const listed = columnLetters(choice.column);
  return [
    {
      ...shared,
      type: "list",
      formula1: `'${choice.sheet.replaceAll("'", "''")}'!$${listed}$${choice.from}:$${listed}$${choice.to}`,
      showErrorMessage: true,
      errorStyle: choice.open ? "warning" : "stop",
      errorTitle: choice.wrong.title.slice(0, LONGEST_TITLE),
      errorMessage: choice.wrong.text.slice(0, LONGEST_WRONG),
    },
  ];
}

function notesOf({ rows }: FormSheet): CellNote[] {
  return rows.flatMap((cells, index) => {
    let column = 0;
    return cells.flatMap(({ note, spans = 1 }) => {
      const at = column + 1;
      column += spans;
      return note === undefined ? [] : [{ row: index + 1, column: at, text: note }];
    });
  });
}
