import type { Issue, Severity } from "@thongnhat/core";

/** A splitter takes the bytes of a file as they come and hands out what it has cut from them. */
export interface Splitter {
  push(chunk: Uint8Array): Iterable<Piece | Fault>;
  end(): Iterable<Piece | Fault>;
}

/** The bytes of one record. */
export interface Piece {
  readonly kind: "piece";
  readonly bytes: Uint8Array;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Characters before the piece on its line. */
  readonly before: number;
  /** Row of a table as a spreadsheet counts it, the header being row 1. */
  readonly row?: number;
}

/** Something that cannot be read. Where it is, and never what it is. */
export interface Fault {
  readonly kind: "fault";
  readonly code: string;
  readonly severity: Severity;
  readonly line: number;
  /** Character of the line, from 1. */
  readonly position?: number;
  readonly row?: number;
  readonly column?: string;
  /** Sheet of a workbook, and the cell as its program calls it: `C5`. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly path?: string;
  readonly params?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** It concerns the file and not one of its records. */
  readonly file?: true;
  /** Faults of one record share this number, so that the record is counted once. */
  readonly more?: true;
}

/** A record as it was read. */
export interface RecordItem {
  readonly kind: "record";
  readonly value: unknown;
  readonly line: number;
  /** Characters before the record on its line. */
  readonly before: number;
  readonly row?: number;
  /** For a table: the column that a pointer into `value` came from. */
  readonly columnOf?: (pointer: string) => string | undefined;
  /** For a workbook: its sheet. */
  readonly sheet?: string;
  /** For a workbook: the cell that a pointer into `value` came from; of the empty pointer, the first of the row. */
  readonly cellOf?: (pointer: string) => string | undefined;
  /** What could not be read of the row, cell by cell; the rest of it is in `value`. */
  readonly issues?: readonly Issue[];
}

/** What a reader hands out, in the order of the file. */
export type ReadItem = RecordItem | Fault;

/** Forms of input. */
export type InputFormat = "json" | "ndjson" | "csv" | "xlsx";

/** Longest record that is read, in bytes, unless told otherwise. */
export const DEFAULT_MAX_BYTES = 8 * 1024 * 1024;

/** A fault that makes its record unreadable. */
export function fault(code: string, line: number, more: Partial<Fault> = {}): Fault {
  return { kind: "fault", code, severity: "error", line, ...more };
}
