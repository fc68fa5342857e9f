import { Option } from "commander";
import type { AddVerb } from "../program/verbs.ts";
import { type BuildCommand, runBuild } from "./run.ts";
import { BUILD_WORDS } from "./words.ts";

/** `thongnhat build`. */
export const addBuild: AddVerb = Object.assign<(...args: Parameters<AddVerb>) => void, { verb: string }>(
  (program, { lang, io, done }) => {
    const words = BUILD_WORDS[lang];
    program
      .command("build")
      .description(words.about)
      .usage(words.usage)
      .option("-d, --dir <folder>", words.options.dir)
      .option("-q, --quiet", words.options.quiet)
      .option("--json", words.options.json)
      .addOption(new Option("--lang <lang>").hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(async (options: Omit<BuildCommand, "dir" | "lang"> & { dir?: string }) =>
        done(await runBuild({ dir: ".", ...options, lang }, io)),
      );
  },
  { verb: "build" },
);
