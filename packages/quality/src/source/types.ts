/** A record that a source hands out. */
export interface SourceRecord {
  /** The record as JSON reads it. */
  readonly value: unknown;
  /** Name of the file or table it comes from, without folders. */
  readonly file?: string;
  /** Line or row, from 1. */
  readonly line?: number;
}

/** Something in the place of a record that cannot be read. */
export interface SourceFault {
  /** Code of the reader, as `thongnhat check` gives it: `TN-READ-JSON`. */
  readonly unreadable: string;
  readonly file?: string;
  readonly line?: number;
}

/** What a source hands out, one at a time. */
export type SourceItem = SourceRecord | SourceFault;

/** A source of records. */
export type Source = AsyncIterable<SourceItem> | Iterable<SourceItem>;
