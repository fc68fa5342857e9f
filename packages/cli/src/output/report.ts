import { type Catalogue, formatIssue, type Issue, type Severity } from "@thongnhat/core";
import type { Finding } from "../check/check.ts";
import type { Collector, Group, Place, Totals } from "../collect/collect.ts";
import type { Lang } from "../words/lang.ts";

/** A group of findings with its words. */
export interface ReportGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly record?: string;
  /** Pointer to the field, `*` for every place of a list. */
  readonly path: string;
  readonly column?: string;
  /** Place of a column that has no name to show, from 1. */
  readonly columnNumber?: number;
  /** The column that was probably meant. */
  readonly suggestion?: string;
  readonly count: number;
  /** One line: field, what is wrong, what is right, law. */
  readonly message: string;
  /** Several lines: the same with cause and fix. */
  readonly details: string;
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

/**
 * Words and counts of a run.
 *
 * @param collector - what was found
 * @param files - the files of the run
 * @param options - options to show in the report
 * @param lang - language of the messages
 * @param catalogue - words of fields, rules and codes
 * @returns the report, plain JSON
 * @example
 * makeReport(results, [{ name: "so.ndjson" }], {}, "vi", registry.catalogue).totals.records;
 */
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
  const { record, column } = first;
  const { suggestion, columnNumber } = first.params ?? {};
  return {
    code,
    severity,
    ...(record === undefined ? {} : { record }),
    path,
    ...(column === undefined ? {} : { column }),
    ...(typeof columnNumber === "number" ? { columnNumber } : {}),
    ...(typeof suggestion === "string" ? { suggestion } : {}),
    count,
    message: formatIssue(first, lang, catalogue),
    details: formatIssue(placeless(first), lang, catalogue, { style: "full" }),
    places,
  };
}

/** The first finding stands for its group; where each of them is, is said apart. */
function placeless({ row: _, column: __, ...issue }: Finding): Issue {
  return issue;
}
