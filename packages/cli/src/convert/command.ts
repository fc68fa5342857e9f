import { choice } from "../program/choice.ts";
import type { AddVerb } from "../program/verbs.ts";
import type { ConvertCommand } from "./options.ts";
import { runConvert } from "./run.ts";
import { CONVERT_WORDS } from "./words.ts";

/** `thongnhat convert`. */
export const addConvert: AddVerb = Object.assign<(...args: Parameters<AddVerb>) => void, { verb: string }>(
  (program, { lang, io, done }) => {
    const words = CONVERT_WORDS[lang];
    const { options } = words;
    program
      .command("convert")
      .description(words.about)
      .usage(words.usage)
      .argument("[files...]", words.argument)
      .option("--from <format>", options.from)
      .option("--map <file>", options.map)
      .option("--to <format>", options.to)
      .option("--out <file>", options.out)
      .option("--losses <file>", options.losses)
      .addOption(choice("--addresses <mode>", options.addresses, ["keep", "add", "both"]))
      .option("--units-as-of <day>", options.unitsAsOf)
      .option("--sheet <name>", options.sheet)
      .addOption(choice("--encoding <encoding>", options.encoding, ["tcvn3", "vni", "windows-1258"]))
      .option("--annotate <file>", options.annotate)
      .addOption(choice("--clock <hours>", options.clock, ["12", "24"]))
      .addOption(choice("--doubtful <what>", options.doubtful, ["refuse", "skip"]))
      .option("--no-check", options.check)
      .option("--list", options.list)
      .option("--json", options.json)
      .option("--no-progress", options.noProgress)
      .addOption(choice("--lang <lang>", "", ["vi", "en"]).hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(async (files: string[], command: Omit<ConvertCommand, "lang">) =>
        done(await runConvert(files, { ...command, lang }, io)),
      );
  },
  { verb: "convert" },
);
