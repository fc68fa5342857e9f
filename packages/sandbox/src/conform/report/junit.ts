import type { ConformReport, RequirementResult } from "../types.ts";
import { wellFormed } from "./well-formed.ts";
import { byPart, countOf, PARTS, type ReportLanguage } from "./words.ts";

/**
 * A report as JUnit XML: a suite for each part, a test case for each requirement.
 *
 * @param report - of `conform`
 * @param language - of the words; Vietnamese unless told
 * @returns the whole file, to be written as UTF-8
 */
export function renderJunit(report: ConformReport, language: ReportLanguage = "vi"): string {
  const all = report.results;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="thongnhat conform" ${numbers(all)} time="${seconds(report.ms)}">`,
  ];
  for (const [part, results] of byPart(report)) {
    const ms = results.reduce((sum, one) => sum + one.ms, 0);
    lines.push(
      `  <testsuite name="${escapeXml(PARTS[part]?.[language] ?? part)}" ${numbers(results)} skipped="${countOf(results, "skip")}" timestamp="${escapeXml(report.at)}" hostname="${escapeXml(report.server.address)}" time="${seconds(ms)}">`,
      ...results.flatMap((one) => testCase(one, language)),
      "  </testsuite>",
    );
  }
  lines.push("</testsuites>", "");
  return lines.join("\n");
}

function numbers(results: readonly RequirementResult[]): string {
  return `tests="${results.length}" failures="${countOf(results, "fail")}" errors="${countOf(results, "error")}"`;
}

function testCase(one: RequirementResult, language: ReportLanguage): string[] {
  const name = escapeXml(`${one.id} ${one.requirement[language]}`);
  const head = `    <testcase classname="thongnhat.conform.${escapeXml(one.part)}" name="${name}" time="${seconds(one.ms)}"`;
  const [first] = one.findings;
  switch (one.result) {
    case "pass":
      return [`${head}/>`];
    case "fail": {
      const message = escapeXml(`${first?.expected[language] ?? ""} ≠ ${first?.came[language] ?? ""}`);
      const all = one.findings.map(
        ({ record = "", asked = "", expected, came }) =>
          `${record} ${asked}: ${expected[language]} ≠ ${came[language]}`,
      );
      const text = escapeXml([...all, one.advice?.[language] ?? ""].join("\n"));
      return [
        `${head}>`,
        `      <failure type="${one.level}" message="${message}">${text}</failure>`,
        "    </testcase>",
      ];
    }
    case "error":
      return [
        `${head}>`,
        `      <error type="${one.level}" message="${escapeXml(one.reason?.[language] ?? "")}"/>`,
        "    </testcase>",
      ];
    case "skip":
      return [
        `${head}>`,
        `      <skipped message="${escapeXml(one.reason?.[language] ?? "")}"/>`,
        "    </testcase>",
      ];
  }
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Text for an attribute or an element; what XML 1.0 cannot hold becomes `�`. */
function escapeXml(text: string): string {
  return (
    wellFormed(text)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "�")
      .replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)
  );
}
