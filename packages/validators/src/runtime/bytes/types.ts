/** Bytes that the buffer given to `scan` must have after the last byte of a record; only the first matters. */
export const PADDING = 64;

/** What the bytes are: a record about which `validate` has nothing to say, or one that must be read to know. */
export type BytesVerdict = "valid" | "not-sure";

/** Checks the bytes of a record of one type without parsing them. */
export interface ByteChecker {
  /** `database/record`. */
  readonly id: string;
  /** Version of the schema. */
  readonly version: string;
  /**
   * "valid" only if `validate` would be ok without a single issue, warnings included.
   *
   * @param bytes - UTF-8 of one JSON text, in any layout
   * @param options - `today`: the day, `YYYY-MM-DD`; default: today in Viet Nam
   * @returns "valid", or "not-sure": then parse the bytes and `validate`
   */
  checkBytes(bytes: Uint8Array, options?: { readonly today?: string }): BytesVerdict;
  /**
   * The same for one line of NDJSON inside a larger buffer, without copying: a line break inside the record is
   * "not sure".
   *
   * @param bytes - the buffer; `PADDING` bytes after `end` must exist, the byte at `end` a line break
   * @param view - over the same bytes
   * @param start - where the line begins
   * @param end - where it ends: there stands its line break, written there when the data have none
   * @param today - days since 1970-01-01
   * @returns where the record ends, after its brace, at most `end`; -1: not sure
   */
  scan(bytes: Uint8Array, view: DataView, start: number, end: number, today: number): number;
}

/** What emitted code reads bytes from: a `Uint8Array` whose bytes past its end are not looked at. */
// biome-ignore lint/suspicious/noExplicitAny: an index of Uint8Array would be "number or undefined" everywhere
export type Bytes = any;
