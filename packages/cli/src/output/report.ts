import type { Catalogue, Severity } from "@thongnhat/core";
import type { Collector, Group, Place, Totals } from "../collect/collect.ts";
import { findingWords } from "../words/finding-words.ts";
import type { Lang } from "../words/lang.ts";

/** A group of findings with its words. */
export interface ReportGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly record?: string;
  /** Pointer to the field, `*` for every place of a list. */
  readonly path: string;
  readonly label?: string;
  readonly column?: string;
  /** The column that was probably meant. */
  readonly suggestion?: string;
  readonly count: number;
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  readonly law?: string;
  /** The first ten places. */
  readonly places: readonly Place[];
}

/** A file of the run; `problem` when it could not be read at all. */
export interface ReportFile {
  readonly name: string;
  readonly problem?: string;
}

/** The report of one run, as `--format json` prints it. Names and meanings stay as they are within a version. */
export interface Report {
  readonly report: "thongnhat-check/1";
  readonly verdict: "valid" | "findings" | "unreadable";
  readonly options: Readonly<Record<string, string | number>>;
  readonly files: readonly ReportFile[];
  readonly totals: Readonly<Totals>;
  readonly groups: readonly ReportGroup[];
}

/** Words and counts of a run. */
export function makeReport(
  collector: Collector,
  files: readonly ReportFile[],
  options: Report["options"],
  lang: Lang,
  catalogue: Catalogue,
): Report {
  const unreadable = files.some((file) => file.problem !== undefined);
  return {
    report: "thongnhat-check/1",
    verdict: unreadable ? "unreadable" : collector.totals.errors > 0 ? "findings" : "valid",
    options,
    files,
    totals: { ...collector.totals },
    groups: collector.groups().map((group) => withWords(group, lang, catalogue)),
  };
}

function withWords(group: Group, lang: Lang, catalogue: Catalogue): ReportGroup {
  const { first, code, severity, path, count, places } = group;
  const { label, title, text, fix, law } = findingWords(first, lang, catalogue);
  const suggestion = first.params?.suggestion;
  return {
    code,
    severity,
    ...(first.record === undefined ? {} : { record: first.record }),
    path,
    ...(label === undefined ? {} : { label }),
    ...(first.column === undefined ? {} : { column: first.column }),
    ...(typeof suggestion === "string" ? { suggestion } : {}),
    count,
    title,
    message: text,
    fix,
    ...(law === undefined ? {} : { law }),
    places,
  };
}
