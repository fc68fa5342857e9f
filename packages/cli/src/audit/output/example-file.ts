import { rm } from "node:fs/promises";
import { fileName } from "../../output/pretty.ts";
import type { Io } from "../../program/io.ts";
import { SinkError } from "../../translate/sink/sink.ts";
import { type AuditCommand, UsageError } from "../options.ts";
import { fold } from "../show/fold.ts";
import { AUDIT_WORDS } from "../words.ts";
import { createPrivate, type ExampleKeeper, keepExamples } from "./examples.ts";
import { writeOutput } from "./outputs.ts";

/** The file of examples of a run. */
export interface ExampleFile {
  readonly keeper: ExampleKeeper;
  write(): Promise<void>;
  /** Nothing of it is kept. */
  drop(): Promise<void>;
}

/**
 * Gets the file of examples ready before the work begins; nothing where none was asked for.
 * @throws UsageError when a file that may hold values is there already
 */
export async function openExamples(command: AuditCommand, io: Io): Promise<ExampleFile | undefined> {
  const { lang, examples, withExamples } = command;
  const words = AUDIT_WORDS[lang];
  const tell = (text: string) => void io.err.write(`${fold(text, "", "  ")}\n`);
  if (withExamples !== undefined) {
    const keeper = keepExamples(true);
    const file = await createPrivate(withExamples).catch((error: { code?: unknown }) => {
      if (error.code === "EEXIST") throw new UsageError(words.problems.exists(fileName(withExamples, lang)));
      throw new SinkError(error.code === "ENOENT" ? "no-folder" : "unwritable", withExamples);
    });
    return {
      keeper,
      async write() {
        await file.writeFile(linesOf(keeper));
        await file.close();
        tell(words.written.values(fileName(withExamples, lang)));
      },
      async drop() {
        await file.close();
        await rm(withExamples, { force: true });
      },
    };
  }
  if (examples === undefined) return undefined;
  const keeper = keepExamples(false);
  return {
    keeper,
    async write() {
      await writeOutput(examples, linesOf(keeper));
      tell(words.written.examples(fileName(examples, lang)));
    },
    async drop() {},
  };
}

function linesOf(keeper: ExampleKeeper): string {
  return keeper
    .all()
    .map((one) => `${JSON.stringify(one)}\n`)
    .join("");
}
