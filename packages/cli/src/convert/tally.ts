import type { Decoded } from "@thongnhat/convert";
import type { Issue } from "@thongnhat/core";

/** Rows that are shown for one kind of place. */
const MOST_ROWS = 10;

/** What happened at one column, for one reason. */
export interface Group {
  readonly kind: "lost" | "doubtful" | "unreadable";
  readonly code: string;
  /** Column of the source, positions in lists left out. */
  readonly column: string;
  readonly path: string;
  count: number;
  readonly rows: number[];
}

/** Counts over all files. */
export interface Tally {
  records: number;
  valid: number;
  invalid: number;
  unreadable: number;
  /** Rows below a table that are no records. */
  notes: number;
  carried: number;
  lost: number;
  doubtful: number;
  /** Places to which the current unit was added. */
  added: number;
  /** Places that go to a person. */
  splits: number;
  /** Cells that say something, by column of a table. */
  readonly filled: Map<string, number>;
  readonly groups: Map<string, Group>;
}

/** An empty tally. */
export function newTally(): Tally {
  return {
    records: 0,
    valid: 0,
    invalid: 0,
    unreadable: 0,
    notes: 0,
    carried: 0,
    lost: 0,
    doubtful: 0,
    added: 0,
    splits: 0,
    filled: new Map(),
    groups: new Map(),
  };
}

/** One line of the file of losses: places and reasons, never a value. */
export interface Remark {
  readonly kind: Group["kind"];
  readonly code: string;
  readonly column: string;
  readonly path: string;
  readonly issue: Issue;
}

/** What is to be said of one decoded row or message. A loss is said once, not also as a doubt. */
export function remarksOf({ losses, issues }: Pick<Decoded<unknown>, "losses" | "issues">): Remark[] {
  const lost = new Set(losses.map(({ column, reason }) => `${column} ${reason}`));
  return issues.map((issue): Remark => {
    const { code, path, column = "" } = issue;
    return { kind: lost.has(`${column} ${code}`) ? "lost" : "doubtful", code, column, path, issue };
  });
}

/** Counts what was said of a record. */
export function countRemarks(tally: Tally, remarks: readonly Remark[], row: number | undefined): void {
  for (const { kind, code, column, path } of remarks) {
    if (kind === "lost") tally.lost++;
    else tally.doubtful++;
    add(
      tally,
      { kind, code, column: column.replace(/\[\d+\]/g, "[]"), path: path.replace(/\/\d+(?=\/|$)/g, "/*") },
      row,
    );
  }
}

/** Counts what could not be read at all. */
export function countUnreadable(tally: Tally, code: string, row: number | undefined): void {
  if (code === "TN-CONVERT-FOOTER") {
    tally.notes++;
    return;
  }
  tally.unreadable++;
  add(tally, { kind: "unreadable", code, column: "", path: "" }, row);
}

function add(tally: Tally, place: Omit<Group, "count" | "rows">, row: number | undefined): void {
  const key = [place.kind, place.code, place.column, place.path].join(" ");
  let group = tally.groups.get(key);
  if (group === undefined) {
    group = { ...place, count: 0, rows: [] };
    tally.groups.set(key, group);
  }
  group.count++;
  if (row !== undefined && group.rows.length < MOST_ROWS && group.rows.at(-1) !== row) group.rows.push(row);
}

/** The verdict on the whole run. */
export function verdictOf(tally: Tally): "clean" | "look" | "invalid" | "nothing" {
  if (tally.records === 0) return "nothing";
  if (tally.invalid > 0) return "invalid";
  return tally.lost + tally.doubtful + tally.unreadable + tally.splits > 0 ? "look" : "clean";
}
