import { choice } from "../program/choice.ts";
import type { AddVerb } from "../program/verbs.ts";
import type { SandboxCommand } from "./run.ts";
import { SANDBOX_WORDS } from "./words.ts";

/** `thongnhat sandbox`. */
export const addSandbox: AddVerb = Object.assign<(...args: Parameters<AddVerb>) => void, { verb: string }>(
  (program, { lang, io, done }) => {
    const words = SANDBOX_WORDS[lang];
    const { options } = words;
    program
      .command("sandbox")
      .description(words.about)
      .usage(words.usage)
      .option("-p, --port <n>", options.port)
      .option("--host <host>", options.host)
      .option("-d, --database <where>", options.database)
      .option("--no-seed", options.noSeed)
      .option("--faults <rate>", options.faults)
      .option("--fault-seed <n>", options.faultSeed)
      .option("--token-seconds <n>", options.tokenSeconds)
      .option("--json", options.json)
      .addOption(choice("--lang <lang>", "", ["vi", "en"]).hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(async (command: Omit<SandboxCommand, "lang">) => {
        const { runSandbox } = await import("./run.ts");
        done(await runSandbox({ ...command, lang }, io));
      });
  },
  { verb: "sandbox" },
);
