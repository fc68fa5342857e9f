import type { AddVerb } from "../program/verbs.ts";
import { runTypes, type TypesCommand } from "./run.ts";
import { TYPES_WORDS } from "./words.ts";

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds `thongnhat types`. Its `--lang` is the language of the types: that of the messages stands before the verb. */
export const addTypes: AddVerb = Object.assign(
  ((program, { lang, io, done }) => {
    const words = TYPES_WORDS[lang];
    const { options } = words;
    program
      .command("types")
      .description(words.about)
      .usage(words.usage)
      .option("--lang <language>", options.lang)
      .option("-r, --record <record>", options.record, collect)
      .option("--database <database>", options.database, collect)
      .option("--out <folder>", options.out)
      .option("--package <name>", options.package)
      .option("--codes", options.codes)
      .option("--standard <folder>", options.standard)
      .option("--force", options.force)
      .option("--json", options.json)
      .addHelpText("after", `\n${words.notes}`)
      .action(async (command: TypesCommand) => done(await runTypes(command, lang, io)));
  }) satisfies (...args: Parameters<AddVerb>) => void,
  { verb: "types" },
);
