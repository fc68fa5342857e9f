import { type Catalogue, formatIssue, type Issue, type Severity } from "@thongnhat/core";
import type { Finding } from "../check/check.ts";
import type { Collector, Group, Place, Totals } from "../collect/collect.ts";
import { suggester } from "../read/csv/suggest.ts";
import type { Lang } from "../words/lang.ts";

/** A file of nonsense is not worth looking up to its end. */
const MOST_SUGGESTIONS = 50;

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
  /** The column or field that was probably meant, as a dotted path. */
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
  readonly options: Readonly<Record<string, string | number | boolean>>;
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
  const meant = fieldMeant(catalogue);
  const unreadable = files.some((file) => file.problem !== undefined);
  return {
    report: "thongnhat-check/1",
    verdict: unreadable ? "unreadable" : collector.totals.errors > 0 ? "findings" : "valid",
    options,
    files,
    totals: structuredClone(collector.totals),
    groups: collector.groups().map((group) => withWords(group, lang, catalogue, meant)),
  };
}

/** Finds the field that was probably meant by one that the standard does not have. */
function fieldMeant(catalogue: Catalogue): (group: Group) => string | undefined {
  const known = new Map<string, ReturnType<typeof suggester>>();
  let asked = 0;
  return ({ code, path, first: { record = "" } }) => {
    const descriptor = Object.hasOwn(catalogue.records, record) ? catalogue.records[record] : undefined;
    if (code !== "TN-UNKNOWN-FIELD" || !descriptor || asked >= MOST_SUGGESTIONS) return undefined;
    asked += 1;
    const suggest = known.get(record) ?? suggester(descriptor);
    known.set(record, suggest);
    const name = path.slice(1).replaceAll("/*", "[0]").replaceAll("/", ".");
    const found = suggest(name);
    // A field of another kind of the same list has the very name, and is no help.
    return found === name ? undefined : found;
  };
}

function withWords(
  group: Group,
  lang: Lang,
  catalogue: Catalogue,
  meant: (group: Group) => string | undefined,
): ReportGroup {
  const { first, code, severity, path, count, places } = group;
  const { record, column } = first;
  const { suggestion = meant(group), columnNumber } = first.params ?? {};
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
function placeless({ row: _, column: __, sheet: ___, ...issue }: Finding): Issue {
  return issue;
}
