import { relative } from "node:path";
import { compiling, printFindings } from "../compiler/findings.ts";
import { EXIT, type Io } from "../program/io.ts";
import type { Lang } from "../words/lang.ts";
import { BUILD_WORDS } from "./words.ts";

/** Options of `thongnhat build`, as they are on the command line. */
export interface BuildCommand {
  readonly dir: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly lang: Lang;
}

/** Compiles a unit's own databases; returns the exit code. */
export function runBuild({ dir, quiet, json, lang }: BuildCommand, io: Io): Promise<number> {
  const words = BUILD_WORDS[lang];
  const says = !quiet && !json;
  return compiling(lang, io, async (compiler) => {
    const build = await compiler.buildUnit(dir, (step) => {
      if (says) io.err.write(`${words.steps[step] ?? step} …\n`);
    });
    const { files, written, examples, faults } = build;
    const records = build.compiled.model.databases.reduce(
      (sum, database) => sum + database.records.length,
      0,
    );
    const out = relative(dir, build.out);
    if (json)
      io.out.write(`${JSON.stringify({ records, out, files, written, examples, faults }, null, 2)}\n`);
    else io.out.write(`${words.built(records, `${out}/`)}\n`);
    if (faults.length > 0) {
      if (!json) printFindings(faults, compiler, lang, io);
      return EXIT.findings;
    }
    if (!json) io.out.write(`${words.examples(examples)}\n`);
    return EXIT.valid;
  });
}
