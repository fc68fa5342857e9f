import { choice } from "../program/choice.ts";
import type { AddVerb } from "../program/verbs.ts";
import { type DiffCommand, runDiff } from "./run.ts";
import { DIFF_WORDS } from "./words.ts";

/** `thongnhat diff`. */
export const addDiff: AddVerb = Object.assign<(...args: Parameters<AddVerb>) => void, { verb: string }>(
  (program, { lang, io, done }) => {
    const words = DIFF_WORDS[lang];
    const { options } = words;
    program
      .command("diff")
      .description(words.about)
      .usage(words.usage)
      .argument("[from]", words.arguments.from)
      .argument("[to]", words.arguments.to)
      .option("--against <from>", options.against)
      .addOption(choice("-f, --format <format>", options.format, ["pretty", "json", "markdown", "github"]))
      .option("--witness [rule]", options.witness)
      .addOption(choice("--allow <step>", options.allow, ["none", "patch", "edition", "minor", "major"]))
      .option("--waivers <file>", options.waivers)
      .option("--all", options.all)
      .addOption(choice("--lang <lang>", "", ["vi", "en"]).hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(async (from: string | undefined, to: string | undefined, command: Partial<DiffCommand>) =>
        done(await runDiff(from, to, { format: "pretty", allow: "patch", ...command, lang }, io)),
      );
  },
  { verb: "diff" },
);
