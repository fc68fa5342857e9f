import type { Issue, Origin } from "@thongnhat/core";
import type { DatasetRule } from "../runtime/dataset.ts";
import type { DatasetStore } from "./store.ts";

/** Where a record comes from, as the caller knows it. */
export interface RecordSource {
  readonly file?: string;
  /** Line of the file, from 1. */
  readonly line?: number;
  /** Row of the table, as a person counts. */
  readonly row?: number;
}

/** One record of the input. */
export interface DatasetRecord {
  readonly record: unknown;
  /** `database/record`; without it, the record says so itself in `sieuDuLieu.luocDo`. */
  readonly type?: string;
  readonly source?: RecordSource;
}

/** Where a record of the input stands. */
export interface RecordPlace extends RecordSource {
  /** Its position in the input, from 0. */
  readonly index: number;
  /** `database/record` */
  readonly record: string;
}

/** A finding about several records. It never holds a value. */
export interface DatasetIssue extends Issue {
  /** `database/record` */
  readonly record: string;
  /** Where the record stands that the finding is about. */
  readonly at: RecordPlace;
  /** Where the other record of the pair stands. */
  readonly other?: RecordPlace;
}

/** How many records are read at once, and by which rules. */
export interface DatasetOptions {
  /** The rules, such as `hoTich` of `@thongnhat/validators/dataset/ho-tich`. */
  readonly rules: readonly DatasetRule[];
  /** Overrides the origin that each record states. */
  readonly origin?: Origin;
  /** Today as `YYYY-MM-DD`; default: the date in Việt Nam now. */
  readonly today?: string;
  /** Where entries go that do not fit into memory; without it, too many are a `DatasetLimitError`. */
  readonly store?: DatasetStore;
  /** Most entries held in memory, default 200 000; an entry of n characters counts as n / 500, at least 1. */
  readonly maxEntries?: number;
  /** Most pairs that are compared under one key, default 5000; beyond, `TN-DATASET-CROWDED` says how many share it. */
  readonly maxPairs?: number;
  /** Stops the work; what was stored is removed. */
  readonly signal?: AbortSignal;
}
