import { choice } from "../program/choice.ts";
import type { AddVerb } from "../program/verbs.ts";
import type { TemplateCommand } from "./run.ts";
import { TEMPLATE_WORDS } from "./words.ts";

/** `thongnhat template`. */
export const addTemplate: AddVerb = Object.assign<(...args: Parameters<AddVerb>) => void, { verb: string }>(
  (program, { lang, io, done }) => {
    const words = TEMPLATE_WORDS[lang];
    const { options } = words;
    program
      .command("template")
      .description(words.verb)
      .usage(words.usage)
      .argument("<record>", words.argument)
      .option("--out <file>", options.out)
      .option("--rows <n>", options.rows)
      .addOption(choice("--columns <columns>", options.columns, ["required", "common", "all"]))
      .addOption(choice("-o, --origin <origin>", options.origin, ["dang-ky-moi", "so-hoa"]))
      .option("--standard <folder>", options.standard)
      .option("--json", options.json)
      .addOption(choice("--lang <lang>", "", ["vi", "en"]).hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(async (record: string, command: Partial<Omit<TemplateCommand, "lang">>) => {
        const { runTemplate } = await import("./run.ts");
        done(await runTemplate(record, { columns: "common", ...command, lang }, io));
      });
  },
  { verb: "template" },
);
