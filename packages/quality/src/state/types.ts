import type { Word } from "../words/words.ts";

/**
 * A key of a count: `<code>@<path>`, `KS-01@/nguoiDuocKhaiSinh/ngaySinh`. The path is a JSON Pointer with `*` for every
 * item of a list. `@<path>` alone counts the records in which the field is present: the denominator of every finding
 * about that field's value.
 */
export type CountKey = string;

/** Records to which something applies, and those of them that fail it. */
export type Fraction = readonly [applies: number, fails: number];

/** What was counted of one type of record, in one unit, from one system. Records are counted, never places in them. */
export interface Tally {
  /** Records that could be read. */
  records: number;
  /** Record rate of each word: records with at least one measure of the word, and those with a failure. */
  words: Partial<Record<Word, [applies: number, fails: number]>>;
  /** Records with a failure in any word. */
  failing: number;
  /** Records to which a measure applies. */
  applies: Record<CountKey, number>;
  /** Records that fail it. */
  fails: Record<CountKey, number>;
  /** Records in which it was found as a warning only: to be looked at, not counted as a failure. */
  warns: Record<CountKey, number>;
  /** Failing records by all that fails in them: keys in order, joined by a space; `…` for more than five. */
  sets: Record<string, number>;
  /** Lag in whole hours of each deadline, in buckets: `key → upper bound of the bucket → records`. */
  lags: Record<CountKey, Record<string, number>>;
  /** Latest `sieuDuLieu.capNhatLuc` that is not in the future. */
  newest?: string;
}

/** Where records belong: every drill-down is a sum of these. */
export interface GroupKey {
  /** System that sent them, as the caller or the record says; empty when nobody does. */
  readonly system: string;
  /** Code of the owning agency (`sieuDuLieu.coQuanChuQuan`): `H26.12`; empty when the record does not say. */
  readonly unit: string;
  /** `database/record`. */
  readonly record: string;
}

/** One group of a state. */
export interface Group extends GroupKey {
  readonly tally: Tally;
}

/** An input that was read. */
export interface StateInput {
  /** Name without folders. */
  readonly name: string;
  readonly bytes?: number;
  /** SHA-256 in hexadecimal, where the whole input was read as bytes. */
  readonly sha256?: string;
  readonly records: number;
}

/**
 * Everything a run counted, as plain JSON of integers: small, without any person's value, and states merge by addition,
 * so that the nation is the sum of its provinces and a trend needs no rescan.
 */
export interface State {
  readonly format: "thongnhat-audit-state/1";
  /** Edition of the standard, and the versions of the records that were met. */
  readonly standard: { readonly edition: string; readonly versions: Readonly<Record<string, string>> };
  /** The day on which the data were judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly inputs: readonly StateInput[];
  /** Things that could not be read, by the code of the reader. */
  readonly unreadable: Readonly<Record<string, number>>;
  /** In the order of record, unit, system. */
  readonly groups: readonly Group[];
  /** How many states were added up. */
  readonly runs: number;
}
