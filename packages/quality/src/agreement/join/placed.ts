import type { RecordAt } from "../types.ts";

/** A record with the place that it came from. */
export class Placed {
  readonly record: unknown;
  readonly at: RecordAt;

  constructor(record: unknown, at: RecordAt) {
    this.record = record;
    this.at = at;
  }
}

/**
 * Says where a record stands in its file, for the work list. Without it, records are counted from 1 as they come.
 *
 * @param record the record
 * @param line its line, from 1
 * @param file name of the file
 * @returns the record with its place, for `compareSystems`, `listDifferences` and `findContradictions`
 * @example
 * placed({ soDinhDanhCaNhan: "001085000123" }, 12).at.line; // 12
 */
export function placed(record: unknown, line: number, file?: string): Placed {
  return new Placed(record, file === undefined ? { line } : { line, file });
}

/** The record and place of whatever the input gave as number `position`. */
export function placeOf(item: unknown, position: number): Placed {
  return item instanceof Placed ? item : new Placed(item, { line: position });
}
