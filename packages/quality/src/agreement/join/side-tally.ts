import type { SideCounts } from "../../report/types.ts";

/** Counts the records of one system. */
export class SideTally implements SideCounts {
  read = 0;
  other = 0;
  aside = 0;
  withoutKey = 0;
  leftOut = 0;

  /** As plain JSON. */
  counts(): SideCounts {
    const { read, other, aside, withoutKey, leftOut } = this;
    return { read, other, aside, withoutKey, leftOut };
  }
}
