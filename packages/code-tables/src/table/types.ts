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
  readonly evidence: { readonly mark: string; readonly source: string };
}

/** Where in the sequence of comparisons a text was recognised. */
export type MatchStage = "code" | "name" | "alias" | "folded-name" | "hidden-alias" | "none";

/** What a free text means in a table. */
export interface Match {
  readonly status: "matched" | "ambiguous" | "unmatched";
  /** Only when matched. */
  readonly code?: string;
  readonly stage: MatchStage;
  /** All codes it may be; when unmatched, those that differ in tone or vowel marks only. */
  readonly candidates: readonly string[];
}

/** A question about one day. */
export interface AsOf {
  /** A day, `YYYY-MM-DD`. */
  readonly asOf?: string;
}

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
  /** The row of a code on a day; without a day the latest one. */
  get(code: string, options?: AsOf): CodeEntry | undefined;
  /** The rows valid on a day; without a day those that have no end. Disputed rows are left out. */
  list(options?: AsOf): CodeEntry[];
  /** Which code a free text means; with a day, among the rows of that day. */
  match(text: string, options?: AsOf): Match;
}
