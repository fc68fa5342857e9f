import type { DescribedMeasure } from "../measure/describe.ts";
import { type Describer, describerOf, valueKindOf, valueMeasure } from "../measure/describe.ts";
import type { Group, Tally } from "../state/types.ts";
import type { Word } from "../words/words.ts";
import { totalOf } from "./groups.ts";
import { rateOf, statusOf } from "./status.ts";
import type { Limits, MeasureResult, Thresholds } from "./types.ts";

const MOST_UNITS = 20;

/** What all measures of one record type gave. */
export interface MeasuredRecord {
  /** Those that people read: rules, and findings about fields. */
  readonly shown: readonly MeasureResult[];
  /** What the rule rate is made of: each application once, however many findings tell of it. */
  readonly counted: readonly CountedMeasure[];
  /** Present values by the evidence of their fields. */
  readonly evidence: ReadonlyMap<string, number>;
  readonly describer: Describer;
  readonly total: Tally;
}

/** A measure in the rule rate. */
export interface CountedMeasure {
  readonly word: Word;
  readonly weight: number;
  readonly identifying: boolean;
  readonly applies: number;
  readonly fails: number;
}

/** Counts all measures of one record type. */
export async function measureRecord(
  record: string,
  groups: readonly Group[],
  thresholds: Thresholds,
): Promise<MeasuredRecord | undefined> {
  const total = totalOf(groups);
  if (total === undefined) return undefined;
  const describer = await describerOf(record);
  const values = new Map<string, number>();
  const shown: MeasureResult[] = [];
  const counted: CountedMeasure[] = [];
  for (const key of keysOf(total)) {
    const measure = describer.measure(key);
    const fails = total.fails[key] ?? 0;
    const applies = Math.max(total.applies[measure.appliesKey] ?? 0, fails);
    shown.push(result(measure, applies, fails, total.warns[key] ?? 0, unitsOf(groups, measure), thresholds));
    const kind = valueKindOf(measure.code);
    if (kind === undefined) counted.push({ ...measure, applies, fails });
    else {
      const id = `${kind}@${measure.path}`;
      values.set(id, (values.get(id) ?? 0) + fails);
    }
  }
  const evidence = new Map<string, number>();
  for (const [key, applies] of Object.entries(total.applies)) {
    if (!key.startsWith("@")) continue;
    const path = key.slice(1);
    const field = describer.leaf(path);
    const kinds = field === undefined ? ([""] as const) : kindsOf(field);
    for (const kind of kinds) {
      const found = values.get(`${kind}@${path}`) ?? 0;
      // Objects and lists are only wrong when something is found: they are no values by themselves.
      if (field === undefined && found === 0) continue;
      // Several findings may be of one record: no more records fail than there are.
      const fails = Math.min(applies, found);
      const measure = valueMeasure(describer, path, kind);
      counted.push({ ...measure, applies, fails });
      if (found === 0) shown.push(result(measure, applies, 0, 0, [], thresholds));
    }
    if (field === undefined) continue;
    const mark = field.evidence?.mark ?? "";
    evidence.set(mark, (evidence.get(mark) ?? 0) + applies);
  }
  return { shown, counted, evidence, describer, total };
}

/** Keys that measure something themselves: presence is the denominator of others. */
function keysOf({ applies, fails, warns }: Tally): string[] {
  const keys = new Set([...Object.keys(applies), ...Object.keys(fails), ...Object.keys(warns)]);
  return [...keys].filter((key) => !key.startsWith("@")).sort();
}

function kindsOf(field: {
  readonly codeTable?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly type: string;
}) {
  if (field.codeTable !== undefined) return ["", "CODE"] as const;
  const free = field.type === "string" && field.format === undefined && field.enum === undefined;
  return free ? (["", "TEXT"] as const) : ([""] as const);
}

function result(
  { word, weight: _, identifying, appliesKey: __, ...measure }: DescribedMeasure,
  applies: number,
  fails: number,
  warns: number,
  units: MeasureResult["units"],
  thresholds: Thresholds,
): MeasureResult {
  const rate = rateOf(applies, fails);
  return {
    ...measure,
    word,
    applies,
    fails,
    warns,
    ...(rate.rate === undefined ? {} : { rate: rate.rate }),
    status: statusOf(rate, limitsFor(word, identifying, thresholds)),
    units,
  };
}

/** Key and identifier fields must be all right, all there and all clean. */
export function limitsFor(word: Word, identifying: boolean, thresholds: Thresholds): Limits {
  const strict = identifying && (word === "dung" || word === "du" || word === "sach");
  return strict ? thresholds.identifying : thresholds.words[word];
}

function unitsOf(groups: readonly Group[], { key, appliesKey }: DescribedMeasure): MeasureResult["units"] {
  const units = new Map<string, { fails: number; applies: number }>();
  for (const { unit, tally } of groups) {
    const fails = tally.fails[key] ?? 0;
    if (fails === 0) continue;
    const known = units.get(unit) ?? { fails: 0, applies: 0 };
    units.set(unit, {
      fails: known.fails + fails,
      applies: known.applies + (tally.applies[appliesKey] ?? fails),
    });
  }
  return [...units]
    .map(([unit, counts]) => ({ unit, ...counts }))
    .sort((a, b) => b.fails - a.fails || (a.unit < b.unit ? -1 : 1))
    .slice(0, MOST_UNITS);
}
