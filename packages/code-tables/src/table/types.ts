import type { TranslateOptions, Translation } from "../translate/types.ts";
import type { CodeEvidence } from "./evidence.ts";

/** One row of a code table: a code with the name and parent it had in `[from, to)`. */
export interface CodeEntry {
  readonly code: string;
  readonly vi: string;
  readonly en?: string;
  /** Other ways of writing the name. */
  readonly aliases: readonly string[];
  readonly parent?: string;
  /** Province on that day; only for administrative units. */
  readonly province?: string;
  /** First day, absent when open. */
  readonly from?: string;
  /** The day after the last, absent when still valid. */
  readonly to?: string;
  readonly replacedBy: readonly string[];
  /** `disputed`: the sources contradict each other. */
  readonly status: "active" | "retired" | "disputed";
  /** Legal basis of the row. */
  readonly basis?: string;
  /** How well it is known, and where that can be looked up. */
  readonly evidence: CodeEvidence;
}

/** A code above another one, and the table it stands in. */
export interface Ancestor {
  readonly table: string;
  readonly code: string;
}

/**
 * How far a text had to be changed until it was a code or a name of the table; each stage includes those before:
 * `code` and `exact` as written; `nfc` decomposed or look-alike letters; `spaces`; `dashes` hyphens, apostrophes,
 * dots; `case`; `tone` the place of the tone mark; `prefix` a word such as "Phường" before the name; `alias` and
 * `hidden-alias` another name; `no-diacritics` marks left out; `edit-distance` a slip of one or two letters.
 */
export type MatchStage =
  | "code"
  | "exact"
  | "nfc"
  | "spaces"
  | "dashes"
  | "case"
  | "tone"
  | "prefix"
  | "alias"
  | "hidden-alias"
  | "no-diacritics"
  | "edit-distance"
  | "none";

/** What a free text means in a table. */
export interface Match {
  readonly status: "matched" | "ambiguous" | "unmatched";
  /** Only when matched. */
  readonly code?: string;
  readonly stage: MatchStage;
  /** All codes it may be; when unmatched, those that come near. */
  readonly candidates: readonly string[];
}

/** A question about one day. */
export interface AsOf {
  /** A day, `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** A question about one day and one place. */
export interface Within extends AsOf {
  /** Only entries below this code: a parent, or a province. */
  readonly within?: string;
}

/** Why a code cannot stand in a record, and what may have been meant. */
export type CheckReason =
  /** Not a text: a number loses its zeros. */
  | "not-text"
  /** The text is a code of the table once zeros are put before it: see `meant`. */
  | "lost-zeros"
  /** The text is a code once spaces, invisible characters or letter case are put right: see `meant`. */
  | "not-clean"
  | "unknown"
  /** Ended before that day: see `to` and `replacedBy`. */
  | "retired"
  /** Begins after that day: see `from`. */
  | "not-yet"
  /** What is known of the table's history does not say. */
  | "not-known";

/** Whether a code may be used. */
export type CodeCheck =
  | {
      readonly ok: true;
      readonly entry: CodeEntry;
      /** Only readable: no longer valid on that day. */
      readonly historic: boolean;
    }
  | {
      readonly ok: false;
      readonly reason: CheckReason;
      readonly meant?: string;
      readonly from?: string;
      readonly to?: string;
      readonly replacedBy?: readonly string[];
    };

/** A code table through time. */
export interface CodeTable {
  readonly id: string;
  readonly label: { readonly vi: string; readonly en: string };
  /** Date of this edition. */
  readonly edition: string;
  /** Before this day the history of the table is not known. */
  readonly knownFrom?: string;
  /** Is it a code of the table, in any edition? */
  has(code: string): boolean;
  /** Was it valid on that (partial) date? undefined: not known. */
  hasOn(code: string, asOf: string): boolean | undefined;
  /**
   * May the code be written (`use: "write"`, only codes valid on the day) or read (`"read"`, also former ones)?
   * Without a day, the day of the edition. Never throws for a bad value: says what is wrong with it.
   */
  check(code: unknown, options?: AsOf & { readonly use?: "read" | "write" }): CodeCheck;
  /** The row of a code on a day; without a day the latest one. */
  get(code: string, options?: AsOf): CodeEntry | undefined;
  /** The rows valid on a day; without a day those that have no end. Disputed rows are left out. */
  list(options?: Within): readonly CodeEntry[];
  /** The entries of this table directly below a code: communes of a district (before 1/7/2025) or of a province. */
  children(parent: string, options?: AsOf): readonly CodeEntry[];
  /** The codes above an entry, the nearest first. */
  ancestors(code: string, options?: AsOf): readonly Ancestor[];
  /** All rows of a code, the earliest first. */
  history(code: string): readonly CodeEntry[];
  /** What the code of one day is on another: one answer, many, or none without a person. Never silently the first. */
  translate(code: string, options: TranslateOptions): Translation;
  /** Which code a free text means; with a day, among the rows of that day. */
  match(text: string, options?: Within): Match;
}
