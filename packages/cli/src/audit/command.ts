import { choice } from "../program/choice.ts";
import type { AddVerb } from "../program/verbs.ts";
import type { AuditCommand } from "./options.ts";
import { AUDIT_WORDS } from "./words.ts";

/** `thongnhat audit`. */
export const addAudit: AddVerb = Object.assign<(...args: Parameters<AddVerb>) => void, { verb: string }>(
  (program, { lang, io, done }) => {
    const words = AUDIT_WORDS[lang];
    const { options } = words;
    program
      .command("audit")
      .description(words.about)
      .usage(words.usage)
      .argument("[files...]", words.argument)
      .option("-r, --record <record>", options.record)
      .addOption(choice("-o, --origin <origin>", options.origin, ["dang-ky-moi", "so-hoa"]))
      .addOption(choice("-i, --input <input>", options.input, ["json", "ndjson", "csv", "xlsx"]))
      .option("--system <code>", options.system)
      .option("--unit <code>", options.unit)
      .option("--as-of <day>", options.asOf)
      .option("--out <folder>", options.out)
      .option("--html", options.html)
      .option("--json", options.json)
      .option("--thresholds <file>", options.thresholds)
      .option("--previous <state>", options.previous, (one: string, all: string[] = []) => [...all, one])
      .option("--with <file>", options.with)
      .option("--with-record <record>", options.withRecord)
      .option("--examples <file>", options.examples)
      .option("--with-examples <file>", options.withExamples)
      .option("--merge", options.merge)
      .option("--to-parquet <folder>", options.toParquet)
      .option("--to-postgres <url>", options.toPostgres)
      .addOption(choice("--engine <engine>", options.engine, ["js", "duckdb", "postgres"]))
      .addOption(choice("--sql <dialect>", options.sql, ["duckdb", "postgres", "spark", "trino"]))
      .option("--table <name>", options.table)
      .option("--keys <keys>", options.keys)
      .option("--plan <file>", options.plan)
      .option("--part <n>", options.part)
      .option("--workers <n>", options.workers)
      .addOption(choice("--fail-on <status>", options.failOn, ["red", "amber"]))
      .option("-q, --quiet", options.quiet)
      .option("--no-progress", options.noProgress)
      .option("--no-color", options.noColor)
      .addOption(choice("--lang <lang>", "", ["vi", "en"]).hideHelp())
      .addHelpText("after", `\n${words.notes}`)
      .action(async (files: string[], command: Omit<AuditCommand, "lang">) => {
        const { runAudit } = await import("./run.ts");
        done(await runAudit(files, { ...command, lang }, io));
      });
  },
  { verb: "audit" },
);
