import { isDate } from "@thongnhat/core";
import { Command, CommanderError, InvalidArgumentError } from "commander";
import { type CodesCommand, runCodes } from "../codes/run.ts";
import { runTranslate, type TranslateCommand } from "../translate/run.ts";
import { WORDS } from "../words/interface.ts";
import type { Lang } from "../words/lang.ts";
import { printable, wrap } from "../words/wrap.ts";
import { type CheckCommand, runCheck } from "./check.ts";
import { choice } from "./choice.ts";
import { runExplain } from "./explain.ts";
import { HELP } from "./help.ts";
import { EXIT, type Io } from "./io.ts";
import { VERBS } from "./verbs.ts";

/**
 * Runs the command line and returns the exit code. Whatever goes wrong, what is printed is one
 * sentence: no stack, no value.
 */
export async function run(args: readonly string[], version: string, io: Io): Promise<number> {
  const lang = langOf(args);
  const words = WORDS[lang];
  let code: number = EXIT.valid;
  const program = build(lang, version, io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.valid;
      if (error.code !== "commander.help")
        io.err.write(
          `${wrap(`${words.error}: ${usageText(error, lang)}`, "", "  ")}\n${words.helpHint(commandOf(args))}\n`,
        );
      return EXIT.usage;
    }
    io.err.write(`${words.error}: ${words.unexpected(error instanceof Error ? error.name : typeof error)}\n`);
    return EXIT.usage;
  }
}

function build(lang: Lang, version: string, io: Io, done: (code: number) => void): Command {
  const words = HELP[lang];
  const { options } = words;
  const program = new Command("thongnhat")
    .description(words.about)
    .usage(words.usage)
    .version(version, "-V, --version", words.version)
    .helpOption("-h, --help", words.help)
    .helpCommand(words.helpUsage, words.helpCommand)
    // An option after a verb is the verb's own: `types --lang java` asks for a language of programs.
    .enablePositionalOptions()
    .addOption(choice("--lang <lang>", options.lang, ["vi", "en"]));
  program
    .command("check")
    .description(words.check)
    .usage(words.checkUsage)
    .argument("<files...>", words.arguments.files)
    .option("-r, --record <record>", options.record)
    .option("--standard <folder>", options.standard)
    .addOption(choice("-o, --origin <origin>", options.origin, ["dang-ky-moi", "so-hoa"]))
    .addOption(choice("--use <use>", options.use, ["write", "read"]))
    .addOption(choice("-i, --input <input>", options.input, ["json", "ndjson", "csv", "xlsx"]))
    .addOption(choice("-f, --format <format>", options.format, ["pretty", "json", "ndjson"]))
    .addOption(choice("--lang <lang>", options.lang, ["vi", "en"]))
    .option("--max-issues <n>", options.maxIssues, positive)
    .option("--max-bytes <n>", options.maxBytes, positive)
    .option("--today <date>", options.today, date)
    .option("--dataset", options.dataset)
    .option("-a, --annotate <file>", options.annotate)
    .option("-w, --workers <n>", options.workers, threads)
    .option("--no-progress", options.noProgress)
    .option("-q, --quiet", options.quiet)
    .addHelpText("after", `\n${words.checkNotes}`)
    .action(async (files: string[], command: Omit<CheckCommand, "format" | "lang">) =>
      done(await runCheck(files, { format: "pretty", ...command, lang }, io)),
    );
  program
    .command("explain")
    .description(words.explain)
    .usage(words.explainUsage)
    .argument("[code]", words.arguments.code)
    .option("--standard <folder>", options.standard)
    .option("--json", options.json)
    .addOption(choice("--lang <lang>", options.lang, ["vi", "en"]))
    .action(async (code: string | undefined, command: { json?: boolean; standard?: string }) =>
      done(await runExplain(code, { ...command, lang }, io)),
    );
  program
    .command("codes")
    .description(words.codes)
    .usage(words.codesUsage)
    .argument("[table]", words.arguments.table)
    .argument("[query]", words.arguments.query)
    .option("--as-of <date>", options.asOf, date)
    .option("--within <code>", options.within)
    .option("--json", options.json)
    .addOption(choice("--lang <lang>", options.lang, ["vi", "en"]))
    .addHelpText("after", `\n${words.codesNotes}`)
    .action(
      async (table: string | undefined, query: string | undefined, command: Omit<CodesCommand, "lang">) =>
        done(await runCodes(table, query, { ...command, lang }, io)),
    );
  program
    .command("translate")
    .description(words.translate)
    .usage(words.translateUsage)
    .argument("<table>", words.arguments.table)
    .argument("[code]", words.arguments.oldCode)
    .option("--from <date>", options.from)
    .option("--to <date>", options.to, date)
    .addOption(choice("--by <rule>", options.by, ["population", "area"]))
    .option("--in <file>", options.in)
    .option("--column <name>", options.column)
    .option("--out <file>", options.out)
    .option("--undecided <file>", options.undecided)
    .option("--pad", options.pad)
    .option("--json", options.json)
    .addOption(choice("--lang <lang>", options.lang, ["vi", "en"]))
    .option("--no-progress", options.noProgress)
    .addHelpText("after", `\n${words.translateNotes}`)
    .action(async (table: string, code: string | undefined, command: Omit<TranslateCommand, "lang">) =>
      done(await runTranslate(table, code, { ...command, lang }, io)),
    );
  for (const add of VERBS) add(program, { lang, io, done });
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .helpOption("-h, --help", words.help)
      .configureOutput({
        writeOut: (text) => void io.out.write(text),
        // The sentence is written once, in the language of the run, by `run`.
        outputError() {},
        writeErr: (text) => void io.err.write(text),
      })
      .configureHelp({
        styleTitle: (title) => words.titles[title] ?? title,
        // Every command has options; its own help says them, and what does not fit beside the words.
        subcommandTerm: (command) => {
          const term = `${command.name()} ${command.usage().replace(/^\[[^\]]+\] (?=[<[])/, "")}`;
          return term.length <= WIDEST_TERM ? term : `${command.name()} …`;
        },
        argumentTerm: (argument) => words.argumentNames[argument.name()] ?? argument.name(),
        helpWidth: 80,
      });
  }
  return program;
}

/** Columns of a command in the list of commands: more leaves no room to fold what is said beside it. */
const WIDEST_TERM = 34;

/** Said in the language of the run by `usageText`. */
const A_DAY = "YYYY-MM-DD";

function positive(value: string): number {
  if (!/^[1-9][0-9]{0,9}$/.test(value)) throw new InvalidArgumentError("1, 2, 3, …");
  return Number(value);
}

/** More are of no use on any machine, and a slip of the finger must not start a thousand. */
function threads(value: string): number {
  if (!/^(?:[1-9]|[1-5][0-9]|6[0-4])$/.test(value)) throw new InvalidArgumentError("1, 2, 3, …, 64");
  return Number(value);
}

function date(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError(A_DAY);
  return value;
}

function usageText(error: CommanderError, lang: Lang): string {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const option = /--[a-z-]+/.exec(quoted)?.[0] ?? HELP[lang].argumentNames[quoted] ?? printable(quoted);
  if (error.code === "commander.invalidArgument") {
    const allowed = error.message.slice(error.message.lastIndexOf("invalid. ") + "invalid. ".length);
    return allowed === A_DAY ? WORDS[lang].badDay(option) : WORDS[lang].badOption(option, allowed);
  }
  return (HELP[lang].errors[error.code] ?? WORDS[lang].helpHint("")).replace("%", () => option);
}

/** The command whose help says more, and a space. */
function commandOf(args: readonly string[]): string {
  const verbs = ["check", "explain", "codes", "translate", ...VERBS.map(({ verb }) => verb)];
  const name = args.find((arg) => verbs.includes(arg));
  return name === undefined ? "" : `${name} `;
}

/** The language has to be known before the options are read, since help and errors are in it too. */
export function langOf(args: readonly string[]): Lang {
  const at = args.indexOf("--lang");
  const value =
    at === -1 ? args.find((arg) => arg.startsWith("--lang="))?.slice("--lang=".length) : args[at + 1];
  return value === "en" ? "en" : "vi";
}
