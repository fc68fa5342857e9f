import type { CodeMapping } from "../mapping/types.ts";
import type { CodeTable } from "../table/types.ts";

/** Whose codes of units: until 30 June 2025, since 1 July 2025, or both mixed in one column. */
export type UnitEra = "before" | "today" | "both";

/**
 * How sure it is, among the systems that are known here. `certain`: explains every value, nothing else comes near, and
 * there are enough values; `likely`: nothing else comes near, or all that do read the values alike; `possible`: look at
 * the others too.
 */
export type SystemConfidence = "certain" | "likely" | "possible";

/** One observation that speaks for or against a candidate, as data. */
export type SystemReason =
  /** Every value is one of its codes. */
  | { readonly kind: "explains-all" }
  /** So many values are none of its codes. */
  | { readonly kind: "unknown-values"; readonly count: number }
  /** So many values are codes once their zeros are put back; `asNumbers` of them came as numbers. */
  | { readonly kind: "lost-zeros"; readonly count: number; readonly asNumbers: number }
  /** So many values are codes once spaces, invisible characters or look-alike letters are put right. */
  | { readonly kind: "not-clean"; readonly count: number }
  /** So many values are names and not codes. */
  | { readonly kind: "names"; readonly count: number }
  /** Codes that nearly every column of this table holds, and this one does not. */
  | { readonly kind: "missing-common"; readonly codes: readonly string[] }
  /** Explains hardly more than the other era, which has far fewer codes: that would be a rare coincidence. */
  | { readonly kind: "coincidence"; readonly with: string }
  /** The candidates that explain the column as well as this one, at most 10. */
  | { readonly kind: "as-good-as"; readonly candidates: readonly string[] }
  /** Codes of the column, at most 5, that another candidate reads as something else. */
  | { readonly kind: "read-differently"; readonly by: string; readonly codes: readonly string[] };

/** One coding that the column may use. */
export interface SystemCandidate {
  /** Candidates that are equally good have the same rank; 1 is the best. */
  readonly rank: number;
  /** Names this candidate in the reasons of others: a table, a table with its era (`tinh@before`), or a mapping. */
  readonly id: string;
  /** `table`: the codes of the standard; `mapping`: the codes of another system. */
  readonly kind: "table" | "mapping";
  readonly table: string;
  /** The other system, for a mapping. */
  readonly system?: string;
  /** For tinh, huyen and xa. */
  readonly era?: UnitEra;
  /** Values that are its codes. */
  readonly known: number;
  /** Values that are its codes once zeros are put back. */
  readonly lostZeros: number;
  /** Values that are its names and not its codes. */
  readonly names: number;
  /** Values that it does not explain. */
  readonly unknown: number;
  readonly blank: number;
  /** How many of its codes occur. */
  readonly distinctKnown: number;
  /** Codes in the column that no other candidate explains, at most 5. Never a value that is in no table. */
  readonly onlyHere: readonly string[];
  /** Codes that nearly every column of this table holds, and this one does not. */
  readonly missingCommon?: readonly string[];
  readonly confidence: SystemConfidence;
  readonly why: readonly SystemReason[];
}

/** What a column is coded with. */
export interface SystemDetection {
  /** The best first. Empty: nothing explains any value. */
  readonly candidates: readonly SystemCandidate[];
  readonly values: {
    readonly count: number;
    readonly blank: number;
    /** Different values, blank ones not counted. */
    readonly distinct: number;
  };
}

/** What to look among. */
export interface DetectSystemOptions {
  /** Only these tables and mappings to them: `["dan-toc"]` when the column is known to hold ethnic groups. */
  readonly tables?: readonly string[];
  /** Mappings of other systems; default: all of the standard. */
  readonly mappings?: Readonly<Record<string, CodeMapping>>;
  /** Tables whose names are recognised too, by id. Without them only names that other systems use are. */
  readonly names?: Readonly<Record<string, Pick<CodeTable, "match">>>;
}
