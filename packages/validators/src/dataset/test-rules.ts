import type { DatasetRule, Part } from "../runtime/dataset.ts";
import { checkDataset } from "./check.ts";
import type { DatasetIssue, DatasetOptions } from "./types.ts";

/** A record of a rule of the tests: its number, group and what it points at. */
export interface Thing {
  readonly key?: unknown;
  readonly second?: unknown;
  readonly n?: unknown;
  readonly money?: unknown;
  readonly day?: string;
  readonly nguon?: string;
  readonly khongRo?: readonly unknown[];
}

/** A record of the type `thu/<kind>`. */
export function thing(kind: string, { nguon, ...fields }: Thing): unknown {
  return { sieuDuLieu: { luocDo: `thu/${kind}`, ...(nguon ? { nguon } : {}) }, ...fields };
}

const SHAPE = { key: 40, second: 40, n: "int", money: 40 } as const;

/** One side by `key`, and by `second` where it is there. */
function side(kind: string) {
  return {
    record: `thu/${kind}`,
    reads: SHAPE,
    keeps: SHAPE,
    keys: (o: Part) => [[o.key], [o.second]],
  };
}

const about = { path: "/n", severity: 7, date: ["day"] };

/** Two records `a` of one key must not hold the same number. */
export const different: DatasetRule = {
  id: "TH-01",
  ...about,
  ...side("a"),
  verdict: {
    kind: "pair",
    holds: (o, q) => (o.n === undefined || q.n === undefined ? undefined : o.n !== q.n),
  },
};

/** The number of an `a` is not below that of any `b` of its key. */
export const notBelow: DatasetRule = {
  id: "TH-02",
  ...about,
  ...side("a"),
  others: [side("b")],
  verdict: {
    kind: "pair",
    holds: (o, q) => (o.n === undefined || q.n === undefined ? undefined : o.n >= q.n),
  },
};

/** Each `a` has a `b` with the same number under one of its keys. */
export const present: DatasetRule = {
  id: "TH-03",
  ...about,
  severity: 4,
  ...side("a"),
  others: [side("b")],
  verdict: {
    kind: "exists",
    holds: (o, q) => (o.n === undefined || q.n === undefined ? undefined : o.n === q.n),
  },
};

/** The amounts of the `b` make up that of the `a`. */
export const summed = (relation: "equal" | "atMost"): DatasetRule => ({
  id: "TH-04",
  ...about,
  ...side("a"),
  others: [side("b")],
  verdict: { kind: "sum", whole: (o) => o.money, part: (q) => q.money, relation },
});

/** The numbers of one key run from 1. */
export const inARow: DatasetRule = {
  id: "TH-05",
  ...about,
  ...side("a"),
  verdict: { kind: "sequence", number: (o) => o.n },
};

/** All findings about records, in short: code, place, other place. */
export async function find(
  records: readonly unknown[],
  rules: readonly DatasetRule[],
  options: Omit<DatasetOptions, "rules"> = {},
): Promise<DatasetIssue[]> {
  const found: DatasetIssue[] = [];
  const input = records.map((record, index) => ({ record, source: { file: "a.ndjson", line: index + 1 } }));
  for await (const issue of checkDataset(input, { rules, today: "2026-11-22", ...options }))
    found.push(issue);
  return found;
}

/** Findings as `record` or `record-other`. */
export function short(issues: readonly DatasetIssue[]): string[] {
  return issues.map(({ at, other }) => (other === undefined ? `${at.index}` : `${at.index}-${other.index}`));
}
