import { choice } from "../program/choice.ts";
import type { AddVerb } from "../program/verbs.ts";
import { runSchemas, type SchemasCommand } from "./run.ts";
import { SCHEMAS_WORDS } from "./words.ts";

/** Adds `thongnhat schemas`. */
export const addSchemas: AddVerb = Object.assign(
  ((program, { lang, io, done }) => {
    const words = SCHEMAS_WORDS[lang];
    program
      .command("schemas")
      .description(words.about)
      .usage(words.usage)
      .argument("[database]", words.arguments.database)
      .argument("[record]", words.arguments.record)
      .option("--all", words.options.all)
      .option("--json", words.options.json)
      .addOption(choice("--lang <lang>", words.options.lang, ["vi", "en"]))
      .addHelpText("after", `\n${words.notes}`)
      .action(
        async (
          database: string | undefined,
          record: string | undefined,
          given: Omit<SchemasCommand, "lang">,
        ) => done(await runSchemas(database, record, { ...given, lang }, io)),
      );
  }) satisfies (...args: Parameters<AddVerb>) => void,
  { verb: "schemas" },
);
