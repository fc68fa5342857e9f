// What differs between two states, key by key.
import type { State, Tally } from "../../src/state/types.ts";
import { WORDS } from "../../src/words/words.ts";

/** Keys that an engine left to JavaScript, by record type. */
export type LeftOut = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The differences of a state from the reference, one line each: record type, unit, key, both counts. Keys that were left
 * to JavaScript are not compared; nor are, in a group where one of them fails, the sums that it is part of.
 */
export function differences(reference: State, state: State, leftOut: LeftOut = new Map()): string[] {
  const found: string[] = [];
  const other = new Map(state.groups.map((group) => [idOf(group), group.tally]));
  const say = (id: string, what: string, expected: unknown, actual: unknown): void => {
    const [a, b] = [JSON.stringify(expected), JSON.stringify(actual)];
    if (a !== b) found.push(`${id} ${what}: ${a} ≠ ${b}`);
  };
  for (const group of reference.groups) {
    const id = idOf(group);
    const skip = leftOut.get(group.record) ?? new Set<string>();
    const tally = other.get(id);
    other.delete(id);
    if (tally === undefined) {
      found.push(`${id} is missing`);
      continue;
    }
    say(id, "records", group.tally.records, tally.records);
    for (const name of ["applies", "fails", "warns"] as const)
      counts(id, name, group.tally, tally, skip, say);
    const isWhole = !Object.keys(group.tally.fails).some((key) => skip.has(key));
    if (!isWhole) continue;
    for (const word of WORDS) say(id, word, group.tally.words[word], tally.words[word]);
    say(id, "failing", group.tally.failing, tally.failing);
    say(id, "newest", group.tally.newest, tally.newest);
    say(id, "sets", group.tally.sets, tally.sets);
    for (const key of keysOf(group.tally.lags, tally.lags))
      if (!skip.has(key)) say(id, `lags ${key}`, group.tally.lags[key], tally.lags[key]);
  }
  for (const id of other.keys()) found.push(`${id} is too much`);
  say("", "unreadable", reference.unreadable, state.unreadable);
  return found;
}

function counts(
  id: string,
  name: "applies" | "fails" | "warns",
  a: Tally,
  b: Tally,
  skip: ReadonlySet<string>,
  say: (id: string, what: string, expected: unknown, actual: unknown) => void,
): void {
  for (const key of keysOf(a[name], b[name]))
    if (!skip.has(key)) say(id, `${name} ${key}`, a[name][key] ?? 0, b[name][key] ?? 0);
}

function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
}

function idOf({
  record,
  unit,
  system,
}: {
  readonly record: string;
  readonly unit: string;
  readonly system: string;
}): string {
  return `${record} ${unit} ${system}`;
}
