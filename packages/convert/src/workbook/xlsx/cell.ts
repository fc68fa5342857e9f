import { isoDate, serialDate } from "../date-cell/date-cell.ts";
import { numberText } from "../number-cell/number-cell.ts";
import type { SheetCell } from "../types.ts";
import { unescapeText } from "./escape.ts";
import type { NumberFormat } from "./styles.ts";

/** An empty cell: all of them are this one. */
export const EMPTY: SheetCell = { text: "", kind: "empty" };

/** A cell as the file holds it. */
export interface RawCell {
  /** `s` shared text, `str` text of a formula, `inlineStr`, `b`, `e`, `d`, or a number. */
  readonly type: string;
  readonly style: NumberFormat | undefined;
  readonly value: string;
  readonly inline: string;
  readonly formula: boolean;
}

/** What the cells of a workbook share. */
export interface CellContext {
  readonly shared: readonly string[];
  readonly from1904: boolean;
}

/** A cell as a person sees it; nothing when the file is broken here. */
export function readCellValue(raw: RawCell, context: CellContext): SheetCell | undefined {
  const plain = plainCell(raw, context);
  if (!raw.formula || plain === undefined) return plain;
  const { kind, ...rest } = plain;
  const formula = { ...rest, kind: "formula" as const, result: kind === "formula" ? "text" : kind };
  // An empty text is a result, `<v/>` of a number is none.
  return raw.value === "" && raw.type !== "str" ? { ...formula, uncalculated: true } : formula;
}

function plainCell(raw: RawCell, { shared, from1904 }: CellContext): SheetCell | undefined {
  const { type, style, value } = raw;
  if (type === "s") return value === "" ? EMPTY : textCell(shared[Number(value)]);
  if (type === "inlineStr") return textCell(unescapeText(raw.inline));
  if (type === "str") return textCell(unescapeText(value));
  if (value === "") return raw.inline === "" ? EMPTY : textCell(unescapeText(raw.inline));
  if (type === "b") return { text: value === "1" || value === "true" ? "TRUE" : "FALSE", kind: "boolean" };
  if (type === "e") return { text: value, kind: "error" };
  if (type === "d") return dateCell(isoDate(value, style?.date ?? WHOLE_DAY)) ?? textCell(value);
  if (style?.date) {
    const date = dateCell(serialDate(Number(value), style.date, from1904));
    if (date) return date;
  }
  const text = numberText(value, style?.format);
  return text === undefined ? undefined : { text, kind: "number" };
}

const WHOLE_DAY = { year: true, month: true, day: true, time: false };

function dateCell(date: Pick<SheetCell, "text" | "shows"> | undefined): SheetCell | undefined {
  return date && { ...date, kind: "date" };
}

function textCell(text: string | undefined): SheetCell | undefined {
  if (text === undefined) return undefined;
  return text === "" ? EMPTY : { text, kind: "text" };
}
