import type { ConformReport, Finding, RequirementResult } from "../types.ts";
import { byPart, countOf, PARTS, type ReportLanguage, sayMoment, sayVerdict, WORDS } from "./words.ts";

/** Width of a terminal that reports are laid out for. */
const WIDTH = 80;
const SIGNS = { pass: "✔", fail: "✘", skip: "–", error: "!" } as const;
const COLOURS = { pass: 32, fail: 31, skip: 90, error: 33 } as const;

/** How to write a report for a terminal. */
export interface TextOptions {
  /** Vietnamese unless told. */
  readonly language?: ReportLanguage;
  readonly colour?: boolean;
}

/**
 * A report for a terminal of 80 columns: part by part, and what to do where a requirement is not met.
 *
 * @param report - of `conform`
 * @param options - language and colour
 * @returns lines of text
 */
export function renderText(report: ConformReport, options: TextOptions = {}): string {
  const { language = "vi", colour = false } = options;
  const t = WORDS[language];
  const paint = (text: string, code: number) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = [
    t.title,
    ...fold(
      `${report.server.name === "" ? report.server.address : printable(report.server.name)} · ${report.server.address}`,
      "  ",
    ),
    ...fold(`${sayMoment(report.at, language)} · ${report.kit.name} ${report.kit.version}`, "  "),
  ];
  for (const [part, results] of byPart(report)) {
    lines.push("", `${PARTS[part]?.[language] ?? part}  ${countOf(results, "pass")}/${results.length}`);
    for (const result of results) lines.push(...sayResult(result, language, paint));
  }
  const { must, should } = report.totals;
  const sum = (one: typeof must) =>
    (["pass", "fail", "error", "skip"] as const)
      .map((outcome) => `${one[outcome]} ${t.outcomes[outcome]}`)
      .join(" · ");
  lines.push(
    "",
    ...fold(`${t.levels.must}: ${sum(must)}`, ""),
    ...fold(`${t.levels.should}: ${sum(should)}`, ""),
  );
  const { created, revoked, prefix } = report.written;
  lines.push(...fold(`${t.written}: ${t.wrote(created, revoked, prefix)}`, ""));
  const colourOf = COLOURS[report.verdict];
  lines.push("", ...fold(t.note, ""));
  lines.push("", ...fold(sayVerdict(report, language), "").map((line) => paint(line, colourOf)));
  return `${lines.join("\n")}\n`;
}

function sayResult(
  result: RequirementResult,
  language: ReportLanguage,
  paint: (text: string, code: number) => string,
): readonly string[] {
  const t = WORDS[language];
  const { id, requirement, findings, advice, reason, more, level } = result;
  const sign = SIGNS[result.result];
  const said = level === "should" ? `${requirement[language]} (${t.levels.should})` : requirement[language];
  const [first = "", ...rest] = fold(said, `  ${sign} ${id.padEnd(13)}`, " ".repeat(17));
  const lines = [first.replace(sign, paint(sign, COLOURS[result.result])), ...rest];
  const add = (name: string, text: string) => lines.push(...fold(`${name}: ${text}`, "      ", "        "));
  for (const finding of findings) {
    if (finding.asked !== undefined) add(t.asked, where(finding));
    add(t.expected, finding.expected[language]);
    add(t.came, finding.came[language]);
  }
  if (more > 0) lines.push(`      ${t.more(more)}`);
  if (advice !== undefined) add(t.advice, advice[language]);
  if (reason !== undefined) add(t.reason, reason[language]);
  return lines;
}

/** The request names its kind of record already, unless it is one of the server. */
const where = ({ asked = "", record = "" }: Finding): string =>
  asked.includes(record) ? asked : `${asked} (${record})`;

/** Text broken into lines that fit. */
function fold(text: string, first: string, next = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && [...line].length + 1 + [...word].length > WIDTH) {
      lines.push(line);
      line = next;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** A name that a server gives itself, without what would command a terminal. */
function printable(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, "?");
}
