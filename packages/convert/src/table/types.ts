import type { TextEncoding } from "../encoding-text/index.ts";
import type { CellKind, DateForm, MomentForm } from "../wire-format/wire-format.ts";

/** `sure`: convert it so; `doubtful`: a person settles it first; `unknown`: no field, the column stays out. */
export type ColumnState = "sure" | "doubtful" | "unknown";

/** Something that speaks for or against a proposal, as data; the words are the caller's. Never a value of a person. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What a reason says. */
export type ReasonCode =
  /** The header is a name of the field. */
  | "header"
  /** A column of that name stands in a table of a known system. */
  | "system-name"
  /** The header is read as an abbreviation. */
  | "short"
  /** The header is read as a slip of the keyboard. */
  | "slip"
  /** So many of the values have the form of the field. */
  | "values"
  /** The column is empty in the sample. */
  | "no-values"
  /** The values are names of a code table, or codes of one system. */
  | "coding"
  /** The values were written in an old encoding. */
  | "encoding"
  /** The header does not say whose; the person whom the record is about is assumed. */
  | "whose"
  /** The dates are written in these forms. */
  | "dates"
  /** The column numbers the rows. */
  | "row-number"
  /** Doubt: nothing in the record has a name like this. */
  | "no-field"
  /** Doubt: words of the header were not understood. */
  | "words-left"
  /** Doubt: the values say otherwise. */
  | "values-against"
  /** Doubt: another field fits as well. */
  | "rival"
  /** Doubt: another column claims the same field. */
  | "same-field"
  /** Doubt: whose it is was taken from the columns before it. */
  | "whose-open"
  /** Doubt: only the values speak for it. */
  | "values-only"
  /** Doubt: day and month cannot be told apart. */
  | "day-month-open"
  /** Doubt: some dates have the day first, some the month. */
  | "day-month-mixed"
  /** Doubt: dates are written in a form that is not known by name. */
  | "date-form"
  /** Doubt: the codes have several readings. */
  | "coding-open"
  /** Doubt: amounts are written in thousands or millions. */
  | "unit"
  /** Doubt: family and middle name stand in one column, which the standard divides. */
  | "combined-name"
  /** Doubt: some values are in no table. */
  | "coding-unknown"
  /** Doubt: the field is a moment, and the cells hold days only. */
  | "no-time"
  /** Doubt: what is meant is one of several kinds of record. */
  | "record-open"
  /** Doubt: persons and bodies stand in one column. */
  | "persons-and-bodies";

/** Another field that a column may be. */
export interface FieldCandidate {
  readonly path: string;
  readonly score: number;
}

/** What a column is taken for. */
export interface ColumnRecognition {
  /** Header as it stands in the table. */
  readonly column: string;
  /** Place in the row, from 0. */
  readonly index: number;
  readonly state: ColumnState;
  /** 0–1. */
  readonly score: number;
  /** JSON Pointer of the record. */
  readonly path?: string;
  readonly as?: CellKind;
  readonly forms?: readonly (DateForm | MomentForm)[];
  /** The column holds one part of a date; the other parts stand in columns of their own. */
  readonly part?: "day" | "month" | "year";
  readonly mapping?: string;
  readonly table?: string;
  readonly codes?: "same";
  readonly verbatim?: string;
  readonly age?: string;
  /** Old encoding of the cells. */
  readonly encoding?: TextEncoding;
  readonly why: readonly Reason[];
  /** What a person has to settle; empty unless doubtful. */
  readonly doubts: readonly Reason[];
  readonly candidates: readonly FieldCandidate[];
  /** Cells in the sample, and how many of them say something. */
  readonly values: { readonly count: number; readonly filled: number };
}

/** The kind of record that a table holds. */
export interface RecordRecognition {
  readonly id: string;
  readonly version: string;
  readonly score: number;
  /** `sure` also when the caller named it. */
  readonly state: "sure" | "doubtful";
  /** The other kinds, the best first. */
  readonly others: readonly { readonly id: string; readonly score: number }[];
}

/** What a table is taken for. */
export interface Recognition {
  /** Absent when no kind of record has a field for any of the columns. */
  readonly record?: RecordRecognition;
  readonly columns: readonly ColumnRecognition[];
}
