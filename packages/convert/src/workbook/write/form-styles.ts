import type { CellStyle } from "hucre/xlsx";

/** How a cell of a form looks. */
export type FormStyle =
  | "plain"
  | "title"
  | "group"
  | "required"
  | "optional"
  | "strong"
  | "small"
  | "wrapped";

const FONT = "Calibri";
const WRAPPED = { wrapText: true, vertical: "center" } as const;
const LINE = { style: "thin", color: { rgb: "9DB2C7" } } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

/** Styles of forms. Every one is text, so that nothing that is typed over becomes a number or a date. */
export const FORM_STYLES: Readonly<Record<FormStyle, CellStyle>> = {
  plain: { numFmt: "@", alignment: { vertical: "top" } },
  wrapped: { numFmt: "@", alignment: { wrapText: true, vertical: "top" } },
  title: { numFmt: "@", font: { name: FONT, bold: true, size: 16 } },
  strong: {
    numFmt: "@",
    font: { name: FONT, bold: true, size: 11 },
    alignment: { wrapText: true, vertical: "top" },
  },
  small: { numFmt: "@", font: { name: FONT, size: 8, color: { rgb: "7F7F7F" } } },
  group: {
    numFmt: "@",
    font: { name: FONT, bold: true, size: 11, color: { rgb: "FFFFFF" } },
    fill: solid("1F4E79"),
    alignment: { ...WRAPPED, horizontal: "center" },
    border: BOX,
  },
  required: {
    numFmt: "@",
    font: { name: FONT, bold: true, size: 11, color: { rgb: "9C0006" } },
    fill: solid("FDE9D9"),
    alignment: { ...WRAPPED, horizontal: "center" },
    border: BOX,
  },
  optional: {
    numFmt: "@",
    fill: solid("DDEBF7"),
    alignment: { ...WRAPPED, horizontal: "center" },
    border: BOX,
  },
};
