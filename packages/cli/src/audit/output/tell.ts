import type { AgreementResult, Report, ReportOptions, State } from "@thongnhat/quality";
import { fileName } from "../../output/pretty.ts";
import type { Io } from "../../program/io.ts";
import { readLimits } from "../limits/limits.ts";
import { readStates } from "../merge/states.ts";
import type { AuditCommand } from "../options.ts";
import type { QualityPackage } from "../quality.ts";
import { fold } from "../show/fold.ts";
import { tellReport } from "../show/report.ts";
import { exitOf } from "../verdict.ts";
import { AUDIT_WORDS } from "../words.ts";
import { outputsOf, writeOutput } from "./outputs.ts";
import { ruleSql } from "./rule-sql.ts";

/** What a run counted, and with what. */
export interface Measured {
  readonly state: State;
  readonly engine: string;
  readonly jsOnly: Report["jsOnly"];
  readonly agreement: readonly AgreementResult[];
}

/** What a report is made with besides the counts: read before any long work, so that a wrong file is told at once. */
export type Setting = Pick<ReportOptions, "previous" | "thresholds">;

/** @throws UsageError, SourceError */
export async function readSetting(command: AuditCommand, quality: QualityPackage): Promise<Setting> {
  const { previous = [], thresholds, lang } = command;
  const states = await readStates(previous, quality, lang);
  return {
    previous: states.map(({ state }) => state),
    ...(thresholds === undefined
      ? {}
      : { thresholds: await readLimits(thresholds, quality.standardThresholds, lang) }),
  };
}

/** Makes the report, prints it and writes the files that were asked for; returns the exit code. */
export async function tellAndWrite(
  { state, engine, jsOnly, agreement }: Measured,
  setting: Setting,
  command: AuditCommand,
  io: Io,
  quality: QualityPackage,
): Promise<number> {
  const { lang } = command;
  const report = await quality.makeReport(state, {
    ...setting,
    run: { engine, program: "thongnhat" },
    jsOnly,
    agreement,
  });
  const { catalogue } = await io.registry();
  const written = await writeAll(report, state, command, quality);
  if (command.json) io.out.write(`${JSON.stringify(report, null, 2)}\n`);
  else
    io.out.write(
      `${tellReport(report, catalogue, {
        lang,
        colour: io.colour && command.color !== false,
        brief: command.quiet === true,
        kinds: agreement.length === 0 ? {} : (await import("@thongnhat/quality/agreement")).CATEGORIES,
      })}\n`,
    );
  // With the report on standard output, where the files are goes beside it.
  const target = command.json ? io.err : io.out;
  if (written.length > 0) target.write(`\n${written.join("\n")}\n`);
  return exitOf(report, command.failOn);
}

async function writeAll(
  report: Report,
  state: State,
  command: AuditCommand,
  { formatState }: QualityPackage,
): Promise<string[]> {
  const words = AUDIT_WORDS[command.lang].written;
  const { html, json, state: statePath } = outputsOf(command);
  const lines: string[] = [];
  const say = (kind: "html" | "json" | "state", path: string) =>
    lines.push(fold(words[kind](fileName(path, command.lang)), "", "  "));
  if (html !== undefined) {
    const { renderHtml } = await import("@thongnhat/quality/html");
    await writeOutput(html, renderHtml(report, { locale: command.lang, sql: await ruleSql(report) }));
    say("html", html);
  }
  if (json !== undefined) {
    await writeOutput(json, `${JSON.stringify(report, null, 2)}\n`);
    say("json", json);
  }
  if (statePath !== undefined) {
    await writeOutput(statePath, formatState(state));
    say("state", statePath);
  }
  return lines;
}
