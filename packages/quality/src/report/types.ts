import type { LegalBasis, Text } from "@thongnhat/core";
import type { Word } from "../words/words.ts";

/** How far from the target: `green` reached, `amber` near, `red` far, `unmeasured`: nothing to measure, never 100 %. */
export type Status = "green" | "amber" | "red" | "unmeasured";

/** A share of passes: counts first, so that nothing is lost by rounding. `rate` is `passes / applies`, absent without a denominator. */
export interface Rate {
  readonly applies: number;
  readonly passes: number;
  readonly rate?: number;
}

/** The limits of a word, as shares of 1. */
export interface Limits {
  readonly green: number;
  readonly amber: number;
}

/** The file of limits that was used. */
export interface Thresholds {
  /** Name of the file. */
  readonly name: string;
  readonly sha256: string;
  readonly words: Readonly<Record<Word, Limits>>;
  /** For key and identifier fields, in đúng, đủ and sạch. */
  readonly identifying: Limits;
  readonly evidence: { readonly mark: string; readonly source: string };
}

/** What was found of one word. */
export interface WordResult {
  /** The headline: records with a measure of the word and without a failure. */
  readonly records: Rate;
  /** Passes of all measures over their applications, by weight. */
  readonly rules: Rate;
  readonly status: Status;
  readonly target: Limits;
  /** Key and identifier fields: target 100 %. */
  readonly identifying: Rate & { readonly status: Status };
  /** This record rate minus that of the run before, as a share; absent without a run before. */
  readonly change?: number;
}

/** One measure with its counts. */
export interface MeasureResult {
  readonly key: string;
  readonly record: string;
  readonly word: Word;
  readonly code: string;
  readonly path: string;
  readonly label: Text;
  readonly applies: number;
  readonly fails: number;
  readonly warns: number;
  readonly rate?: number;
  readonly status: Status;
  /** What to do about it. */
  readonly fix?: Text;
  /** What it asks, in words. */
  readonly definition?: Text;
  readonly legalBasis?: readonly LegalBasis[];
  readonly evidence?: { readonly mark: string; readonly source: string };
  readonly cel?: string;
  /** Where it fails most: at most 20 units. */
  readonly units: readonly { readonly unit: string; readonly fails: number; readonly applies: number }[];
}

/** One row of the drill-down: the nation, a province, a unit, a system or a record type. */
export interface GroupResult {
  readonly level: "all" | "province" | "unit" | "system" | "record";
  /**
   * Keys from the outermost inwards: `["H26", "H26.12", "phan-mem-a", "ho-tich/khai-sinh"]`; `[]` for all. Where there are
   * too many groups for that, a record type has one row for the whole: `["ho-tich/khai-sinh"]`.
   */
  readonly path: readonly string[];
  readonly label: string;
  readonly records: number;
  readonly passing: number;
  readonly words: Readonly<Record<Word, Rate & { readonly status: Status }>>;
}

/** Fixing these rules, in this order, makes so many of the failing records right. */
export interface ParetoStep {
  readonly key: string;
  readonly record: string;
  /** Failing records that have this failure. */
  readonly fails: number;
  /** Records that become right when this step and all before it are done. */
  readonly gained: number;
  /** `gained` so far over all failing records. */
  readonly cumulative: number;
}

/** Lags of one deadline. */
export interface LagResult {
  readonly key: string;
  readonly record: string;
  readonly label: Text;
  /** Upper bounds of buckets in hours, ascending, with the count of records in each. */
  readonly buckets: readonly { readonly hours: number; readonly records: number }[];
  /** Bucket that holds the 95th percentile, in hours. */
  readonly p95?: number;
  readonly withinHours: number;
}

/** One point of the trend. */
export interface TrendPoint {
  readonly asOf: string;
  readonly records: number;
  readonly words: Readonly<Record<Word, Rate>>;
}

/** Agreement of two systems on one field of the records that both have. */
export interface AgreementCell {
  readonly record: string;
  readonly path: string;
  /** The field in the second system, where that holds another record type. */
  readonly pathB?: string;
  readonly label: Text;
  readonly compared: number;
  readonly equal: number;
  /** Differences by what the doctor calls them. */
  readonly differences: Readonly<Record<string, number>>;
}

/** What was read of one system, in records: all that are in none of the other numbers were asked for by key. */
export interface SideCounts {
  readonly read: number;
  /** Records of another type, and things that are no record. */
  readonly other: number;
  /** Drafts and revoked records. */
  readonly aside: number;
  /** Records without any whole key. */
  readonly withoutKey: number;
  /** Records whose key stands more than once in this system or in the other: not compared. */
  readonly leftOut: number;
}

/** What one key did. */
export interface KeyCounts {
  /** Pointers of its parts in both record types. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly matched: number;
  /** Values of the key that stand more than once in a system. */
  readonly duplicateA: number;
  readonly duplicateB: number;
}

/** Agreement of two systems. */
export interface AgreementResult {
  readonly a: string;
  readonly b: string;
  readonly matched: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly cells: readonly AgreementCell[];
  readonly format?: "thongnhat-agreement/1";
  readonly asOf?: string;
  /** `database/record` of each system. */
  readonly recordA?: string;
  readonly recordB?: string;
  readonly sides?: { readonly a: SideCounts; readonly b: SideCounts };
  readonly keys?: readonly KeyCounts[];
}

/** The report. The same input gives the same bytes, except for `run`. */
export interface Report {
  readonly format: "thongnhat-audit/1";
  readonly run: {
    readonly startedAt?: string;
    readonly seconds?: number;
    readonly engine: string;
    readonly program: string;
  };
  readonly asOf: string;
  readonly standard: { readonly edition: string; readonly versions: Readonly<Record<string, string>> };
  readonly thresholds: Thresholds;
  readonly inputs: readonly {
    readonly name: string;
    readonly bytes?: number;
    readonly sha256?: string;
    readonly records: number;
  }[];
  readonly runs: number;
  /** A sentence that an official can quote. */
  readonly sentence: Text;
  readonly records: number;
  /** Records without a failure in any measured word. */
  readonly passing: number;
  readonly unreadable: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<Word, WordResult>>;
  readonly groups: readonly GroupResult[];
  /** Every measure that applies to at least one record, the costliest first. */
  readonly measures: readonly MeasureResult[];
  readonly pareto: readonly ParetoStep[];
  readonly lags: readonly LagResult[];
  readonly trend: readonly TrendPoint[];
  readonly agreement: readonly AgreementResult[];
  /** Of the present values: on what evidence the fields of the standard stand. */
  readonly evidence: Readonly<Record<string, number>>;
  /** What the engine of this run could not count. */
  readonly jsOnly: readonly { readonly key: string; readonly record: string; readonly reason: Text }[];
}
