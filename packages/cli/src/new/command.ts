import { createRequire } from "node:module";
import { Option } from "commander";
import type { AddVerb } from "../program/verbs.ts";
import { type NewCommand, runNew } from "./run.ts";
import { NEW_WORDS } from "./words.ts";

const OPTIONS = {
  dir: "-d, --dir <folder>",
  label: "-l, --label <text>",
  labelEn: "--label-en <text>",
  unit: "--unit <code>",
  of: "--of <record>",
  id: "--id <id>",
  path: "--path <pointer>",
  cel: "--cel <expression>",
  severity: "--severity <severity>",
  message: "--message <text>",
  messageEn: "--message-en <text>",
  fix: "--fix <text>",
  fixEn: "--fix-en <text>",
  code: "--code <code=name>",
  system: "--system <name>",
  systemEn: "--system-en <name>",
  json: "--json",
} as const;

/** `thongnhat new`. */
export const addNew: AddVerb = Object.assign<(...args: Parameters<AddVerb>) => void, { verb: string }>(
  (program, { lang, io, done }) => {
    const words = NEW_WORDS[lang];
    const command = program
      .command("new")
      .description(words.about)
      .usage(words.usage)
      .argument("<kind>", words.arguments.kind)
      .argument("<name>", words.arguments.name);
    for (const [name, flags] of Object.entries(OPTIONS)) {
      const option = new Option(flags, words.options[name as keyof typeof OPTIONS]);
      if (name === "code") option.argParser((value, before: string[] = []) => [...before, value]);
      command.addOption(option);
    }
    command
      .addOption(new Option("--lang <lang>").hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(
        async (kind: string, name: string, options: Omit<NewCommand, "dir" | "lang"> & { dir?: string }) => {
          const { version } = createRequire(import.meta.url)("thongnhat/package.json") as { version: string };
          done(await runNew(kind, name, { dir: ".", ...options, lang }, io, version));
        },
      );
  },
  { verb: "new" },
);
