import { dayNumber, isDate, toDate, todayInVietnam } from "@thongnhat/core";
import { skip } from "./blanks.ts";
import { T } from "./rules.ts";
import { FRAME, G, reset, TODAY } from "./state.ts";
import { type ByteChecker, PADDING } from "./types.ts";

/** The parts that the compiler emits for one record. */
export interface ByteParts {
  readonly id: string;
  readonly version: string;
  /** Goes through the record and notes what is judged after it: where it ends, -1: not sure. */
  readonly scan: (b: Uint8Array, d: DataView, p: number) => number;
  /** Whether nothing is to be said of what was noted. */
  readonly judge: (b: Uint8Array, d: DataView, f: number) => boolean;
}

let scratch = new Uint8Array(0);
let scratchView = new DataView(scratch.buffer);

/** Puts the emitted parts of a record together into a checker of bytes. */
export function createByteChecker(parts: ByteParts): ByteChecker {
  const { id, version } = parts;

  function run(b: Uint8Array, d: DataView, start: number, end: number): number {
    T.bytes = b;
    const p = parts.scan(b, d, skip(b, start));
    return p >= 0 && p <= end && parts.judge(b, d, G[FRAME]) ? p : -1;
  }

  return {
    id,
    version,
    checkBytes(bytes, { today } = {}) {
      const size = bytes.length + PADDING;
      if (scratch.length < size || scratch.length > size * 4 + 65_536) {
        scratch = new Uint8Array(size + (size >> 1));
        scratchView = new DataView(scratch.buffer);
      }
      scratch.set(bytes);
      scratch[bytes.length] = 0;
      T.today = today !== undefined && isDate(today) ? today : todayInVietnam();
      reset(1, dayNumber(T.today));
      const end = run(scratch, scratchView, 0, bytes.length);
      return end >= 0 && skip(scratch, end) === bytes.length ? "valid" : "not-sure";
    },
    scan(bytes, view, start, end, today) {
      const after = bytes[end];
      // A line that nothing ends could be read on into the next.
      if (after === undefined || after >= 32 || after === 9 || end + PADDING > bytes.length) return -1;
      if (G[TODAY] !== today || T.today === "") T.today = toDate(today);
      reset(0, today);
      return run(bytes, view, start, end);
    },
  };
}
