import type { DatasetStore } from "@thongnhat/validators/dataset";
import type { AgreementCell, AgreementResult, KeyCounts, SideCounts } from "../report/types.ts";
import type { Category } from "./categories.ts";

/** One field of the first system and the field of the second that says the same: JSON Pointers, never into a list. */
export interface FieldPair {
  readonly a: string;
  readonly b: string;
}

/** Which fields of two record types say the same. An object stands for all its fields where both have the same object. */
export interface Correspondence {
  /** `database/record` of the first system. */
  readonly a: string;
  /** `database/record` of the second system. */
  readonly b: string;
  /** Keys in the order in which they are tried; a key has one part or several. */
  readonly keys: readonly (readonly FieldPair[])[];
  readonly fields: readonly FieldPair[];
}

/** Records of one system. */
export type Records = Iterable<unknown> | AsyncIterable<unknown>;

/** What is compared, and how. */
export interface CompareOptions {
  /** `database/record` that both systems hold. */
  readonly record?: string;
  /** In place of `record`: two record types and the fields that say the same. */
  readonly correspondence?: Correspondence;
  /** Keys of `record` in the order in which they are tried, default its own (`x-key`). */
  readonly keys?: readonly (readonly string[])[];
  /** Fields of `record`, default all but metadata, extensions, signatures and lists of reasons. */
  readonly fields?: readonly string[];
  /** Today as `YYYY-MM-DD`, default the date in Việt Nam now: the day of codes without another. */
  readonly today?: string;
  /** Names of the systems for people, default `A` and `B`. */
  readonly nameA?: string;
  readonly nameB?: string;
  /** Where entries go that do not fit into memory; without it, too many are a `DatasetLimitError`. */
  readonly store?: DatasetStore;
  /** Most entries held in memory, default 200 000; an entry of n characters counts as n / 500, at least 1. */
  readonly maxEntries?: number;
}

/** One compared field. */
export interface ComparedCell extends AgreementCell {
  /** The field in the second system's record type. */
  readonly pathB: string;
}

/** Agreement of two systems on one type of record: counts only, without any person's value; adds up. */
export interface Agreement extends AgreementResult {
  readonly format: "thongnhat-agreement/1";
  readonly asOf: string;
  readonly recordA: string;
  readonly recordB: string;
  readonly sides: { readonly a: SideCounts; readonly b: SideCounts };
  readonly keys: readonly KeyCounts[];
  readonly cells: readonly ComparedCell[];
}

/** Where a record stands. */
export interface RecordAt {
  /** Position in the input from 1, or what `placed` said. */
  readonly line: number;
  readonly file?: string;
}

/** One line of the work list. */
export interface DifferenceRow {
  readonly kind: "difference" | "only-a" | "only-b" | "duplicate-key";
  readonly a?: RecordAt;
  readonly b?: RecordAt;
  /** For `difference`: the field in both record types, and what the doctor says. */
  readonly path?: string;
  readonly pathB?: string;
  readonly category?: Category;
  /** Pointers of the key by which they were matched, or that stands more than once. */
  readonly key?: readonly string[];
  /** Only with `withValues`: what both systems say. Personal data: into a separate file, for people who may see it. */
  readonly values?: readonly [a: unknown, b: unknown];
}
