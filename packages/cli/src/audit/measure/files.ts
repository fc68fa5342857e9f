import type { State, StateInput } from "@thongnhat/quality";
import type { Registry } from "../../check/registry.ts";
import { fileName } from "../../output/pretty.ts";
import { progress } from "../../output/progress.ts";
import type { Io } from "../../program/io.ts";
import { WORDS } from "../../words/interface.ts";
import { number } from "../../words/lang.ts";
import { type CountedFile, countFile } from "../input/count-file.ts";
import type { AuditCommand } from "../options.ts";
import type { ExampleKeeper } from "../output/examples.ts";
import { explainProblem } from "../problem.ts";
import type { QualityPackage } from "../quality.ts";
import { fold } from "../show/fold.ts";
import { AUDIT_WORDS } from "../words.ts";
import { counterOf } from "./counter.ts";
import { openFiles, readingOf } from "./open.ts";

/** What a run over files needs. */
export interface FilesWork {
  readonly command: AuditCommand;
  readonly io: Io;
  readonly registry: Registry;
  readonly quality: QualityPackage;
  /** Record type of the command line, whole. */
  readonly record: string | undefined;
  readonly examples: ExampleKeeper | undefined;
}

/** What came of it: `failed` when a file could not be read at all. */
export interface FilesResult {
  readonly state: State;
  readonly failed: boolean;
}

/** Counts files one record after the other, in one run: duplicates are found across files. */
export async function measureFiles(paths: readonly string[], work: FilesWork): Promise<FilesResult> {
  const { command, io, registry, quality, record, examples } = work;
  const { lang } = command;
  const words = AUDIT_WORDS[lang];
  const complain = (text: string) =>
    void io.err.write(`${fold(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
  const counter = await counterOf(command, io, quality, examples);
  let failed = false;
  const { sources, total } = await openFiles(paths, io, (path, { problem }) => {
    failed = true;
    complain(WORDS[lang].problem[problem](fileName(path, lang)));
  });
  const bar = await progress(
    command.progress !== false && io.terminal ? total : undefined,
    lang,
    words.progress,
  );
  const inputs: StateInput[] = [];
  const notes: string[] = [];
  for (const source of sources) {
    try {
      const counting = countFile({
        source,
        reading: readingOf(command, record, registry),
        counter,
        record,
        isKnown: (name) => registry.validators.has(name),
        begin: (item, value) => examples?.begin(source.name, item, value),
        progress(bytes, records) {
          if (bytes > 0) bar.bytes(bytes);
          bar.records(records);
        },
      });
      let step = await counting.next();
      while (!step.done) step = await counting.next();
      inputs.push(step.value.input);
      notes.push(...notesOn(source.name, step.value, work));
    } catch (error) {
      const problem = await explainProblem(error, source.name, lang, io);
      if (problem === undefined) throw error;
      failed = true;
      bar.stop();
      complain(problem);
    }
  }
  bar.stop();
  for (const note of notes) io.err.write(`${fold(note, "", "  ")}\n`);
  return { state: counter.state(inputs), failed };
}

/** What is remarkable about a file as a whole. */
function notesOn(name: string, { counted, foreign, empty }: CountedFile, work: FilesWork): string[] {
  const { lang } = work.command;
  const words = AUDIT_WORDS[lang].problems;
  const file = fileName(name, lang);
  if (empty) return [words.emptyFile(file)];
  if (foreign === 0) return [];
  if (counted === 0 && work.record === undefined) return [words.noRecordOfRows(file)];
  return [words.otherRecords(file, number(foreign, lang), work.record)];
}
