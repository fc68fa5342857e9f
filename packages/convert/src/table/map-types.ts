import type { TextEncoding } from "../encoding-text/index.ts";
import type { DateForm, MomentForm, WireColumn, WireFormat } from "../wire-format/wire-format.ts";

/** Days as a workbook counts them inside, from 1900 or from 1904: only a person can say which. */
export type SerialForm = "excel-1900" | "excel-1904";

/** One column of a table and the field it goes into, with why; a person edits it. */
export interface MapColumn extends Omit<WireColumn, "forms"> {
  readonly forms?: readonly (DateForm | MomentForm | SerialForm)[];
  /** Old encoding of the cells of this column alone. */
  readonly encoding?: TextEncoding;
  /** `doubtful` columns are not converted until a person has put `sure` here. */
  readonly state?: "sure" | "doubtful";
  readonly score?: number;
  /** Why this field, in words. */
  readonly why?: string;
  /** What has to be settled, in words. */
  readonly doubt?: string;
  /** Other fields it may be. */
  readonly others?: readonly string[];
}

/** A column that fills no field. */
export interface SkippedColumn {
  readonly column: string;
  readonly why: string;
}

/**
 * A map of columns: a wire format of one table, with how the file is read. Made by `makeMap` from what `recognise`
 * proposes, settled by a person, and kept.
 */
export interface TableMap extends Omit<WireFormat, "columns"> {
  readonly $comment?: string;
  /** `doubtful`: the table may hold another kind of record; a person puts `sure`. */
  readonly recordState?: "sure" | "doubtful";
  readonly recordOthers?: readonly string[];
  readonly sheet?: string;
  /** Rows that hold the names of the columns, as the spreadsheet program counts them. */
  readonly headerRows?: readonly number[];
  /** Old encoding of the whole file. */
  readonly encoding?: TextEncoding;
  readonly columns: readonly MapColumn[];
  readonly skipped: readonly SkippedColumn[];
}

/** What is wrong in a map: where, what, and how to put it right. */
export interface MapProblem {
  /** JSON Pointer in the map; empty for the whole. */
  readonly pointer: string;
  readonly code:
    | "not-json"
    | "not-object"
    | "missing"
    | "wrong-type"
    | "no-record"
    | "no-field"
    | "not-a-value"
    | "no-kind"
    | "no-form"
    | "no-table"
    | "no-mapping"
    | "no-encoding"
    | "no-state"
    | "twice"
    | "no-columns";
  /** Names from the map and of the standard; never a value of a record. */
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A map that was read, or all that is wrong with it. */
export type ParsedMap =
  | { readonly ok: true; readonly map: TableMap }
  | { readonly ok: false; readonly problems: readonly MapProblem[] };
