import { thresholds as standardThresholds } from "../generated/thresholds.ts";
import { loadRecord } from "../shape/load.ts";
import type { Group, State, Tally } from "../state/types.ts";
import { WORDS, type Word } from "../words/words.ts";
import { groupsOf, totalOf } from "./groups.ts";
import { lagsOf } from "./lags.ts";
import { limitsFor, type MeasuredRecord, measureRecord } from "./measures.ts";
import { paretoOf } from "./pareto.ts";
import { sentenceOf } from "./sentence.ts";
import { rateOf, statusOf } from "./status.ts";
import type { AgreementResult, Rate, Report, Thresholds, TrendPoint, WordResult } from "./types.ts";

/** What a report is made with besides the counts. */
export interface ReportOptions {
  /** Limits, default those of the standard. */
  readonly thresholds?: Thresholds;
  /** States of earlier runs: the trend needs no rescan. */
  readonly previous?: readonly State[];
  readonly agreement?: readonly AgreementResult[];
  /** Names of units and provinces by code. */
  readonly names?: ReadonlyMap<string, string>;
  /** What is true of this run only: everything else of the report comes from the data. */
  readonly run?: Partial<Report["run"]>;
  /** What the engine could not count. */
  readonly jsOnly?: Report["jsOnly"];
}

/**
 * Makes the report of what was counted: the six words with two rates each, the drill-down, the measures that cost most,
 * and in which order to repair. The same state and options give the same report, except for `run`.
 *
 * @param state the counts
 * @param options limits, earlier states, names
 * @returns the report, plain JSON
 * @example
 * (await makeReport(counter.state())).words.du.status; // "green"
 */
export async function makeReport(state: State, options: ReportOptions = {}): Promise<Report> {
  const thresholds = options.thresholds ?? standardThresholds;
  const names = options.names ?? new Map<string, string>();
  const records = [...new Set(state.groups.map(({ record }) => record))].sort();
  const measured: MeasuredRecord[] = [];
  const lags: Report["lags"][number][] = [];
  for (const record of records) {
    const found = await measureRecord(record, groupsOfRecord(state, record), thresholds);
    if (found === undefined) continue;
    measured.push(found);
    lags.push(...lagsOf((await loadRecord(record))?.record, found.total, found.describer));
  }
  const total = totalOf(state.groups);
  const previous = [...(options.previous ?? [])].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const before = previous.length === 0 ? undefined : wordsTotal(totalOf(previous.at(-1)?.groups ?? []));
  const words = Object.fromEntries(
    WORDS.map((word) => [word, wordResult(word, total, measured, thresholds, before?.[word])]),
  ) as Record<Word, WordResult>;
  const groups = groupsOf(state.groups, thresholds.words, names);
  const [only] = records.length === 1 ? records : [];
  const kind = only === undefined ? undefined : (await loadRecord(only))?.record.label;
  const count = total?.records ?? 0;
  const passing = count - (total?.failing ?? 0);
  return {
    format: "thongnhat-audit/1",
    run: { engine: "javascript", program: "@thongnhat/quality", ...options.run },
    asOf: state.asOf,
    standard: state.standard,
    thresholds,
    inputs: state.inputs,
    runs: state.runs,
    sentence: sentenceOf(kind, count, passing, words, groups, state.unreadable),
    records: count,
    passing,
    unreadable: state.unreadable,
    words,
    groups,
    measures: measured
      .flatMap(({ shown }) => shown)
      .sort(
        (a, b) =>
          b.fails - a.fails || b.warns - a.warns || compare(a.record, b.record) || compare(a.key, b.key),
      ),
    pareto: paretoOf(state.groups),
    lags,
    trend: [...previous.map(trendPoint), ...(previous.length === 0 ? [] : [trendPoint(state)])],
    agreement: options.agreement ?? [],
    evidence: evidenceOf(measured),
    jsOnly: options.jsOnly ?? [],
  };
}

function groupsOfRecord({ groups }: State, record: string): readonly Group[] {
  return groups.filter((group) => group.record === record);
}

function wordResult(
  word: Word,
  total: Tally | undefined,
  measured: readonly MeasuredRecord[],
  thresholds: Thresholds,
  before: Rate | undefined,
): WordResult {
  const records = rateOf(...(total?.words[word] ?? ([0, 0] as const)));
  let [applies, fails, keys, wrong] = [0, 0, 0, 0];
  for (const { counted } of measured)
    for (const measure of counted) {
      if (measure.word !== word) continue;
      applies += measure.weight * measure.applies;
      fails += measure.weight * measure.fails;
      if (!measure.identifying) continue;
      keys += measure.applies;
      wrong += measure.fails;
    }
  const identifying = rateOf(keys, wrong);
  return {
    records,
    rules: rateOf(applies, fails),
    status: statusOf(records, thresholds.words[word]),
    target: thresholds.words[word],
    identifying: { ...identifying, status: statusOf(identifying, limitsFor(word, true, thresholds)) },
    ...(records.rate === undefined || before?.rate === undefined
      ? {}
      : { change: records.rate - before.rate }),
  };
}

function trendPoint({ asOf, groups }: State): TrendPoint {
  const total = totalOf(groups);
  return { asOf, records: total?.records ?? 0, words: wordsTotal(total) };
}

function wordsTotal(total: Tally | undefined): Readonly<Record<Word, Rate>> {
  return Object.fromEntries(
    WORDS.map((word) => [word, rateOf(...(total?.words[word] ?? ([0, 0] as const)))]),
  ) as Record<Word, Rate>;
}

function evidenceOf(measured: readonly MeasuredRecord[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { evidence } of measured)
    for (const [mark, count] of evidence) sum[mark] = (sum[mark] ?? 0) + count;
  return Object.fromEntries(Object.entries(sum).sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
