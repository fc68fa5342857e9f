import type * as Compiler from "@thongnhat/compiler";
import type { DiffFinding, DiffReport, Step } from "@thongnhat/compiler";
import { type Lang, number } from "../../words/lang.ts";
import { wrap } from "../../words/wrap.ts";
import { DIFF_WORDS } from "../words.ts";
import { effectsText, placeText } from "./effects.ts";

/** How the report is shown. */
export interface Shown {
  readonly lang: Lang;
  readonly colour: boolean;
  /** Print witnesses: of all rules, or of one. */
  readonly witness: boolean | string;
  readonly all: boolean;
}

/** More places of one rule are only counted. */
const MOST_PLACES = 6;

/** The report for people: 80 columns, the heaviest step first, grouped by rule. */
export function prettyDiff(report: DiffReport, compiler: typeof Compiler, shown: Shown): string {
  const { lang } = shown;
  const words = DIFF_WORDS[lang];
  const lines = [wrap(words.head(sideText(report.from, lang), sideText(report.to, lang)), "", "  ")];
  const ids = [...new Set([...Object.keys(report.from.databases), ...Object.keys(report.to.databases)])];
  for (const id of ids)
    lines.push(`  ${words.versions(id, report.from.databases[id] ?? "—", report.to.databases[id] ?? "—")}`);
  if (report.findings.length === 0) lines.push("", words.same);
  for (const step of [...compiler.STEPS].reverse()) {
    const findings = report.findings.filter((finding) => finding.step === step);
    if (findings.length > 0) lines.push("", ...stepLines(step, findings, compiler, shown));
  }
  for (const { rule, at } of report.unusedWaivers)
    lines.push("", wrap(words.unusedWaiver(rule, at), "", "  "));
  lines.push("", ...verdictLines(report, lang));
  if (!shown.witness && report.findings.some(hasWitness)) lines.push(words.seeWitness);
  return lines.join("\n");
}

function sideText({ name, edition }: DiffReport["from"], lang: Lang): string {
  return `${name} (${DIFF_WORDS[lang].edition(edition)})`;
}

function stepLines(
  step: Step,
  findings: readonly DiffFinding[],
  compiler: typeof Compiler,
  shown: Shown,
): string[] {
  const { lang, colour, all } = shown;
  const words = DIFF_WORDS[lang];
  const heading = words.step[step];
  const lines = [colour ? `\u001b[1;${COLOURS[step]}m${heading}\u001b[0m` : heading];
  for (const { id, title } of compiler.DIFF_RULES) {
    const own = findings.filter(({ rule }) => rule === id);
    if (own.length === 0) continue;
    lines.push(wrap(`${id} · ${title[lang]}`, ""));
    const most = all || own.length <= MOST_PLACES ? own.length : MOST_PLACES;
    for (const finding of own.slice(0, most)) lines.push(...findingLines(finding, shown));
    if (own.length > most) lines.push(`  ${words.more(number(own.length - most, lang))}`);
  }
  return lines;
}

const COLOURS: Readonly<Record<Step, number>> = {
  forbidden: 31,
  major: 31,
  minor: 33,
  edition: 33,
  patch: 36,
  none: 36,
};

function findingLines(finding: DiffFinding, { lang, witness }: Shown): string[] {
  const words = DIFF_WORDS[lang];
  const { what, from, to, ask, rule, effects } = finding;
  const same = from !== undefined && to !== undefined && placeText(from) === placeText(to);
  const lines = [wrap(what[lang], "  • ")];
  if (same) lines.push(wrap(placeText(from), "    "));
  else {
    if (from !== undefined) lines.push(wrap(`${words.before}: ${placeText(from)}`, "    "));
    if (to !== undefined) lines.push(wrap(`${words.after}: ${placeText(to)}`, "    "));
  }
  lines.push(wrap(effectsText(finding, lang), "    "));
  if (ask !== undefined) lines.push(wrap(words.ask[ask], "    "));
  if (witness === true || witness === rule) {
    for (const effect of Object.values(effects)) {
      if (effect.verdict !== "break" || effect.witness === undefined) continue;
      const { record, example, fault, passes, value } = effect.witness;
      lines.push(wrap(words.witness(record, example, fault.code, fault.path), "    "));
      lines.push(wrap(`${words.passes[passes]}:`, "    "));
      lines.push(
        ...JSON.stringify(value, null, 2)
          .split("\n")
          .map((line) => `      ${line}`),
      );
    }
  }
  return lines;
}

function verdictLines({ step, policies, totals }: DiffReport, lang: Lang): string[] {
  const words = DIFF_WORDS[lang];
  const said = Object.entries(policies).map(([name, holds]) => `${name} ${holds ? words.yes : words.no}`);
  const counts = words.counts(
    number(totals.findings, lang),
    number(totals.breaking, lang),
    number(totals.unknown, lang),
  );
  const verdict = step === "none" ? words.verdictNone : words.verdictStep(words.step[step]);
  return [verdict, `  ${counts}`, `  ${words.policies}: ${said.join(" · ")}`];
}

function hasWitness({ effects }: DiffFinding): boolean {
  return Object.values(effects).some((effect) => effect.verdict === "break" && effect.witness !== undefined);
}
