import { isDate } from "@thongnhat/core";
import { fileName } from "../output/pretty.ts";
import { EXIT, type Io } from "../program/io.ts";
import { WORDS } from "../words/interface.ts";
import { runMeasure } from "./measure/run.ts";
import { runMerge } from "./merge/run.ts";
import { type AuditCommand, UsageError } from "./options.ts";
import { explainProblem } from "./problem.ts";
import { type QualityPackage, withQuality } from "./quality.ts";
import { fold } from "./show/fold.ts";
import { AUDIT_WORDS } from "./words.ts";

/** Measures the six words; returns the exit code. */
export async function runAudit(
  paths: readonly string[],
  command: AuditCommand,
  io: Io,
  load?: () => Promise<QualityPackage>,
): Promise<number> {
  const { lang } = command;
  return withQuality(
    lang,
    io,
    async (quality) => {
      try {
        refuseNonsense(paths, command);
        return await chosenWork(paths, command, io, quality);
      } catch (error) {
        const problem = await explainProblem(error, fileName(paths[0] ?? "", lang), lang, io);
        if (problem === undefined) throw error;
        io.err.write(`${fold(`${WORDS[lang].error}: ${problem}`, "", "  ")}\n`);
        return EXIT.usage;
      }
    },
    load,
  );
}

async function chosenWork(
  paths: readonly string[],
  command: AuditCommand,
  io: Io,
  quality: QualityPackage,
): Promise<number> {
  if (command.sql !== undefined)
    return (await import("./sql/run.ts")).runSql(command, command.sql, io, quality);
  if (command.merge) return runMerge(paths, command, io, quality);
  if (command.part !== undefined) return (await import("./parts/part.ts")).runPart(paths, command, io);
  if (command.plan !== undefined)
    return (await import("./parts/plan.ts")).runPlan(paths, command, io, command.plan);
  if ((command.toParquet ?? command.toPostgres) !== undefined)
    return (await import("./measure/to-tables.ts")).runToTables(paths, command, io);
  return runMeasure(paths, command, io, quality);
}

/** Options that contradict each other, before any long work. */
function refuseNonsense(paths: readonly string[], command: AuditCommand): void {
  const words = AUDIT_WORDS[command.lang].problems;
  const { asOf, workers, part, merge, sql, record, examples, withExamples } = command;
  if (asOf !== undefined && !isDate(asOf)) throw new UsageError(words.wrongDay);
  for (const [option, value] of Object.entries({ "--workers": workers, "--part": part }))
    if (value !== undefined && !/^\d{1,6}$/.test(value)) throw new UsageError(words.wrongNumber(option));
  if (examples !== undefined && withExamples !== undefined)
    throw new UsageError(words.together("--examples", "--with-examples"));
  for (const [option, value] of Object.entries({
    "--sql": sql,
    "--with": command.with,
    "--part": part,
    "--to-parquet": command.toParquet,
    "--to-postgres": command.toPostgres,
    "--examples": examples,
    "--with-examples": withExamples,
  }))
    if (merge && value !== undefined) throw new UsageError(words.together("--merge", option));
  if (sql !== undefined && record === undefined) throw new UsageError(words.needsRecord);
  if (sql === undefined && paths.length === 0) throw new UsageError(words.needsFile);
}
