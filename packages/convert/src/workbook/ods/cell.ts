import { isoDate } from "../date-cell/date-cell.ts";
import type { DateFormat } from "../date-cell/format.ts";
import { numberText } from "../number-cell/number-cell.ts";
import type { SheetCell } from "../types.ts";

/** A cell as `content.xml` holds it. */
export interface OdsCell {
  /** `float`, `percentage`, `currency`, `date`, `time`, `boolean`, `string`, `error` or nothing. */
  readonly type: string;
  /** The value for the program. */
  readonly value: string;
  /** The text for people. */
  readonly text: string;
  readonly formula: boolean;
  readonly date: DateFormat | undefined;
}

const WHOLE_DAY: DateFormat = { year: true, month: true, day: true, time: false };

/** A cell as a person sees it; nothing when the file is broken here. */
export function readOdsCell(cell: OdsCell): SheetCell | undefined {
  const plain = plainCell(cell);
  if (!cell.formula || plain === undefined) return plain;
  const { kind, ...rest } = plain;
  return { ...rest, kind: "formula", result: kind === "formula" ? "text" : kind };
}

function plainCell({ type, value, text, date }: OdsCell): SheetCell | undefined {
  if (type === "float" || type === "percentage" || type === "currency") {
    // 012 as LibreOffice shows a number with a format of zeros: the zeros are seen, and nothing else differs.
    const zeros = /^0\d+$/.test(text) ? "0".repeat(text.length) : "";
    const digits = numberText(value, zeros);
    return digits === undefined ? undefined : { text: digits, kind: "number" };
  }
  if (type === "date") {
    const found = isoDate(value, date ?? WHOLE_DAY);
    return found ? { ...found, kind: "date" } : textCell(text);
  }
  if (type === "time") {
    const parts = /^PT(\d+)H(\d+)M(\d+)/.exec(value);
    const [, hours = "", minutes = "", seconds = ""] = parts ?? [];
    const clock = [hours, minutes, seconds].map((part) => part.padStart(2, "0")).join(":");
    return parts && Number(hours) < 24 ? { text: clock, kind: "date" } : textCell(text);
  }
  if (type === "boolean") return { text: value === "true" ? "TRUE" : "FALSE", kind: "boolean" };
  if (type === "error") return { text, kind: "error" };
  return textCell(type === "string" && value !== "" ? value : text);
}

function textCell(text: string): SheetCell {
  return text === "" ? { text: "", kind: "empty" } : { text, kind: "text" };
}
