import { cellReference } from "../xlsx/reference.ts";
import type { Comment } from "./comments.ts";

/** Widths of columns in characters, by their number from 1. */
export type ColumnWidths = (column: number) => number;

const HEAD =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const TAIL = "</xml>";
const BOX_WIDTH = 340;
const LINE_HEIGHT = 17;
const ROW_HEIGHT = 20;
const LETTERS_A_LINE = 48;
const MOST_LINES = 30;

/** The boxes that comments are drawn in, added to those that are there: Excel does not show a comment without one. */
export function writeBoxes(
  comments: readonly Comment[],
  widthOf: ColumnWidths,
  existing: string | undefined,
  removed: readonly string[] = [],
): string {
  const gone = new Set(removed);
  const vml = (existing ?? HEAD + TAIL).replace(
    /<v:shape\b(?:(?!<v:shape\b)[\s\S])*?<\/v:shape>/g,
    (shape) => (gone.has(cellOf(shape)) ? "" : shape),
  );
  const end = vml.lastIndexOf(TAIL);
  const used = [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const first = used.reduce((most, id) => Math.max(most, id), 1024) + 1;
  const type = vml.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
  const boxes = comments.map((comment, index) => box(comment, first + index, widthOf));
  return vml.slice(0, end) + type + boxes.join("") + vml.slice(end);
}

/** The cell that a box belongs to. */
function cellOf(shape: string): string {
  const number = (name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? -1);
  return cellReference({ row: number("Row") + 1, column: number("Column") + 1 });
}

const SHAPE_TYPE = HEAD.slice(HEAD.indexOf("<v:shapetype"));

function box({ row, column, text }: Comment, id: number, widthOf: ColumnWidths): string {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 0);
  const height = (Math.min(lines, MOST_LINES) + 1) * LINE_HEIGHT;
  let right = column;
  let left = BOX_WIDTH;
  for (; left > pixels(widthOf(right + 1)); right += 1) left -= Math.max(1, pixels(widthOf(right + 1)));
  const bottom = row - 1 + Math.floor(height / ROW_HEIGHT);
  const anchor = [column, 12, Math.max(0, row - 2), 4, right, Math.round(left), bottom, 4].join(", ");
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:${Math.round(BOX_WIDTH * 0.75)}pt;height:${Math.round(height * 0.75)}pt;z-index:${id - 1023};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

function pixels(width: number): number {
  return width * 7 + 5;
}
