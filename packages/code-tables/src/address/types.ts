import type { CodeEntry } from "../table/types.ts";
import type { TranslateOptions, Translation } from "../translate/types.ts";

/** The table a unit stands in: province, district (until 2025-06-30), commune. */
export type AddressLevel = "tinh" | "huyen" | "xa";

/** The day of the address, and the day for which today's units are wanted. */
export interface AddressOptions {
  /** The day on which the address was written, `YYYY-MM-DD`: the same words name other units on other days. */
  readonly asOf: string;
  /** The day of `now`, `YYYY-MM-DD`; absent: the day of the tables' edition. */
  readonly now?: string;
  /** What the caller's data goes with when a commune was divided; see `TranslateOptions`. */
  readonly by?: TranslateOptions["by"];
}

/** Units as they were on one day. */
export interface AddressUnits {
  readonly tinh?: CodeEntry;
  /** Only on days before 2025-07-01. */
  readonly huyen?: CodeEntry;
  readonly xa?: CodeEntry;
}

/** What the commune is on another day; units stand here only when there is exactly one. */
export interface AddressNow extends Translation, AddressUnits {}

/** Why a reading is not certain, or why there is none. */
export type AddressDoubtKind =
  /** The commune named is not in the district named. */
  | "commune-not-in-district"
  /** The commune named is not in the province named. */
  | "commune-not-in-province"
  /** The district named is not in the province named. */
  | "district-not-in-province"
  /** More than one unit of this level fits, or is named. */
  | "several-communes"
  | "several-districts"
  | "several-provinces"
  /** The unit is written without (all) its diacritics. */
  | "name-without-diacritics"
  /** The text had letters that only look like Vietnamese ones. */
  | "homoglyphs"
  /** The unit is known, but not on that day; or a district is named when there were none. */
  | "not-valid-then"
  /** The name is right, the word before it ("Huyện") is that of another kind of unit. */
  | "another-type"
  /** What is known of the history does not reach, or its sources contradict each other. */
  | "history-unknown"
  /** A part that reads like a unit of this level, and names none. */
  | "unknown-part"
  /** No unit has this name; the codes are those whose names come near. */
  | "misspelt"
  /** A name without the word for its kind, right after a house number: the unit, or a street named so. */
  | "unit-or-street"
  /** Longer than an address is: not read. */
  | "too-long";

/** One doubt, as data; it never holds words of the address. */
export interface AddressDoubt {
  readonly kind: AddressDoubtKind;
  readonly level?: AddressLevel;
  /** The units it is about. */
  readonly codes: readonly string[];
}

/** A unit that may be meant, and the span in which it was valid. */
export interface AddressCandidate extends CodeEntry {
  readonly level: AddressLevel;
}

/** What an address says. */
export interface ParsedAddress {
  /**
   * `found`: one commune (or a district that had none); `ambiguous`: several units fit, see `candidates`;
   * `partial`: only what stands in `then` is certain; `not-found`: no unit is certain.
   */
  readonly status: "found" | "ambiguous" | "partial" | "not-found";
  /** The units on the day of the address. */
  readonly then: AddressUnits;
  /** What the commune is on the day `now`; absent when no commune was found. */
  readonly now?: AddressNow;
  /** What `then` does not carry, as it was written: house number, street, hamlet, and what was not understood. */
  readonly rest: string;
  readonly doubts: readonly AddressDoubt[];
  /** Units that may be meant where none was chosen. */
  readonly candidates: readonly AddressCandidate[];
}
