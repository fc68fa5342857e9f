import { resolve } from "node:path";
import type { DiffReport, Step } from "@thongnhat/compiler";
import { compiling } from "../compiler/findings.ts";
import { writer } from "../output/writer.ts";
import { EXIT, type Io } from "../program/io.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { githubDiff } from "./show/github.ts";
import { markdownDiff } from "./show/markdown.ts";
import { prettyDiff } from "./show/pretty.ts";
import { openScratch, openSide } from "./side/open-side.ts";
import { SideError } from "./side/problem.ts";
import { readWaivers, WaiverError } from "./waivers.ts";
import { DIFF_WORDS } from "./words.ts";

/** Options of `thongnhat diff`, as they are on the command line. */
export interface DiffCommand {
  readonly against?: string;
  readonly format: "pretty" | "json" | "markdown" | "github";
  readonly witness?: boolean | string;
  readonly allow: Step;
  readonly waivers?: string;
  readonly all?: boolean;
  readonly lang: Lang;
}

/** Compares two states of a standard and prints what changed; returns the exit code. */
export async function runDiff(
  first: string | undefined,
  second: string | undefined,
  command: DiffCommand,
  io: Io,
  cwd: string = process.cwd(),
): Promise<number> {
  const { lang, against } = command;
  const words = DIFF_WORDS[lang];
  const complain = (text: string): number => {
    io.err.write(`${wrap(`${WORDS[lang].error}: ${text}`, "", "  ")}\n`);
    return EXIT.usage;
  };
  const from = against ?? first;
  const to = against === undefined ? second : (first ?? "schemas");
  if (from === undefined || to === undefined || (against !== undefined && second !== undefined))
    return complain(words.needsTwo);
  const scratch = openScratch();
  try {
    return await compiling(lang, io, async (compiler) => {
      const [old, now] = [openSide(from, cwd, scratch), openSide(to, cwd, scratch)];
      const waivers = command.waivers === undefined ? [] : readWaivers(resolve(cwd, command.waivers));
      const [before, after] = [
        compiler.readSide(old.dir, old.version),
        compiler.readSide(now.dir, now.version),
      ];
      const known = new Set(before.compiled.model.databases.map(({ id }) => id));
      if (!after.compiled.model.databases.some(({ id }) => known.has(id)))
        return complain(words.unrelated(printable(from), printable(to)));
      const report = compiler.diff(before.compiled, after.compiled, {
        names: { from: printable(from), to: printable(to) },
        waivers,
        migrations: after.migrations,
      });
      const out = writer(io.out);
      for (const line of show(report, now.folder)) out.line(line);
      await out.flush();
      return report.step !== command.allow && compiler.atLeast(report.step, command.allow)
        ? EXIT.findings
        : EXIT.valid;

      function show(found: DiffReport, folder: string | undefined): string[] {
        switch (command.format) {
          case "json":
            return [JSON.stringify(found, null, 2)];
          case "markdown":
            return [markdownDiff(found, compiler, lang)];
          case "github":
            return githubDiff(found, folder, lang);
          default: {
            const { witness = false, all = false } = command;
            return [prettyDiff(found, compiler, { lang, colour: io.colour, witness, all })];
          }
        }
      }
    });
  } catch (error) {
    if (error instanceof SideError)
      return complain(words.problem[error.problem](printable(error.asked), error.known.join(", ")));
    if (error instanceof WaiverError)
      return complain(words.badWaivers(printable(command.waivers ?? ""), error.message));
    throw error;
  } finally {
    scratch.remove();
  }
}
