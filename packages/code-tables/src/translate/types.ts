import type { CodeEvidence } from "../table/evidence.ts";

/** How much of a unit goes over: of its land or of its people. Absent where the source does not say. */
export type Share = "all" | "some" | "none";

/** From which day to which, and what may decide a split. */
export interface TranslateOptions {
  /** The day on which the code was valid, `YYYY-MM-DD`. */
  readonly from: string;
  /** The day for which a code is wanted; absent: the day of the table's edition. May lie before `from`. */
  readonly to?: string;
  /**
   * What the caller's data goes with when a unit was divided: people (residence) or land (plots). It decides
   * where all people or all land went to one unit, and only there.
   */
  readonly by?: "population" | "area";
}

/** One transfer on the way: a unit, or a part of it, became (a part of) another one. */
export interface TransferStep {
  /** The day from which the new unit holds. */
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly area?: Share;
  readonly population?: Share;
  /** Words of the official table. */
  readonly note?: string;
  readonly basis?: string;
  readonly evidence: CodeEvidence;
}

/** One unit that the answer may be. */
export interface TranslationTarget {
  /** Table of the code when it is another one: an island district that had no commune. */
  readonly table?: string;
  readonly code: string;
  /** How much of the unit asked about went into this one; backwards: how much of this one went into it. */
  readonly area?: Share;
  readonly population?: Share;
  /** The way, in the order of time; empty when the unit itself did not change. */
  readonly steps: readonly TransferStep[];
}

/** Why there is no answer without a person. */
export type TranslationReason =
  /** No such code in the table at all. */
  | "unknown-code"
  /** The code exists, but not on that day. */
  | "not-valid-then"
  /** The day lies before what is known of the table. */
  | "before-known-history"
  /** Sources contradict each other about the code on that day. */
  | "disputed"
  /** The unit ended, and no source says what became of it. */
  | "no-known-successor"
  /** The unit began, and no source says what it was before. */
  | "no-known-predecessor"
  /** This kind of unit no longer exists: translate its communes. */
  | "level-abolished";

/** What a code of one day is on another day. */
export interface Translation {
  /**
   * `one`: exactly one unit; `many`: one of the targets, and nothing here decides which; `needs-person`: a step is
   * not known, see `reason`; `not-found`: no such code on the day asked about.
   */
  readonly status: "one" | "many" | "needs-person" | "not-found";
  /**
   * `same`: the unit did not change; `equivalent`: another code or decision, the same territory; `merged`: it went
   * whole into a larger unit (backwards: it was formed of several); `split`: it was divided (backwards: it is a part).
   * Absent where the source names one unit and does not say how much went over.
   */
  readonly relation?: "same" | "equivalent" | "merged" | "split";
  /** The answer, only when there is exactly one. */
  readonly code?: string;
  readonly targets: readonly TranslationTarget[];
  /** The rule that decided, when the caller named one and it did. */
  readonly decidedBy?: "population" | "area";
  readonly reason?: TranslationReason;
  /** Where the way ends without a known next step. */
  readonly stopped?: readonly { readonly code: string; readonly on: string }[];
  /** Spans in which the code was valid, when it was not on the day asked about. */
  readonly validIn?: readonly { readonly from?: string; readonly to?: string }[];
  /**
   * false: there may be more units, as the way passes a time of which not every transfer is known, or the day lies
   * after the edition of the table.
   */
  readonly complete: boolean;
  /** The weakest evidence on the way. */
  readonly mark?: string;
  readonly from: string;
  readonly to: string;
}
