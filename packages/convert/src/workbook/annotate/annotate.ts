import { WorkbookError } from "../error/error.ts";
import { allBytes } from "../open/bytes.ts";
import { checkContainer, workbookForm } from "../open/form.ts";
import { type Limits, limitsOf } from "../open/limits.ts";
import type { WorkbookInput, WorkbookLimits } from "../types.ts";
import { openPackage, type SheetPart, type XlsxPackage } from "../xlsx/package.ts";
import { sheetReader } from "../xlsx/sheet-reader.ts";
import { type CopiedPart, type NewPart, packParts } from "../zip/pack.ts";
import { openParts, type Parts } from "../zip/parts.ts";
import {
  type AddedPart,
  addContentTypes,
  addFirstSheet,
  addRelationships,
  chooseSheet,
} from "./package-parts.ts";
import { writePage } from "./page.ts";
import { decode, encode, nameTaker, OWN, relationshipsName, relativeName } from "./part-names.ts";
import { planSheet, rewriteOne } from "./sheet-parts.ts";
import { openStyles } from "./styles.ts";
import type { Annotations, Page } from "./types.ts";

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
  const take = nameTaker(parts);
  const stylesPart = found.styles ?? take("xl/styles", "xml");
  const oldStyles = found.styles === undefined ? undefined : parts.whole(found.styles);
  const styles = openStyles(stylesPart, oldStyles, !isByLibreOffice(parts));
  const sheets = found.sheets
    .filter((sheet) => sheet !== old)
    .map((sheet) => planSheet(parts, sheet, annotations.sheets.get(sheet.index) ?? [], take));
  const page = annotations.page;
  const pagePart = old?.part ?? take("xl/worksheets/sheet", "xml");
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
      ? [
          {
            id: `${OWN}Page`,
            type: `${found.namespace}/worksheet`,
            target: relativeName(found.workbook, pagePart),
          },
        ]
      : []),
    ...(found.styles === undefined
      ? [
          {
            id: `${OWN}Styles`,
            type: `${found.namespace}/styles`,
            target: relativeName(found.workbook, stylesPart),
          },
        ]
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

function isByLibreOffice(parts: Parts): boolean {
  return parts.has("docProps/app.xml") && decode(parts.whole("docProps/app.xml")).includes("LibreOffice");
}

/** A sheet that is shown as chosen says so in its first lines. */
function isChosen(parts: Parts, part: string): boolean {
  for (const piece of parts.pieces(part))
    return /tabSelected\s*=\s*["'](?:1|true)["']/.test(decode(piece.subarray(0, 16_384)));
  return false;
}

function freshSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
