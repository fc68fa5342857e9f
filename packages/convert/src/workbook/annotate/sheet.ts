import { cutXml, opened, prefixOf, readAttribute, setAttribute, type XmlToken } from "../xml/tokens.ts";
import { markRow, newRow, unmark } from "./row.ts";
import type { StyleBook } from "./styles.ts";
import type { CellNote } from "./types.ts";

/** What becomes known of a sheet while it is rewritten. */
export interface RewrittenSheet {
  /** The relationship of its comment boxes, if it had any before. */
  boxes: string | undefined;
  readonly columns: {
    readonly from: number;
    readonly to: number;
    readonly width: number;
    readonly style: number;
  }[];
}

/** How a sheet is rewritten. */
export interface SheetChange {
  /** Notes by row. */
  readonly notes: ReadonlyMap<number, readonly CellNote[]>;
  /** Relationship of comment boxes, where comments are added. */
  readonly boxes: string | undefined;
  /** The namespace that relationships have in this file. */
  readonly relationships: string;
  readonly styles: StyleBook;
  /** Marks of an earlier run are taken away. */
  readonly clean: boolean;
  readonly seen: RewrittenSheet;
}

/** Elements that stand behind the comment boxes (ECMA-376-1 §18.3.1.99). */
const BEHIND_BOXES: readonly string[] = [
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
];
const PIECE = 64 * 1024;

/** A sheet with its marks, letter for letter the same wherever there is none. */
export function* rewriteSheet(
  part: string,
  pieces: Iterable<Uint8Array>,
  change: SheetChange,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  for (const piece of rewritten(cutXml(part, pieces), change)) {
    text += piece;
    if (text.length < PIECE) continue;
    yield encoder.encode(text);
    text = "";
  }
  yield encoder.encode(text);
}

function* rewritten(tokens: Iterable<XmlToken>, change: SheetChange): Generator<string> {
  const { notes, boxes, seen, relationships } = change;
  const waiting = [...notes.keys()].sort((left, right) => left - right);
  let depth = 0;
  let prefix = "";
  let row = 0;
  let held: XmlToken[] | undefined;
  let drawn = boxes === undefined;
  const context = () => ({ prefix, styles: change.styles, columns: seen.columns, clean: change.clean });

  function* missingRows(before: number): Generator<string> {
    for (let next = waiting[0]; next !== undefined && next < before; next = waiting[0]) {
      waiting.shift();
      yield newRow(next, notes.get(next) ?? [], context());
    }
  }

  function* visit(token: XmlToken): Generator<string> {
    const { kind, name } = token;
    let { raw } = token;
    if (raw.startsWith("<?xml")) raw = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
    if (depth === 0 && kind === "open") prefix = prefixOf(token);
    // Two sheets that are shown as chosen are changed together by whoever types into one.
    if (name === "sheetView") raw = setAttribute(raw, "tabSelected", undefined);
    if (name === "c" && kind !== "close" && change.clean) raw = unmark(raw, change.styles);
    if (name === "col") seen.columns.push(readColumn(raw));
    if (name === "legacyDrawing" && kind !== "close") {
      seen.boxes = /\s[\w.-]*:?id\s*=\s*["']([^"']*)["']/.exec(raw)?.[1];
      drawn = true;
    }
    const behind = depth === 1 && (kind === "close" || BEHIND_BOXES.includes(name)) && kind !== "other";
    if (behind && !drawn) {
      yield `<${prefix}legacyDrawing xmlns:r="${relationships}" r:id="${boxes}"/>`;
      drawn = true;
    }
    if (name === "sheetData" && kind === "empty" && waiting.length > 0) {
      yield opened(raw);
      yield* missingRows(Number.POSITIVE_INFINITY);
      yield `</${prefix}sheetData>`;
      return;
    }
    if (name === "sheetData" && kind === "close") yield* missingRows(Number.POSITIVE_INFINITY);
    yield raw;
  }

  for (const token of tokens) {
    const { kind, name, raw } = token;
    if (held) {
      held.push(token);
      if (name !== "row" || kind !== "close") continue;
      yield markRow(row, held, notes.get(row) ?? [], context());
      held = undefined;
      depth -= 1;
      continue;
    }
    if (name === "row" && depth === 2 && kind !== "close") {
      row = Number(readAttribute(raw, "r") ?? row + 1);
      yield* missingRows(row);
      if (waiting[0] === row) {
        waiting.shift();
        if (kind === "empty") yield markRow(row, [token], notes.get(row) ?? [], context());
        else {
          held = [token];
          depth += 1;
        }
        continue;
      }
    }
    yield* visit(token);
    depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
  }
}

function readColumn(raw: string): RewrittenSheet["columns"][number] {
  const number = (name: string) => Number(readAttribute(raw, name) ?? 0);
  const isHidden = /^(?:1|true)$/.test(readAttribute(raw, "hidden") ?? "");
  return {
    from: number("min"),
    to: number("max"),
    width: isHidden ? 0 : number("width"),
    style: number("style"),
  };
}

/** The width of a column in characters; 9 where the sheet does not say. */
export function widthOf({ columns }: RewrittenSheet, column: number): number {
  return columns.find(({ from, to }) => column >= from && column <= to)?.width ?? 9;
}
