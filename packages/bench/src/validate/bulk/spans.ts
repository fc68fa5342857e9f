import { closeSync, openSync, readSync } from "node:fs";
import { LineMemory, type Span } from "../../../../cli/src/read/bulk/line-memory.ts";
import { lineStart } from "../../../../cli/src/read/bulk/line-start.ts";

const LONGEST_LINE = 1 << 23;

/** Takes whole lines: `start` is the first byte of one, the byte before `end` the line break of another. */
export type TakeSpan = (memory: LineMemory, span: Span) => void;

/** Reads a part of a file as `thongnhat check` does, and hands on the whole lines in memory. */
export function eachSpan(file: string, [from, end]: readonly [number, number], take: TakeSpan): void {
  const opened = openSync(file, "r");
  const memory = new LineMemory(LONGEST_LINE);
  try {
    for (let at = from; at < end; ) {
      const space = memory.space();
      const count = readSync(opened, space, 0, Math.min(space.length, end - at), at);
      if (count === 0) break;
      at += count;
      take(memory, memory.take(count));
      memory.keep();
    }
    take(memory, memory.rest());
  } finally {
    closeSync(opened);
  }
}

/** Cuts a file of some size into parts of whole lines, as many as workers. */
export function partsOf(file: string, size: number, workers: number): [number, number][] {
  const opened = openSync(file, "r");
  try {
    const cuts = Array.from({ length: workers - 1 }, (_, at) => {
      return lineStart(opened, Math.floor((size * (at + 1)) / workers), size) ?? size;
    });
    const ends = [...cuts, size];
    return ends.map((end, at): [number, number] => [ends[at - 1] ?? 0, end]);
  } finally {
    closeSync(opened);
  }
}
