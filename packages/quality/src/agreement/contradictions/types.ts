import type { Text } from "@thongnhat/core";
import type { DatasetStore } from "@thongnhat/validators/dataset";
import type { SideCounts } from "../../report/types.ts";
import type { CountKey } from "../../state/types.ts";
import type { RecordAt } from "../types.ts";

/** How contradictions are looked for. */
export interface ContradictionOptions {
  /** Today as `YYYY-MM-DD`, default the date in Việt Nam now: events registered later are put aside. */
  readonly today?: string;
  readonly store?: DatasetStore;
  /** Most entries held in memory, default 200 000; an entry of n characters counts as n / 500, at least 1. */
  readonly maxEntries?: number;
}

/** One field of the register. */
export interface StaleMeasure {
  /** `TN-QUALITY-STALE@<path>` */
  readonly key: CountKey;
  /** JSON Pointer in `record` of the result. */
  readonly path: string;
  readonly label: Text;
  /** Records of the register with a key of their own, in which the field is present. */
  readonly applies: number;
  /** Those of them of which an event says something. */
  readonly concerned: number;
  /** Those that an event contradicts. */
  readonly fails: number;
  /** `fails` by the type of the event that spoke last. */
  readonly events: Readonly<Record<string, number>>;
}

/** Records of the population register that an event of the civil-status register contradicts: counts only; adds up. */
export interface Contradictions {
  readonly format: "thongnhat-contradictions/1";
  readonly asOf: string;
  /** `database/record` of the register. */
  readonly record: string;
  readonly register: SideCounts;
  /** Events: `withoutKey` name no person, `other` are of a type that says nothing of the register. */
  readonly events: Omit<SideCounts, "leftOut">;
  readonly measures: readonly StaleMeasure[];
}

/** A record of the register that is out of date. No value. */
export interface StaleRow {
  readonly register: RecordAt;
  readonly path: string;
  /** Type of the event that says otherwise, and where it stands. */
  readonly event: string;
  readonly eventAt: RecordAt;
}
