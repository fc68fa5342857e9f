import { columnLetters } from "../xlsx/reference.ts";
import { escapeXml } from "../xml/tokens.ts";
import type { StyleBook } from "./styles.ts";
import type { Page } from "./types.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Longest text of a cell in Excel. */
const LONGEST = 32_000;
/** Height of a line of text, and room above and below, in points. */
const LINE = 15;

/** The part of a page. Every cell is typed as text, so that nothing in it is ever a formula. */
export function writePage(page: Page, styles: StyleBook): string {
  const merges: string[] = [];
  const links: string[] = [];
  const cols = page.widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = page.rows.map((cells, place) => {
    // The first row is the mark.
    const row = place + 2;
    let column = 1;
    let lines = 1;
    const written = cells.map(({ text, style = "text", link, spans = 1 }) => {
      const at = `${columnLetters(column)}${row}`;
      if (spans > 1) merges.push(`${at}:${columnLetters(column + spans - 1)}${row}`);
      if (link) links.push(`<hyperlink ref="${at}" location="${escapeXml(locationOf(link))}"/>`);
      const width = page.widths.slice(column - 1, column - 1 + spans).reduce((sum, one) => sum + one, 0);
      lines = Math.max(lines, linesOf(text, width));
      column += spans;
      return `<c r="${at}" s="${styles.page(style)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, LONGEST))}</t></is></c>`;
    });
    const height =
      lines > 1 || cells[0]?.style === "title" ? ` ht="${Math.max(lines * LINE, 24)}" customHeight="1"` : "";
    return `<row r="${row}"${height}>${written.join("")}</row>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}">`,
    '<sheetPr><tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>',
    `<cols>${cols.join("")}</cols><sheetData>`,
    `<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>${escapeXml(page.mark)}</t></is></c></row>`,
    ...rows,
    "</sheetData>",
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
      : "",
    links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    "</worksheet>",
  ].join("");
}

function locationOf({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / Math.max(1, width))), 0);
}
