import { basename } from "node:path";
import { makeMap, type Recognition, recognise } from "@thongnhat/convert/table";
import { isDate } from "@thongnhat/core";
import { lookUpRecord } from "../check/resolve.ts";
import { explainProblem } from "../convert/problem.ts";
import { fileName } from "../output/pretty.ts";
import { EXIT, type Io } from "../program/io.ts";
import { TRANSLATE_WORDS } from "../translate/words.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { readSample, type TableSample } from "./read-sample.ts";
import { tellRecognition } from "./show.ts";
import { RECOGNISE_WORDS } from "./words.ts";

/** Options of `thongnhat recognise`, as they are on the command line. */
export interface RecogniseCommand {
  readonly record?: string;
  readonly sheet?: string;
  readonly origin?: "so-hoa" | "dang-ky-moi";
  readonly unitsAsOf?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly lang: Lang;
}

/** Last day of the units before July 2025: old tables hold their codes. */
const OLD_UNITS = "2025-06-30";

/** Recognises the columns of a table; returns the exit code. */
export async function runRecognise(
  file: string | undefined,
  command: RecogniseCommand,
  io: Io,
): Promise<number> {
  const { lang } = command;
  const words = RECOGNISE_WORDS[lang];
  const complain = (text: string): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return EXIT.usage;
  };
  if (file === undefined) return complain(words.needsFile);
  if (command.unitsAsOf !== undefined && !isDate(command.unitsAsOf)) return complain(words.wrongDay);
  const registry = await io.registry();
  let record: string | undefined;
  if (command.record !== undefined) {
    const found = lookUpRecord(command.record, registry);
    if ("several" in found) return complain(words.severalRecords(found.several.join(", ")));
    if (!("id" in found)) return complain(words.noRecordNamed(printable(command.record), found.near));
    record = found.id;
  }
  try {
    if (command.out !== undefined && (await io.isSame(file, command.out)))
      return complain(words.sameFile(fileName(command.out, lang)));
    const source = await io.open(file);
    const sample = await readSample(source.chunks, command.sheet);
    if (sample === undefined) return complain(words.noTable(fileName(file, lang)));
    const recognition = recognise(sample.found.names, sample.rows, {
      title: `${sample.found.title} ${command.sheet ?? ""} ${basename(file)}`,
      ...(record === undefined ? {} : { record }),
    });
    return await tell(file, sample, recognition, command, io);
  } catch (error) {
    const problem = await explainProblem(error, file, lang, io);
    if (problem === undefined) throw error;
    return complain(problem);
  }
}

async function tell(
  file: string,
  sample: TableSample,
  recognition: Recognition,
  command: RecogniseCommand,
  io: Io,
): Promise<number> {
  const { lang, out } = command;
  const { record } = recognition;
  const registry = await io.registry();
  const map = record === undefined ? undefined : mapOf(file, sample, recognition, command);
  let kept: string | undefined;
  if (out !== undefined && map !== undefined) {
    const sink = await io.create(out);
    await sink.write(Buffer.from(mapText(map)));
    kept = await sink.done();
  }
  const doubtful =
    recognition.columns.some(({ state }) => state === "doubtful") || record?.state === "doubtful";
  const text = command.json
    ? JSON.stringify(
        { file, headerRows: sample.found.headerRows, encoding: sample.encoding, ...recognition },
        null,
        2,
      )
    : tellRecognition(
        { file, sample, recognition, label: labelOf(record?.id), ...(out === undefined ? {} : { out }) },
        lang,
      );
  (out === "-" ? io.err : io.out).write(`${text}\n`);
  if (kept !== undefined) io.err.write(`${wrap(TRANSLATE_WORDS[lang].kept(fileName(kept, lang)), "")}\n`);
  return doubtful || record === undefined || sample.found.headerRows.length === 0
    ? EXIT.findings
    : EXIT.valid;

  function labelOf(id: string | undefined): string {
    return id === undefined ? "" : (registry.catalogue.records[id]?.label[lang] ?? id);
  }
}

function mapOf(file: string, sample: TableSample, recognition: Recognition, command: RecogniseCommand) {
  const words = RECOGNISE_WORDS[command.lang];
  return makeMap(recognition, {
    message: basename(file),
    origin: command.origin ?? "so-hoa",
    unitsAsOf: command.unitsAsOf ?? OLD_UNITS,
    comment: words.comment,
    say: words.say,
    headerRows: sample.found.headerRows,
    ...(command.sheet === undefined ? {} : { sheet: command.sheet }),
    ...(sample.encoding === undefined ? {} : { encoding: sample.encoding }),
  });
}

/** One column a line, so that a person sees a change at once. */
function mapText({ columns, skipped, ...head }: ReturnType<typeof mapOf>): string {
  const lines = (list: readonly object[]): string =>
    list.length === 0 ? "[]" : `[\n${list.map((one) => `    ${JSON.stringify(one)}`).join(",\n")}\n  ]`;
  const rest = JSON.stringify(head, null, 2).slice(0, -2);
  return `${rest},\n  "columns": ${lines(columns)},\n  "skipped": ${lines(skipped)}\n}\n`;
}
