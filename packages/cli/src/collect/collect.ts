import type { Severity } from "@thongnhat/core";
import type { Checked, Finding } from "../check/check.ts";

/** Places that are named for one group. */
const MOST_PLACES = 10;
/** Groups that are kept apart by field; after that a code is one group, whatever the field. */
const MOST_GROUPS = 1000;

/** Where a finding was. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly row?: number;
  readonly column?: string;
  /** Sheet of a workbook and the cell in it, as `C5`. */
  readonly sheet?: string;
  readonly cell?: string;
  /** For a whole row of a workbook: its first cell. */
  readonly rowCell?: string;
  readonly position?: number;
  readonly path: string;
  /** Where the other record is, for a finding about two. */
  readonly other?: NonNullable<Finding["other"]>;
}

/** Findings of one code at one field. */
export interface Group {
  readonly code: string;
  readonly severity: Severity;
  /** Pointer to the field, `*` for every place of a list. */
  readonly path: string;
  /** The first of them, for the words; parameters that are not the same in all of them are left out. */
  first: Finding;
  count: number;
  /** The first ten places. */
  readonly places: Place[];
}

/** Counts of one run. */
export interface Totals {
  /** Records that were met: valid, invalid and unreadable. */
  records: number;
  valid: number;
  /** Of the valid ones, those with warnings. */
  withWarnings: number;
  invalid: number;
  unreadable: number;
  errors: number;
  warnings: number;
  /** Records with more issues than were kept. */
  truncated: number;
  /** Findings about several records, where they were asked for. */
  dataset?: { errors: number; warnings: number };
}

/** Adds up verdicts. Its size does not grow with the number of records. */
export interface Collector {
  /** Counts one verdict. */
  add(checked: Checked): void;
  /** Counts valid records without a finding. */
  addValid(count: number): void;
  /** Counts a finding about several records, or only that they were asked for. */
  addDataset(finding?: Finding): void;
  readonly totals: Readonly<Totals>;
  /** Most frequent first, errors before warnings of the same number. */
  groups(): readonly Group[];
}

/**
 * An empty collector.
 *
 * @returns counts of nothing yet
 * @example
 * const results = collector();
 * for await (const checked of checkStream(name, chunks, registry)) results.add(checked);
 * results.totals.invalid;
 */
export function collector(): Collector {
  const groups = new Map<string, Group>();
  const totals: Totals = {
    records: 0,
    valid: 0,
    withWarnings: 0,
    invalid: 0,
    unreadable: 0,
    errors: 0,
    warnings: 0,
    truncated: 0,
  };

  function addFinding(finding: Finding): void {
    totals[finding.severity === "error" ? "errors" : "warnings"] += 1;
    const path = finding.path.replaceAll(/\/[0-9]+(?=\/|$)/g, "/*");
    const { column = "", params } = finding;
    const apart = [column, params?.columnNumber ?? "", params?.origin ?? ""];
    const key = [finding.severity, finding.code, finding.record, path, ...apart].join("\n");
    const wide = [finding.severity, finding.code].join("\n");
    const group = groups.get(key) ?? (groups.size < MOST_GROUPS ? undefined : groups.get(wide));
    const place = placeOf(finding);
    if (group) {
      group.count += 1;
      group.first = withShared(group.first, finding.params);
      if (group.places.length < MOST_PLACES) group.places.push(place);
      return;
    }
    const fresh = {
      code: finding.code,
      severity: finding.severity,
      first: finding,
      count: 1,
      places: [place],
    };
    if (groups.size < MOST_GROUPS) groups.set(key, { ...fresh, path });
    else groups.set(wide, { ...fresh, path: "", first: { ...finding, path: "" } });
  }

  return {
    totals,
    add(checked) {
      if (checked.status !== "file") {
        totals.records += 1;
        totals[checked.status] += 1;
        if (checked.status === "valid" && checked.findings.length > 0) totals.withWarnings += 1;
        if (checked.truncated) totals.truncated += 1;
      }
      for (const finding of checked.findings) addFinding(finding);
    },
    addValid(count) {
      totals.records += count;
      totals.valid += count;
    },
    addDataset(finding) {
      totals.dataset ??= { errors: 0, warnings: 0 };
      if (finding === undefined) return;
      totals.dataset[finding.severity === "error" ? "errors" : "warnings"] += 1;
      addFinding(finding);
    },
    groups: () =>
      [...groups.values()].sort((left, right) => right.count - left.count || rank(left) - rank(right)),
  };
}

/** What is true of one record only, such as its date, must not be said of the whole group. */
function withShared(first: Finding, params: Finding["params"]): Finding {
  if (first.params === undefined || first.params === params) return first;
  const kept = Object.entries(first.params).filter(
    ([name, value]) => String(params?.[name]) === String(value),
  );
  return kept.length === Object.keys(first.params).length
    ? first
    : { ...first, params: Object.fromEntries(kept) };
}

function rank(group: Group): number {
  return group.severity === "error" ? 0 : 1;
}

function placeOf({ file, line, row, column, sheet, cell, rowCell, position, path, other }: Finding): Place {
  return {
    file,
    line,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(rowCell === undefined ? {} : { rowCell }),
    ...(position === undefined ? {} : { position }),
    path,
    ...(other === undefined ? {} : { other }),
  };
}
