import type { DatasetIssue, DatasetRule, DatasetStore } from "@thongnhat/validators/dataset";
import { checkDataset, rulesAsked } from "@thongnhat/validators/dataset";
import type { Across } from "../count/counter.ts";

/** How rules over several records are asked. */
export interface AcrossOptions {
  readonly rules: readonly DatasetRule[];
  readonly today?: string;
  /** Where what does not fit into memory goes: `createDiskStore()` of `@thongnhat/validators/dataset/node`. */
  readonly store?: DatasetStore;
  readonly signal?: AbortSignal;
}

/**
 * Goes through records twice: once to ask the rules that several records decide, and once to hand out each record with
 * what they say of it.
 *
 * @param open gives the records from the beginning, in the same order each time
 * @param options the rules
 * @returns the records, each with the rules that ask it and what they found
 */
export async function* withAcross(
  open: () => AsyncIterable<unknown> | Iterable<unknown>,
  options: AcrossOptions,
): AsyncGenerator<{ readonly value: unknown; readonly across: Across }> {
  const { rules } = options;
  // Findings come in the order of the records that they are about, so that one look ahead is enough.
  const issues = checkDataset(asRecords(open()), options);
  let next = await issues.next();
  let index = 0;
  try {
    for await (const value of open()) {
      const found: DatasetIssue[] = [];
      while (!next.done && next.value.at.index === index) {
        found.push(next.value);
        next = await issues.next();
      }
      yield { value, across: { asked: rulesAsked(rules, { record: value }, options), issues: found } };
      index++;
    }
  } finally {
    await issues.return(undefined);
  }
}

async function* asRecords(
  source: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<{ readonly record: unknown }> {
  for await (const record of source) yield { record };
}
