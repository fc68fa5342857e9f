import { WorkbookError } from "../error/error.ts";
import { allBytes } from "../open/bytes.ts";
import { checkContainer, workbookForm } from "../open/form.ts";
import { type Limits, limitsOf } from "../open/limits.ts";
import type { WorkbookInput, WorkbookLimits } from "../types.ts";
import { openPackage, readRelationships, type SheetPart, type XlsxPackage } from "../xlsx/package.ts";
import { sheetReader } from "../xlsx/sheet-reader.ts";
import { type CopiedPart, type NewPart, packParts } from "../zip/pack.ts";
import { openParts, type Parts } from "../zip/parts.ts";
import { writeBoxes } from "./boxes.ts";
import { type Comment, writeComments } from "./comments.ts";
import {
  type AddedPart,
  addContentTypes,
  addFirstSheet,
  addRelationships,
  chooseSheet,
} from "./package-parts.ts";
import { writePage } from "./page.ts";
import { type RewrittenSheet, rewriteSheet, widthOf } from "./sheet.ts";
import { openStyles, type StyleBook } from "./styles.ts";
import type { Annotations, CellNote, Page } from "./types.ts";

/** Names of new parts; a file that was annotated before has them already, so they are counted on. */
const OWN = "thongnhat";

/**
 * Marks cells of an `.xlsx` and puts a page in front. Everything else stays as it is, byte for byte where a part is
 * not touched: other sheets, styles, widths, formulas, pictures, macros.
 *
 * @param input - the bytes of the `.xlsx`, or a stream of them
 * @param annotations - which cells are marked and commented, and the page
 * @param limits - bounds for a file that nobody vouches for
 * @returns the bytes of the new file, piece by piece
 * @throws WorkbookError for a file that is no `.xlsx`, has a password, is damaged, or unpacks beyond the bounds
 * @example
 * const notes = [{ row: 5, column: 3, mark: "error", text: "Ngày không có thật." }];
 * const pieces = await annotateWorkbook(bytes, { author: "thongnhat", sheets: new Map([[0, notes]]) });
 */
export async function annotateWorkbook(
  input: WorkbookInput,
  annotations: Annotations,
  limits?: WorkbookLimits,
): Promise<Generator<Uint8Array>> {
  const bounds = limitsOf(limits);
  const bytes = await allBytes(input, bounds);
  checkContainer(bytes);
  const parts = openParts(bytes, bounds);
  if (workbookForm(parts) !== "xlsx") throw new WorkbookError("TN-READ-WORKBOOK");
  const found = openPackage(parts);
  return packParts(plan(bytes, parts, found, annotations, oldPage(parts, found, bounds, annotations.page)));
}

/** The page that an earlier run put in front: its marks are taken away, and it is written anew. */
function oldPage(
  parts: Parts,
  found: XlsxPackage,
  limits: Limits,
  page: Page | undefined,
): SheetPart | undefined {
  if (page === undefined) return undefined;
  const rows = sheetReader(parts, found, limits);
  return found.sheets.find((sheet) => {
    const first = rows(sheet).next();
    return first.done === false && first.value.row === 1 && first.value.cells[0]?.text === page.mark;
  });
}

/** The parts of the new file, in their order; a part is written when it is asked for. */
function* plan(
  bytes: Uint8Array,
  parts: Parts,
  found: XlsxPackage,
  annotations: Annotations,
  old: SheetPart | undefined,
): Generator<NewPart | CopiedPart> {
  const stylesPart = found.styles ?? freshName(parts, `xl/${OWN}-styles`, "xml");
  const oldStyles = found.styles === undefined ? undefined : parts.whole(found.styles);
  const styles = openStyles(stylesPart, oldStyles, !isByLibreOffice(parts));
  const sheets = found.sheets
    .filter((sheet) => sheet !== old)
    .map((sheet) => planSheet(parts, sheet, annotations.sheets.get(sheet.index) ?? []));
  const page = annotations.page;
  const pagePart = old?.part ?? freshName(parts, `xl/worksheets/${OWN}-page`, "xml");
  const added: AddedPart[] = sheets.flatMap(({ newComments }) =>
    newComments === undefined ? [] : [{ name: newComments, type: "comments" as const }],
  );
  if (page && old === undefined) added.push({ name: pagePart, type: "worksheet" });
  if (found.styles === undefined) added.push({ name: stylesPart, type: "styles" });
  const replaced = new Set<string>();
  const replace = (name: string, text: () => string): NewPart => {
    replaced.add(name.toLowerCase());
    return { name: parts.has(name) ? parts.entry(name).name : name, pieces: () => [encode(text())] };
  };

  const anyBoxes = sheets.some(({ comments }) => comments.length > 0);
  yield replace("[Content_Types].xml", () =>
    addContentTypes(parts.whole("[Content_Types].xml"), added, anyBoxes),
  );
  const rels = relationshipsName(found.workbook);
  const related = [
    ...(page && old === undefined
      ? [{ id: `${OWN}Page`, type: `${found.namespace}/worksheet`, target: pagePart }]
      : []),
    ...(found.styles === undefined
      ? [{ id: `${OWN}Styles`, type: `${found.namespace}/styles`, target: stylesPart }]
      : []),
  ];
  if (related.length > 0) yield replace(rels, () => addRelationships(rels, parts.whole(rels), related));
  if (page) {
    const sheet = { name: freshSheetName(page.name, found.allNames), relationship: `${OWN}Page` };
    yield replace(found.workbook, () =>
      old === undefined
        ? addFirstSheet(found.workbook, parts.whole(found.workbook), sheet, found.namespace)
        : chooseSheet(found.workbook, parts.whole(found.workbook), old.index),
    );
  }
  const clean = old !== undefined;
  for (const sheet of sheets) {
    if (sheet.notes.length === 0 && !clean && !(page && isChosen(parts, sheet.part))) continue;
    yield* rewriteOne(parts, sheet, styles, { ...annotations, namespace: found.namespace, clean }, replace);
  }
  if (page) yield replace(pagePart, () => writePage(page, styles));
  // The styles come last: only now is known which are needed.
  yield replace(stylesPart, () => styles.write());
  for (const name of parts.names)
    if (!replaced.has(name.toLowerCase())) yield { bytes, entry: parts.entry(name) };
}

interface PlannedSheet extends SheetPart {
  readonly notes: readonly CellNote[];
  readonly comments: readonly Comment[];
  /** Its comments part, if it has one. */
  readonly oldComments: string | undefined;
  readonly newComments: string | undefined;
}

function planSheet(parts: Parts, sheet: SheetPart, notes: readonly CellNote[]): PlannedSheet {
  const related = readRelationships(parts, sheet.part);
  const old = related.find(({ type, target }) => type === "comments" && parts.has(target))?.target;
  // What is added to an answerable comment is not shown, so nothing is added beside them.
  const threaded = related.some(({ type }) => type === "threadedComment");
  const comments = threaded
    ? []
    : notes.flatMap((note) => (note.text === undefined ? [] : [{ ...note, text: note.text }]));
  const fresh = comments.length > 0 && old === undefined;
  return {
    ...sheet,
    notes,
    comments,
    oldComments: old,
    newComments: fresh ? freshName(parts, `xl/${OWN}-comments${sheet.index}`, "xml") : undefined,
  };
}

interface Rewriting {
  readonly author: string;
  readonly lasting?: boolean;
  readonly clean: boolean;
  readonly namespace: string;
}

function* rewriteOne(
  parts: Parts,
  sheet: PlannedSheet,
  styles: StyleBook,
  rewriting: Rewriting,
  replace: (name: string, text: () => string) => NewPart,
): Generator<NewPart> {
  const { clean, namespace } = rewriting;
  const seen: RewrittenSheet = { boxes: undefined, columns: [] };
  const relationship = `${OWN}Boxes${sheet.index}`;
  const boxes = sheet.comments.length > 0 ? relationship : undefined;
  const notes = notesByRow(sheet.notes);
  const change = { notes, boxes, relationships: namespace, styles, clean, seen };
  yield {
    ...replace(sheet.part, () => ""),
    pieces: () => rewriteSheet(sheet.part, parts.pieces(sheet.part), change),
  };
  const old = sheet.oldComments;
  if (boxes === undefined && !(clean && old !== undefined)) return;
  const existing = old === undefined ? undefined : { part: old, bytes: parts.whole(old) };
  const written = writeComments(sheet.comments, rewriting, existing);
  yield replace(old ?? sheet.newComments ?? "", () => written.xml);
  const oldBoxes = readRelationships(parts, sheet.part).find(({ id }) => id === seen.boxes)?.target;
  if (boxes === undefined && oldBoxes === undefined) return;
  const boxesPart = oldBoxes ?? freshName(parts, `xl/drawings/${OWN}-boxes${sheet.index}`, "vml");
  const drawn = oldBoxes === undefined ? undefined : decode(parts.whole(oldBoxes));
  yield replace(boxesPart, () =>
    writeBoxes(written.fresh, (column) => widthOf(seen, column), drawn, written.removed),
  );
  const rels = relationshipsName(sheet.part);
  const related = [
    ...(sheet.newComments === undefined
      ? []
      : [{ id: `${OWN}Comments${sheet.index}`, type: `${namespace}/comments`, target: sheet.newComments }]),
    ...(oldBoxes === undefined
      ? [{ id: relationship, type: `${namespace}/vmlDrawing`, target: boxesPart }]
      : []),
  ];
  if (related.length > 0)
    yield replace(rels, () =>
      addRelationships(rels, parts.has(rels) ? parts.whole(rels) : undefined, related),
    );
}

function notesByRow(notes: readonly CellNote[]): Map<number, CellNote[]> {
  const byRow = new Map<number, CellNote[]>();
  for (const note of notes) {
    const ofRow = byRow.get(note.row) ?? [];
    ofRow.push(note);
    byRow.set(note.row, ofRow);
  }
  return byRow;
}

function isByLibreOffice(parts: Parts): boolean {
  return parts.has("docProps/app.xml") && decode(parts.whole("docProps/app.xml")).includes("LibreOffice");
}

/** A sheet that is shown as chosen says so in its first lines. */
function isChosen(parts: Parts, part: string): boolean {
  for (const piece of parts.pieces(part))
    return /tabSelected\s*=\s*["'](?:1|true)["']/.test(decode(piece.subarray(0, 16_384)));
  return false;
}

function relationshipsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function freshName(parts: Parts, stem: string, ending: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? "" : `-${number}`}.${ending}`;
    if (!parts.has(name)) return name;
  }
}

function freshSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
