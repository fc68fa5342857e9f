import { choice } from "../program/choice.ts";
import type { AddVerb } from "../program/verbs.ts";
import type { RecogniseCommand } from "./run.ts";
import { RECOGNISE_WORDS } from "./words.ts";

/** `thongnhat recognise`. */
export const addRecognise: AddVerb = Object.assign(
  (...[program, { lang, io, done }]: Parameters<AddVerb>): void => {
    const words = RECOGNISE_WORDS[lang];
    const { options } = words;
    program
      .command("recognise")
      .description(words.about)
      .usage(words.usage)
      .argument("[file]", words.argument)
      .option("-r, --record <record>", options.record)
      .option("--sheet <sheet>", options.sheet)
      .addOption(choice("-o, --origin <origin>", options.origin, ["dang-ky-moi", "so-hoa"]))
      .option("--units-as-of <date>", options.unitsAsOf)
      .option("--out <file>", options.out)
      .option("--json", options.json)
      .addOption(choice("--lang <lang>", "", ["vi", "en"]).hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(async (file: string | undefined, given: Omit<RecogniseCommand, "lang">) => {
        const { runRecognise } = await import("./run.ts");
        done(await runRecognise(file, { ...given, lang }, io));
      });
  },
  { verb: "recognise" },
);
