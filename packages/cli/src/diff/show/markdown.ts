import type * as Compiler from "@thongnhat/compiler";
import type { DiffReport } from "@thongnhat/compiler";
import { type Lang, number } from "../../words/lang.ts";
import { DIFF_WORDS } from "../words.ts";
import { effectsText, placeText } from "./effects.ts";

/** The report as Markdown, for a pull request or release notes. */
export function markdownDiff(report: DiffReport, compiler: typeof Compiler, lang: Lang): string {
  const words = DIFF_WORDS[lang];
  const { from, to, step, totals, policies, findings } = report;
  const lines = [
    `## ${words.head(`\`${from.name}\` (${words.edition(from.edition)})`, `\`${to.name}\` (${words.edition(to.edition)})`)}`,
    "",
    step === "none" ? words.verdictNone : `**${words.verdictStep(words.step[step])}**`,
    words.counts(number(totals.findings, lang), number(totals.breaking, lang), number(totals.unknown, lang)),
    "",
    `${words.policies}: ${Object.entries(policies)
      .map(([name, holds]) => `${name} ${holds ? words.yes : words.no}`)
      .join(" · ")}`,
  ];
  const [rule, change, place, effects] = words.columns;
  for (const one of [...compiler.STEPS].reverse()) {
    const own = findings.filter((finding) => finding.step === one);
    if (own.length === 0) continue;
    lines.push(
      "",
      `### ${words.step[one]}`,
      "",
      `| ${rule} | ${change} | ${place} | ${effects} |`,
      "| --- | --- | --- | --- |",
    );
    for (const finding of own) {
      const where = finding.to ?? finding.from;
      const ask = finding.ask === undefined ? "" : ` ${words.ask[finding.ask]}`;
      const cells = [
        finding.rule,
        finding.what[lang],
        where === undefined ? "" : `\`${placeText(where)}\``,
        effectsText(finding, lang) + ask,
      ];
      lines.push(`| ${cells.map(cell).join(" | ")} |`);
    }
  }
  return lines.join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
