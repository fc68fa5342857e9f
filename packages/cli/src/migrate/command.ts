import { choice } from "../program/choice.ts";
import type { AddVerb } from "../program/verbs.ts";
import { type MigrateCommand, runMigrate } from "./run.ts";
import { MIGRATE_WORDS } from "./words.ts";

/** `thongnhat migrate`. */
export const addMigrate: AddVerb = Object.assign<(...args: Parameters<AddVerb>) => void, { verb: string }>(
  (program, { lang, io, done }) => {
    const words = MIGRATE_WORDS[lang];
    const { options } = words;
    program
      .command("migrate")
      .description(words.about)
      .usage(words.usage)
      .argument("[file]", words.argument)
      .option("--database <database>", options.database)
      .option("--to <version>", options.to)
      .option("--from <version>", options.from)
      .option("--out <file>", options.out)
      .option("--losses <file>", options.losses)
      .option("--list", options.list)
      .option("--json", options.json)
      .option("--no-progress", options.noProgress)
      .addOption(choice("--lang <lang>", "", ["vi", "en"]).hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(async (file: string | undefined, command: Omit<MigrateCommand, "lang">) =>
        done(await runMigrate(file, { ...command, lang }, io)),
      );
  },
  { verb: "migrate" },
);
