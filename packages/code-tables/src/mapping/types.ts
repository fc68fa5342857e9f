import type { CodeEvidence } from "../table/evidence.ts";

/** How a code of another system stands to a code of the standard, after SKOS. */
export type MappingRelation = "equivalent" | "narrower" | "broader" | "split" | "merged" | "none";

/** One reading of a foreign code. */
export interface MappingTarget {
  readonly code: string;
  readonly relation: MappingRelation;
  readonly note?: string;
  readonly evidence: CodeEvidence;
}

/** What a foreign code is in the standard. */
export interface MappingAnswer {
  /** `one`, `many` (a person or another field decides), `none` (known, and the standard has nothing for it), `unknown`. */
  readonly status: "one" | "many" | "none" | "unknown";
  /** Only when there is exactly one. */
  readonly code?: string;
  readonly targets: readonly MappingTarget[];
  /** Why there is nothing, or what to look at. */
  readonly note?: string;
}

/** Codes of one system read as codes of one table. */
export interface CodeMapping {
  /** `<system>--<table>`, as the file is called. */
  readonly id: string;
  readonly system: string;
  readonly table: string;
  /** All foreign codes. */
  readonly codes: readonly string[];
  /** The name that the other system gives its code. */
  labelOf(code: string): string | undefined;
  /** From the other system to the standard. */
  translate(code: string): MappingAnswer;
  /** Back to the other system: only where it is one to one. */
  inverse(code: string): string | undefined;
}
