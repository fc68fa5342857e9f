import type { Text } from "@thongnhat/core";
import { settle } from "../count/settle.ts";
import { EDITION } from "../generated/shapes.ts";
import { mergeStates } from "../state/merge.ts";
import type { State, StateInput } from "../state/types.ts";
import type { Word } from "../words/words.ts";
import type { TableCount } from "./count-table.ts";

/** What an engine counted, and what it could not. */
export interface SqlState {
  readonly state: State;
  /** Keys that only the JavaScript validator can count: they are in the state for suspects only. */
  readonly jsOnly: readonly { readonly key: string; readonly record: string; readonly reason: Text }[];
  /** By record type: words whose record rate is not whole, because a key of theirs is in `jsOnly`. */
  readonly openWords: Readonly<Record<string, readonly Word[]>>;
}

/** Counts of one record type with its version. */
export interface CountedTable {
  readonly id: string;
  readonly version: string;
  readonly count: TableCount;
}

/**
 * Puts the counts of typed tables and of what is not in them together.
 *
 * @param tables counts of each record type
 * @param suspects counts of the records that are in no table
 * @param inputs what was read
 */
export function assemble(
  tables: readonly CountedTable[],
  suspects: State,
  inputs: readonly StateInput[],
): SqlState {
  const typed: State = {
    format: "thongnhat-audit-state/1",
    standard: {
      edition: EDITION,
      versions: Object.fromEntries(tables.map(({ id, version }) => [id, version])),
    },
    asOf: suspects.asOf,
    inputs: [],
    unreadable: {},
    groups: tables.flatMap(({ count }) => count.groups),
    runs: 1,
  };
  const surplus = new Map(tables.flatMap(({ count }) => [...count.surplus]));
  return {
    state: { ...settle(mergeStates([typed, suspects]), surplus), inputs, runs: 1 },
    jsOnly: tables.flatMap(({ id, count }) => count.jsOnly.map((left) => ({ ...left, record: id }))),
    openWords: Object.fromEntries(
      tables.filter(({ count }) => count.openWords.length > 0).map(({ id, count }) => [id, count.openWords]),
    ),
  };
}
