import type { LegalBasis, Text } from "@thongnhat/core";
import type { CountKey } from "../state/types.ts";
import type { Word } from "../words/words.ts";

/** One measure of one record type: a question that each record answers with yes, no, or "not mine". */
export interface Measure {
  readonly key: CountKey;
  /** `database/record`. */
  readonly record: string;
  readonly word: Word;
  /** Issue code, id of a rule or of a deadline. */
  readonly code: string;
  /** JSON Pointer, `*` for items. */
  readonly path: string;
  /** Key of the count of records to which it applies. */
  readonly appliesKey: CountKey;
  /** 5 for key, identifier and legal-effect fields, else 1. */
  readonly weight: 1 | 5;
  /** Whether the field belongs to the record's key or identifies a person: its target is 100 %. */
  readonly identifying: boolean;
  /** Name for people: the field, and what is wrong. Never a value. */
  readonly label: Text;
}

/** A deadline of a record: something must be there within a time after something else. */
export interface Deadline {
  readonly id: string;
  /** JSON Pointer of the moment from which time runs: a date or a date-time. */
  readonly from: string;
  /** JSON Pointer of the moment that must come in time. */
  readonly to: string;
  /** ISO 8601 duration of hours or days (`PT24H`, `P5D`), or a count of working days (`5W`). */
  readonly within: string;
  readonly label: Text;
  /** The text that sets the time, and how sure that is. */
  readonly legalBasis?: readonly LegalBasis[];
  readonly evidence?: { readonly mark: string; readonly source: string };
}

/** The fields by which two records may be of the same person although their keys differ. */
export interface PersonKey {
  readonly name: string;
  readonly birth: string;
  readonly sex?: string;
}
