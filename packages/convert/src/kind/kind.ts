import type { Work } from "../decode/work.ts";
import type { Out } from "../encode/out.ts";
import type { WireColumn } from "../wire-format/wire-format.ts";

/** One way to read and write a value: a file a kind. */
export interface Kind {
  /**
   * Takes a value into the record. Every text ends in the record, in `khongRo`, in `transport` or in the losses.
   * @param text the value, cleaned at the door and not empty; empty for a kind that reads `parts` or `items`
   */
  decode(work: Work, column: WireColumn, text: string): void;
  /** Writes the value from the record. What decoding would not give back is found afterwards and reported. */
  encode?(out: Out, column: WireColumn): void;
}
