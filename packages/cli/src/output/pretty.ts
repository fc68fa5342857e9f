import { styleText } from "node:util";
import type { Place } from "../collect/collect.ts";
import { WORDS } from "../words/interface.ts";
import { type Lang, number } from "../words/lang.ts";
import { printable, WIDTH, wrap } from "../words/wrap.ts";
import type { Report, ReportGroup } from "./report.ts";

type Style = "bold" | "red" | "yellow" | "green" | "dim";

/** Groups that are laid out; the rest is in the JSON report. */
const MOST_GROUPS = 40;

/**
 * The report for people, 80 columns wide: counts, groups from the most frequent on, verdict.
 *
 * @param report - from `makeReport`
 * @param lang - language of the frame; the messages are in that of the report
 * @param colour - whether to colour for a terminal
 * @returns lines without a break at the end
 * @example
 * console.log(pretty(report, "vi", process.stdout.isTTY));
 */
export function pretty(report: Report, lang: Lang, colour: boolean): string {
  const words = WORDS[lang];
  const paint = (style: Style, text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const said = new Set<string>();
  const shown = report.groups.slice(0, MOST_GROUPS);
  const hidden = report.groups.length - shown.length;
  const notes = [
    hidden > 0 ? words.hidden(number(hidden, lang)) : "",
    report.totals.truncated > 0 ? words.truncated(number(report.totals.truncated, lang)) : "",
  ].filter((note) => note !== "");
  const style = report.verdict !== "valid" ? "red" : report.totals.withWarnings > 0 ? "yellow" : "green";
  return [
    head(report, lang, paint),
    ...shown.map((group) => groupText(group, report, lang, paint, said)),
    ...notes.map((note) => wrap(note, "")),
    paint(style, wrap(verdict(report, lang), "")),
  ].join("\n\n");
}

function head(report: Report, lang: Lang, paint: (style: Style, text: string) => string): string {
  const words = WORDS[lang];
  const { totals, files } = report;
  const name = files.length === 1 && files[0] ? fileName(files[0].name, lang) : undefined;
  const title = words.head(number(totals.records, lang), number(files.length, lang));
  const counts: (readonly [count: number, label: string, style: Style])[] = [
    [totals.valid, words.valid, "green"],
    [totals.withWarnings, words.withWarnings, "yellow"],
    [totals.invalid, words.invalid, "red"],
    [totals.unreadable, words.unreadable, "red"],
  ];
  if (totals.dataset !== undefined) {
    const { errors, warnings } = totals.dataset;
    counts.push([errors + warnings, words.acrossRecords, errors > 0 ? "red" : "yellow"]);
  }
  const width = number(totals.records, lang).length;
  const lines = counts.map(([count, label, style]) => {
    const line = `  ${number(count, lang).padStart(width)}  ${label}`;
    return count > 0 ? paint(style, line) : paint("dim", line);
  });
  return [paint("bold", wrap(name === undefined ? title : `${name}: ${title}`, "")), ...lines].join("\n");
}

function groupText(
  group: ReportGroup,
  report: Report,
  lang: Lang,
  paint: (style: Style, text: string) => string,
  said: Set<string>,
): string {
  const words = WORDS[lang];
  const count = words.times(number(group.count, lang));
  const indent = "  ";
  const [title = "", ...details] = group.details.split("\n");
  const header = wrap(title, "");
  const lastLine = header.slice(header.lastIndexOf("\n") + 1);
  const gap = WIDTH - [...lastLine].length - count.length;
  const counted = gap > 1 ? `${header}${" ".repeat(gap)}${count}` : `${header}\n${count.padStart(WIDTH)}`;
  const lines = [paint(group.severity === "error" ? "red" : "yellow", counted)];
  const say = (label: string, text: string) =>
    lines.push(wrap(text, `${indent}${label}: `, indent.repeat(2)));
  // What was said for another field with the same code is not said again.
  for (const detail of [...details, words.explainHint(group.code)]) {
    const line = `${group.code}\n${detail}`;
    if (said.has(line)) continue;
    said.add(line);
    lines.push(wrap(detail.trim(), indent, indent.repeat(2)));
  }
  const column = [
    group.column,
    group.columnNumber === undefined ? undefined : words.columnNumber(group.columnNumber),
  ].filter((part) => part !== undefined);
  if (column.length > 0) say(words.column, column.join(", "));
  if (group.suggestion !== undefined) say(words.meant, group.suggestion);
  const byRow = group.places.every((place) => place.row !== undefined);
  if (byRow && group.code === "TN-REQUIRED" && group.path === "/sieuDuLieu/nguon")
    lines.push(wrap(words.originHint, indent, indent.repeat(2)));
  const inCells = group.places.every((place) => place.cell !== undefined);
  const ofSheets = group.places.every(({ sheet, row }) => sheet !== undefined && row === undefined);
  const where = ofSheets ? words.sheets : inCells ? words.cells : byRow ? words.rows : words.lines;
  say(where, places(group, report.files.length > 1, byRow, lang));
  return lines.join("\n");
}

function places(group: ReportGroup, manyFiles: boolean, byRow: boolean, lang: Lang): string {
  const shown = [...new Set(group.places.map((place) => placeText(place, manyFiles, byRow, lang)))].join(
    ", ",
  );
  const more = group.count - group.places.length;
  return more > 0 ? `${shown} ${WORDS[lang].more(number(more, lang))}` : shown;
}

function placeText(place: Place, manyFiles: boolean, byRow: boolean, lang: Lang): string {
  const at = byRow
    ? rowText(place, place.cell ?? String(place.row))
    : place.sheet !== undefined
      ? printable(place.sheet)
      : `${place.line}${place.position === undefined ? "" : `:${place.position}`}`;
  const self = manyFiles ? `${fileName(place.file, lang)}:${at}` : at;
  if (place.other === undefined) return self;
  const { file, line, row } = place.other;
  const there = byRow ? (row ?? line) : line;
  return WORDS[lang].against(self, manyFiles ? `${fileName(file, lang)}:${there}` : String(there));
}

/** A row or cell with its sheet, where it has one: `Sổ!C5`, as spreadsheet programs write it. */
function rowText({ sheet }: Place, at: string): string {
  return sheet === undefined ? at : `${printable(sheet)}!${at}`;
}

/** The name of a file as people are shown it. */
export function fileName(name: string, lang: Lang): string {
  return name === "-" ? WORDS[lang].stdin : printable(name);
}

function verdict(report: Report, lang: Lang): string {
  const words = WORDS[lang];
  const missed = report.files.filter((file) => file.problem !== undefined).length;
  return [
    verdictOfRecords(report, lang),
    verdictAcross(report, lang),
    missed > 0 ? words.verdictMissed(number(missed, lang)) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function verdictOfRecords(report: Report, lang: Lang): string {
  const words = WORDS[lang];
  const { records, valid, invalid, unreadable, withWarnings, errors, dataset } = report.totals;
  const all = number(records, lang);
  if (invalid + unreadable > 0) return words.verdictFindings(number(invalid + unreadable, lang), all);
  if (records === 0) return words.verdictNothing;
  if (errors > (dataset?.errors ?? 0)) return words.verdictFile;
  if (errors > 0) return words.verdictDataset;
  return withWarnings > 0 && valid > 0
    ? words.verdictWarnings(all, number(withWarnings, lang))
    : words.verdictValid(all);
}

/** What the rules over several records add to the verdict on each of them. */
function verdictAcross({ totals: { dataset } }: Report, lang: Lang): string {
  if (dataset === undefined) return "";
  const words = WORDS[lang];
  if (dataset.errors > 0) return words.alsoDataset(number(dataset.errors, lang));
  return dataset.warnings > 0 ? words.seeDataset(number(dataset.warnings, lang)) : "";
}
