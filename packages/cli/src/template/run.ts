import { extname } from "node:path";
import { writeForm } from "@thongnhat/convert/workbook";
import type { Origin, RecordDescriptor } from "@thongnhat/core";
import { lookUpRecord } from "../check/resolve.ts";
import { fileName } from "../output/pretty.ts";
import { registryOf } from "../program/check.ts";
import { EXIT, type Io } from "../program/io.ts";
import { loadStandardTables } from "../read/workbook/codes.ts";
import { SinkError } from "../translate/sink/sink.ts";
import { TRANSLATE_WORDS } from "../translate/words.ts";
import { WORDS } from "../words/interface.ts";
import { type Lang, number } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { makeChoices } from "./choices.ts";
import { type ColumnChoice, type TemplateColumn, templateColumns } from "./columns.ts";
import { dataSheet } from "./data-sheet.ts";
import { guideSheet } from "./guide-sheet.ts";
import { commonPaths } from "./samples.ts";
import { TEMPLATE_WORDS } from "./words.ts";

/** Options of `thongnhat template`, as they are on the command line. */
export interface TemplateCommand {
  readonly out?: string;
  readonly rows?: string;
  readonly columns: ColumnChoice;
  readonly origin?: Origin;
  readonly standard?: string;
  readonly json?: boolean;
  readonly lang: Lang;
}

const ROWS = 200;
const MOST_ROWS = 100_000;

/** Writes an empty workbook for a record; returns the exit code. */
export async function runTemplate(name: string, command: TemplateCommand, io: Io): Promise<number> {
  const { lang, origin, columns: choice, standard } = command;
  const words = TEMPLATE_WORDS[lang];
  const complain = (text: string): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return EXIT.usage;
  };
  const rows = rowsOf(command.rows);
  if (rows === undefined) return complain(words.tooMany(number(MOST_ROWS, lang)));
  const registry = await registryOf(standard, io);
  if (registry === undefined) return complain(WORDS[lang].unbuilt(printable(standard ?? "")));
  const found = lookUpRecord(name, registry);
  if ("several" in found)
    return complain(WORDS[lang].severalRecords(printable(name), found.several.join(", ")));
  if ("near" in found) return complain(WORDS[lang].unknownRecord(printable(name), found.near));
  const out = command.out ?? `${found.id.split("/").at(-1)}.xlsx`;
  if (extname(out).toLowerCase() !== ".xlsx") return complain(words.ending);

  const descriptor = registry.catalogue.records[found.id] as RecordDescriptor;
  const columns = templateColumns(descriptor, choice, origin, await commonPaths(descriptor, origin));
  const bytes = await workbookFor(descriptor, columns, origin, registry.catalogue.tables, rows, out, lang);
  try {
    const sink = await io.create(out);
    await sink.write(bytes);
    await sink.done();
  } catch (error) {
    if (!(error instanceof SinkError)) throw error;
    return complain(TRANSLATE_WORDS[lang].sink[error.problem](fileName(error.file, lang)));
  }
  const required = columns.filter((column) => column.required);
  if (command.json) {
    const listed = columns.map(({ path, required }) => ({ path, required }));
    io.out.write(`${JSON.stringify({ file: out, record: found.id, rows, columns: listed }, null, 2)}\n`);
    return EXIT.valid;
  }
  const counts = [columns.length, required.length, rows].map((value) => number(value, lang));
  const [all = "", must = "", empty = ""] = counts;
  const check = `thongnhat check ${fileName(out, lang)} --annotate ket-qua.xlsx`;
  io.out.write(`${wrap(words.written(fileName(out, lang), all, must, empty), "", "  ")}\n`);
  io.out.write(`${wrap(words.next(check), "", "  ")}\n`);
  return EXIT.valid;
}

function rowsOf(text: string | undefined): number | undefined {
  if (text === undefined) return ROWS;
  if (!/^[1-9]\d{0,5}$/.test(text)) return undefined;
  const rows = Number(text);
  return rows <= MOST_ROWS ? rows : undefined;
}

async function workbookFor(
  descriptor: RecordDescriptor,
  columns: readonly TemplateColumn[],
  origin: Origin | undefined,
  labels: Parameters<typeof dataSheet>[4],
  rows: number,
  out: string,
  lang: Lang,
): Promise<Uint8Array> {
  const wanted = columns.flatMap(({ field }) => (field.codeTable === undefined ? [] : [field.codeTable]));
  const tables = await loadStandardTables([...new Set(wanted)]);
  const choices = makeChoices(columns, tables, lang);
  const sheets = [
    guideSheet(descriptor, columns, labels, rows, fileName(out, lang), lang),
    dataSheet(descriptor, origin, columns, choices, labels, rows, lang),
    ...(choices.sheet === undefined ? [] : [choices.sheet]),
  ];
  return writeForm(sheets, "thongnhat");
}
