import { basename, extname } from "node:path";
import { annotateWorkbook, parseReference } from "@thongnhat/convert/workbook";
import { type Catalogue, formatVietnameseDate, sayDay } from "@thongnhat/core";
import type { Finding } from "../check/check.ts";
import type { Place } from "../collect/collect.ts";
import { fileName } from "../output/pretty.ts";
import type { Report } from "../output/report.ts";
import type { Io } from "../program/io.ts";
import type { InputFormat } from "../read/reader/types.ts";
import { type Lang, number } from "../words/lang.ts";
import { type NoteTaker, noteTaker } from "./notes.ts";
import { resultPage } from "./page.ts";
import { type Book, bookOf, lookAtTable, type MarkableTable } from "./source.ts";
import { ANNOTATE_WORDS } from "./words.ts";

/** Whose comments they are. */
const AUTHOR = "thongnhat";

/** The annotated copy of a table while its records are checked. */
export interface Annotation {
  add(finding: Finding): void;
  /** Writes the copy; says what was done. */
  write(report: Report): Promise<string>;
}

/** What `--annotate` is told. */
export interface AnnotateCommand {
  readonly annotate: string;
  readonly input?: InputFormat;
  readonly today?: string;
  readonly lang: Lang;
  /** The command that reads the copy again, when that is not `check`: `convert copy.xlsx --map so.map.json`. */
  readonly again?: (copy: string) => string;
}

/**
 * Gets ready to mark the cells of a table.
 * @returns what takes the findings, or why it cannot be done, in words
 * @throws SourceError, WorkbookError
 */
export async function openAnnotation(
  paths: readonly string[],
  command: AnnotateCommand,
  io: Io,
  catalogue: Catalogue,
): Promise<Annotation | string> {
  const { lang, annotate: out } = command;
  const words = ANNOTATE_WORDS[lang];
  const [path, second] = paths;
  if (path === undefined || second !== undefined || path === "-" || out === "-") return words.oneFile;
  if (await io.isSame(path, out)) return words.sameFile;
  const table = await lookAtTable(await io.open(path), command.input);
  if (table === undefined) return words.notATable;
  const ending = endingFor(path, table);
  if (extname(out).toLowerCase() !== ending) return words.ending(ending);
  const notes = noteTaker(lang, catalogue, (column) => table.columns.get(column));
  return {
    add: (finding) => notes.add(finding),
    async write(report) {
      const book = await bookOf(await io.open(path), table, words.table);
      await writeBook(book, { path, report, notes }, command, io);
      return words.written(fileName(out, lang), number(notes.cells, lang));
    },
  };
}

/** A workbook with macros keeps its ending: Excel does not open it under another one. */
function endingFor(path: string, { form }: MarkableTable): string {
  return form === "xlsx" && extname(path).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}

async function writeBook(
  book: Book,
  { path, report, notes }: { readonly path: string; readonly report: Report; readonly notes: NoteTaker },
  { lang, annotate: out, today, again }: AnnotateCommand,
  io: Io,
): Promise<void> {
  const day = today ?? io.today();
  const page = resultPage(
    report,
    {
      file: fileName(basename(path), lang),
      out: fileName(basename(out), lang),
      day: (lang === "vi" ? formatVietnameseDate(day) : undefined) ?? sayDay(day, lang),
      silent: notes.silent,
      cut: book.cut,
      copied: book.copied,
      ...(again === undefined ? {} : { again }),
      linkOf: (place) => linkOf(place, book, notes),
    },
    lang,
  );
  const marked = book.sheets.map(({ index, said }) => [index, notes.notes(said)] as const);
  const pieces = await annotateWorkbook(book.bytes, { author: AUTHOR, page, sheets: new Map(marked) });
  const sink = await io.create(out, path);
  try {
    for (const piece of pieces) await sink.write(piece);
    await sink.done();
  } catch (error) {
    await sink.drop();
    throw error;
  }
}

function linkOf(place: Place, book: Book, notes: NoteTaker): { sheet: string; cell: string } | undefined {
  const sheet = book.sheets.find(({ said }) => said === (place.sheet ?? ""));
  const cell = notes.cellOf(place);
  return sheet && cell !== undefined && parseReference(cell) ? { sheet: sheet.name, cell } : undefined;
}
