import type { Page, PageCell } from "@thongnhat/convert/workbook";
import type { Place } from "../collect/collect.ts";
import type { Report, ReportGroup } from "../output/report.ts";
import { MARKS } from "../read/workbook/mark.ts";
import { type Lang, number } from "../words/lang.ts";
import { MOST_COMMENTS } from "./notes.ts";
import { ANNOTATE_WORDS } from "./words.ts";

/** Faults that the page shows, and cells that it links for each. */
const MOST_FAULTS = 10;
const MOST_LINKS = 3;

/** What the page needs besides the report. */
export interface PageFacts {
  /** Name of the checked file, as it may be shown. */
  readonly file: string;
  /** Name of the file that is written. */
  readonly out: string;
  /** The day, as people write it. */
  readonly day: string;
  /** Cells that are marked without a comment. */
  readonly silent: number;
  /** Cells whose text was too long to be copied in full. */
  readonly cut: number;
  /** The command that reads the copy again, when that is not `check`. */
  readonly again?: (copy: string) => string;
  /** The workbook is a copy of the text of a file of another form. */
  readonly copied: boolean;
  /** The cell of a place; nothing when it is not in a sheet that was written. */
  readonly linkOf: (place: Place) => { readonly sheet: string; readonly cell: string } | undefined;
}

const WIDTHS = [6, 12, 9, 58, 52, 16, 16, 16];
const ALL = WIDTHS.length;

/** The page in front of an annotated workbook: what a head of office needs to know, and nothing of a person. */
export function resultPage(report: Report, facts: PageFacts, lang: Lang): Page {
  const words = ANNOTATE_WORDS[lang];
  const { totals, groups } = report;
  const count = (value: number) => number(value, lang);
  const wide = (text: string, style: PageCell["style"] = "text"): PageCell[] => [{ text, style, spans: ALL }];
  const counted = [
    [totals.valid, "good"],
    [totals.withWarnings, "warning"],
    [totals.invalid, "error"],
    [totals.unreadable, "error"],
    [totals.records, "strong"],
  ] as const;
  const shown = groups.slice(0, MOST_FAULTS);
  const notes = [
    words.colours,
    ...(facts.silent > 0 ? [words.silent(count(facts.silent), count(MOST_COMMENTS))] : []),
    ...(facts.copied ? [words.copied] : []),
    ...(facts.cut > 0 ? [words.cut(count(facts.cut))] : []),
  ];
  return {
    name: words.sheet,
    mark: MARKS.result,
    widths: WIDTHS,
    rows: [
      wide(words.title, "title"),
      wide(words.about(facts.file, facts.day)),
      wide(verdictText(report, lang), report.verdict === "valid" ? "good" : "error"),
      [],
      [
        { text: words.countHead[0], style: "heading", spans: 2 },
        { text: words.countHead[1], style: "heading" },
      ],
      ...counted.map(([value, style], index): PageCell[] => [
        { text: words.counts[index] ?? "", spans: 2, style: style === "strong" ? "strong" : "text" },
        { text: count(value), style: value === 0 ? "text" : style },
      ]),
      [],
      wide(words.faults, "strong"),
      ...(shown.length === 0
        ? [wide(words.noFaults)]
        : [words.faultHead.map((text): PageCell => ({ text, style: "heading" }))]),
      ...shown.map((group, index) => faultRow(group, index, facts, lang)),
      ...(groups.length > shown.length ? [wide(words.more(count(groups.length - shown.length)))] : []),
      [],
      wide(words.next, "strong"),
      ...words.steps(commandAgain(report, facts)).map((step) => wide(step)),
      [],
      wide(words.notes, "strong"),
      ...notes.map((note) => wide(note)),
    ],
  };
}

/** The command that checks the written file, with what was said of the first one. */
function commandAgain({ options }: Report, { out, again }: PageFacts): string {
  const said = ["record", "origin", "use"].flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [`--${name} ${value}`];
  });
  const next = out.replace(/(\.\w+)$/, "-2$1");
  const command = again?.(out) ?? ["check", out, ...said].join(" ");
  return `thongnhat ${command} --annotate ${next}`;
}

function faultRow(group: ReportGroup, index: number, facts: PageFacts, lang: Lang): PageCell[] {
  const words = ANNOTATE_WORDS[lang];
  const [, text = group.code, ...rest] = group.details.split("\n").map((line) => line.trim());
  const links = group.places.slice(0, MOST_LINKS).map((place): PageCell => {
    const link = facts.linkOf(place);
    if (link) return { text: `${link.sheet}!${link.cell}`, style: "link", link };
    return { text: place.sheet ?? "", style: "text" };
  });
  return [
    { text: String(index + 1) },
    { text: words.severity[group.severity], style: group.severity },
    { text: number(group.count, lang) },
    { text: `${text} [${group.code}]` },
    { text: fixOf(rest) },
    ...links,
  ];
}

/** Of cause, fix, example, law and place: the fix with its example. The cause and the law stand in the comment. */
function fixOf(lines: readonly string[]): string {
  const start = lines.findIndex((line) => /^(?:Cách sửa|How to fix): /.test(line));
  if (start === -1) return lines[0] ?? "";
  const fix = (lines[start] ?? "").replace(/^[^:]+: /, "");
  const example = lines.find((line) => /^(?:Ví dụ đúng|Right, for example): /.test(line));
  return example === undefined ? fix : `${fix}\n${example}`;
}

function verdictText({ totals, verdict }: Report, lang: Lang): string {
  const words = ANNOTATE_WORDS[lang];
  const bad = totals.invalid + totals.unreadable;
  if (totals.records === 0) return words.verdictNothing;
  if (bad > 0) return words.verdictErrors(number(bad, lang), number(totals.records, lang));
  if (verdict !== "valid") return words.verdictFile;
  return totals.withWarnings > 0
    ? words.verdictWarnings(number(totals.withWarnings, lang))
    : words.verdictValid;
}
