import type { DatasetRule } from "../runtime/dataset.ts";
import { type EntryOptions, entriesOf, entryOptions, SEPARATOR, sidesOf } from "./entries.ts";
import type { Bench, Found, Judge } from "./group.ts";
import { judgeOf } from "./judge.ts";
import { FindingLines } from "./lines.ts";
import { LineSorter } from "./sort.ts";
import type { DatasetIssue, DatasetOptions, DatasetRecord } from "./types.ts";

const DEFAULT_ENTRIES = 200_000;
const DEFAULT_PAIRS = 5000;
/** How often the signal is looked at while lines are judged: once for so many. */
const GLANCE = 1000;

/**
 * Asks the rules that several records decide: duplicates, events after death, sums, numbers in a row. The records are
 * read once, one after the other; of each, only what a rule reads is kept. The same records in the same order give
 * the same findings in the same order: that of the records they are about.
 *
 * Records are taken as they are: one whose fields that a rule reads are of another kind takes no part in that rule,
 * so check each record by itself too.
 *
 * @param records the records, each with where it comes from
 * @param options the rules, and how much memory may be used
 * @returns the findings, after all records were read
 * @throws DatasetLimitError when the records do not fit into memory and no store was given
 * @example
 * const issues = checkDataset([], { rules: hoTich });
 * for await (const { code, at, other } of issues) console.log(code, at.line, other?.line);
 */
export async function* checkDataset(
  records: AsyncIterable<DatasetRecord> | Iterable<DatasetRecord>,
  options: DatasetOptions,
): AsyncGenerator<DatasetIssue> {
  const { rules, store, signal } = options;
  const max = atLeastOne(options.maxEntries, DEFAULT_ENTRIES);
  const about = entryOptions(options);
  try {
    const entries = new LineSorter(max, store);
    await readAll(records, rules, about, entries, signal);
    const found = new FindingLines(rules, new LineSorter(max, store));
    const pairs = atLeastOne(options.maxPairs, DEFAULT_PAIRS);
    await judgeAll(
      entries,
      rules.map((rule) => ({ rule, max: pairs, moment: { today: about.today } })),
      found,
      signal,
    );
    yield* found.issues();
  } finally {
    await store?.close();
  }
}

async function readAll(
  records: AsyncIterable<DatasetRecord> | Iterable<DatasetRecord>,
  rules: readonly DatasetRule[],
  options: EntryOptions,
  entries: LineSorter,
  signal: AbortSignal | undefined,
): Promise<void> {
  const sides = sidesOf(rules);
  let index = 0;
  for await (const record of records) {
    signal?.throwIfAborted();
    for (const line of entriesOf(rules, sides, record, index, options))
      if (entries.add(line)) await entries.spill();
    index++;
  }
}

async function judgeAll(
  entries: LineSorter,
  benches: readonly Bench[],
  found: FindingLines,
  signal: AbortSignal | undefined,
): Promise<void> {
  let group = "";
  let rule = -1;
  let judge: Judge | undefined;
  const tell = async (findings: Iterable<Found>): Promise<void> => {
    for (const finding of findings) if (found.add(rule, finding)) await found.spill();
  };
  let seen = 0;
  for await (const lines of entries.sorted()) {
    for (const line of lines) {
      if (seen++ % GLANCE === 0) signal?.throwIfAborted();
      if (judge === undefined || !line.startsWith(group)) {
        if (judge !== undefined) await tell(judge.end());
        group = line.slice(0, line.indexOf(SEPARATOR, line.indexOf(SEPARATOR) + 1) + 1);
        rule = Number(group.slice(0, group.indexOf(SEPARATOR)));
        judge = judgeOf(benches[rule] as Bench);
      }
      for (const finding of judge.take(line.slice(group.length)))
        if (found.add(rule, finding)) await found.spill();
    }
  }
  if (judge !== undefined) await tell(judge.end());
}

function atLeastOne(given: number | undefined, otherwise: number): number {
  return typeof given === "number" && given >= 1 ? given : otherwise;
}
