import { readRelationships, type SheetPart } from "../xlsx/package.ts";
import type { NewPart } from "../zip/pack.ts";
import type { Parts } from "../zip/parts.ts";
import { writeBoxes } from "./boxes.ts";
import { type Comment, writeComments } from "./comments.ts";
import { addRelationships } from "./package-parts.ts";
import { decode, OWN, relationshipsName, relativeName, type TakeName } from "./part-names.ts";
import { type RewrittenSheet, rewriteSheet, widthOf } from "./sheet.ts";
import type { StyleBook } from "./styles.ts";
import type { CellNote } from "./types.ts";

/** A sheet with what is put on it. */
export interface PlannedSheet extends SheetPart {
  readonly notes: readonly CellNote[];
  readonly comments: readonly Comment[];
  /** Its comments part, if it has one. */
  readonly oldComments: string | undefined;
  readonly newComments: string | undefined;
  /** A name for the boxes of its comments, should it have none. */
  readonly newBoxes: string;
}

/** Which parts of a sheet are there, and which will be new. */
export function planSheet(
  parts: Parts,
  sheet: SheetPart,
  notes: readonly CellNote[],
  take: TakeName,
): PlannedSheet {
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
    newComments: fresh ? take("xl/comments", "xml") : undefined,
    newBoxes: take("xl/drawings/vmlDrawing", "vml"),
  };
}

/** What holds for all sheets of a run. */
export interface Rewriting {
  readonly author: string;
  readonly lasting?: boolean;
  readonly clean: boolean;
  readonly namespace: string;
}

/** The parts of a sheet that change: its cells, its comments, their boxes. */
export function* rewriteOne(
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
  const boxesPart = oldBoxes ?? sheet.newBoxes;
  const drawn = oldBoxes === undefined ? undefined : decode(parts.whole(oldBoxes));
  yield replace(boxesPart, () =>
    writeBoxes(written.fresh, (column) => widthOf(seen, column), drawn, written.removed),
  );
  const rels = relationshipsName(sheet.part);
  const related = [
    ...(sheet.newComments === undefined
      ? []
      : [
          {
            id: `${OWN}Comments${sheet.index}`,
            type: `${namespace}/comments`,
            target: relativeName(sheet.part, sheet.newComments),
          },
        ]),
    ...(oldBoxes === undefined
      ? [{ id: relationship, type: `${namespace}/vmlDrawing`, target: relativeName(sheet.part, boxesPart) }]
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
