import type { Command } from "commander";
import { choice } from "../program/choice.ts";
import type { AddVerb, VerbContext } from "../program/verbs.ts";
import { runShare, type ShareCommand } from "./run.ts";
import { SHARE_WORDS } from "./words.ts";

/** `thongnhat minimise`. */
export const addMinimise: AddVerb = verb("minimise", (command, lang) =>
  command.option("--profile <profile>", SHARE_WORDS[lang].options.profile),
);

/** `thongnhat redact`. */
export const addRedact: AddVerb = verb("redact", (command, lang) =>
  command.addOption(choice("--keep <class>", SHARE_WORDS[lang].options.keep, ["none", "basic"])),
);

function verb(
  name: ShareCommand["verb"],
  own: (command: Command, lang: VerbContext["lang"]) => Command,
): AddVerb {
  const add = (program: Command, { lang, io, done }: VerbContext): void => {
    const words = SHARE_WORDS[lang];
    const { options } = words;
    const command = program
      .command(name)
      .description(words[name].about)
      .usage(words[name].usage)
      .argument("[file]", words.argument);
    own(command, lang)
      .option("--record <type>", options.record)
      .option("--out <file>", options.out)
      .option("--standard <folder>", options.standard)
      .option("--json", options.json)
      .option("--no-progress", options.noProgress)
      .addOption(choice("--lang <lang>", "", ["vi", "en"]).hideHelp())
      .addHelpText("after", `\n${words[name].notes}`)
      .action(async (file: string | undefined, given: Omit<ShareCommand, "lang" | "verb">) =>
        done(await runShare(file, { ...given, verb: name, lang }, io)),
      );
  };
  return Object.assign(add, { verb: name });
}
