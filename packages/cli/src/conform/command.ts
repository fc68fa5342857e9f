import { choice } from "../program/choice.ts";
import type { AddVerb } from "../program/verbs.ts";
import type { ConformCommand } from "./run.ts";
import { CONFORM_WORDS } from "./words.ts";

/** `thongnhat conform`. */
export const addConform: AddVerb = Object.assign<(...args: Parameters<AddVerb>) => void, { verb: string }>(
  (program, { lang, io, done }) => {
    const words = CONFORM_WORDS[lang];
    const { options } = words;
    program
      .command("conform")
      .description(words.about)
      .usage(words.usage)
      .argument("<baseUrl>", words.argument)
      .option("--credentials <file>", options.credentials)
      .option("--profile <database>", options.profile)
      .option("-r, --record <record>", options.record, (one: string, all: string[] = []) => [...all, one])
      .option("--only <ids>", options.only)
      .option("--read-only", options.readOnly)
      .option("--allow-real", options.allowReal)
      .option("--keep", options.keep)
      .option("--deadline <seconds>", options.deadline)
      .option("--json", options.json)
      .option("--junit <file>", options.junit)
      .option("--html <file>", options.html)
      .option("--no-progress", options.noProgress)
      .addOption(choice("--lang <lang>", "", ["vi", "en"]).hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(async (address: string, command: Omit<ConformCommand, "lang">) => {
        const { runConform } = await import("./run.ts");
        done(await runConform(address, { ...command, lang }, io));
      });
  },
  { verb: "conform" },
);
