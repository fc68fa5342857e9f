import { readSync } from "node:fs";

const NEWLINE = 0x0a;
const STEP = 64 * 1024;

/**
 * Where the first line begins in bytes `[from, to)` of a file; nothing when none does. Bytes behind `to` are not looked
 * at: a line that is as long as the file is searched once, and not once a piece.
 */
export function lineStart(file: number, from: number, to: number): number | undefined {
  if (from === 0) return to > 0 ? 0 : undefined;
  const memory = Buffer.allocUnsafe(STEP);
  for (let at = from - 1; at < to - 1; ) {
    const count = readSync(file, memory, 0, Math.min(STEP, to - 1 - at), at);
    if (count === 0) return undefined;
    const found = memory.subarray(0, count).indexOf(NEWLINE);
    if (found !== -1) return at + found + 1;
    at += count;
  }
  return undefined;
}
