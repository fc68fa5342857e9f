import { type Catalogue, formatIssue } from "@thongnhat/core";
import { type CheckOptions, type Finding, type Lang, makeReport, type Report } from "../../common/cli.ts";
import { toCsv } from "../../common/csv.ts";
import type { CheckWords } from "../../words/types.ts";
import type { Outcome } from "../run/run.ts";

/** What the words of findings are made with. */
export interface Saying {
  readonly catalogue: Catalogue;
  readonly words: CheckWords;
  readonly lang: Lang;
}

/** Findings as a table, one a row. */
export function findingsCsv(findings: readonly Finding[], { catalogue, words, lang }: Saying): string {
  const rows = findings.map((finding) => [
    finding.line,
    finding.row ?? "",
    finding.column ?? "",
    finding.severity,
    finding.code,
    finding.path,
    formatIssue(finding, lang, catalogue),
  ]);
  return toCsv([words.csvColumns, ...rows]);
}

/** The report of the command line, with the findings. */
export function findingsJson(
  outcome: Outcome,
  name: string,
  options: CheckOptions,
  { catalogue, lang }: Saying,
): string {
  const findings = outcome.findings.map((finding) => ({
    ...finding,
    message: formatIssue(finding, lang, catalogue),
  }));
  return JSON.stringify({ ...report(outcome, name, options, lang, catalogue), findings }, null, 2);
}

/** Counts and groups of a run. */
export function report(
  { results }: Outcome,
  name: string,
  options: CheckOptions,
  lang: Lang,
  catalogue: Catalogue,
): Report {
  const { record, origin, use, input } = options;
  const said = Object.entries({ record, origin, use, input }).filter(
    (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined,
  );
  return makeReport(results, [{ name }], Object.fromEntries(said), lang, catalogue);
}
