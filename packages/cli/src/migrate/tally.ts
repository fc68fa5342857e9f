import type { Migrated } from "@thongnhat/convert";
import type { Issue, Migration, Text } from "@thongnhat/core";

/** Lines of a file that are shown for one group. */
const MOST_LINES = 10;

/** What happened at one kind of place, with the first lines where it did. */
export interface Group {
  readonly kind: "loss" | "added" | "issue";
  /** Reason of a loss, or code of an issue; empty for what was written. */
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly step: string;
  /** The place, with `*` for positions in lists. */
  readonly path: string;
  count: number;
  readonly lines: number[];
}

/** Counts over a file. */
export interface Tally {
  migrated: number;
  already: number;
  refused: number;
  unreadable: number;
  /** Records with at least one loss. */
  withLosses: number;
  readonly groups: Map<string, Group>;
  /** Why each step is done. */
  readonly why: ReadonlyMap<string, Text>;
}

/** An empty tally of a migration. */
export function tallyOf({ records }: Migration): Tally {
  const why = new Map(records.flatMap(({ steps }) => steps.map((step) => [step.id, step.why] as const)));
  return { migrated: 0, already: 0, refused: 0, unreadable: 0, withLosses: 0, groups: new Map(), why };
}

/** One line of the file of losses: places and reasons, never a value. */
export interface Remark {
  readonly line: number;
  readonly kind: Group["kind"];
  readonly code: string;
  readonly severity: Issue["severity"];
  readonly path: string;
  readonly step?: string;
}

/** What is to be said of a record that was looked at on a line. A loss is said once, not also as an issue. */
export function remarksOf({ losses, added, issues }: Migrated, line: number): Remark[] {
  const said = new Set(losses.map(({ path, step }) => `${path} ${step}`));
  const others = issues.filter(({ path, params }) => !said.has(`${path} ${String(params?.step)}`));
  return [
    ...losses.map(({ path, step, reason }): Remark => {
      return { line, kind: "loss", code: reason, severity: "warning", path, step };
    }),
    ...others.map(({ code, severity, path, params }): Remark => {
      const step = params?.step;
      return { line, kind: "issue", code, severity, path, ...(typeof step === "string" ? { step } : {}) };
    }),
    ...added.map(({ path, step }): Remark => {
      return { line, kind: "added", code: "", severity: "warning", path, step };
    }),
  ];
}

/** Counts what was said of one record. */
export function count(tally: Tally, status: Migrated["status"], remarks: readonly Remark[]): void {
  tally[status] += 1;
  if (remarks.some(({ kind }) => kind === "loss")) tally.withLosses += 1;
  for (const remark of remarks) add(tally, remark);
}

/** Counts a fault of the file. */
export function countFault(
  tally: Tally,
  code: string,
  line: number,
  severity: Issue["severity"],
  more: boolean,
): void {
  if (!more && severity === "error") tally.unreadable += 1;
  add(tally, { line, kind: "issue", code, severity, path: "" });
}

function add(tally: Tally, { line, kind, code, severity, path, step = "" }: Remark): void {
  const place = path.replaceAll(/\/\d+(?=\/|$)/g, "/*");
  const key = [kind, code, step, place].join(" ");
  const group = tally.groups.get(key);
  if (group === undefined) {
    tally.groups.set(key, { kind, code, severity, step, path: place, count: 1, lines: [line] });
    return;
  }
  group.count += 1;
  if (group.lines.length < MOST_LINES && group.lines.at(-1) !== line) group.lines.push(line);
}

/** Whether somebody has to look at the result before it is used. */
export function needsLook({ refused, unreadable, withLosses, groups }: Tally): boolean {
  const errors = [...groups.values()].some(({ kind, severity }) => kind === "issue" && severity === "error");
  return refused + unreadable + withLosses > 0 || errors;
}
