import { closeSync, openSync, readSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { CHUNK, type LineMemory } from "../../read/bulk/line-memory.ts";
import { lineStart } from "../../read/bulk/line-start.ts";
import { asSourceError } from "../../read/source/source.ts";
import type { LineChecker, Step } from "./line-checker.ts";

/** Little at first: which records a file holds is known after its first lines. */
const FIRST_CHUNK = 16 * 1024;
/** Read at once behind a range, of its last line. */
const TAIL_CHUNK = 64 * 1024;

/** Bytes `[from, to)` of a file. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Checks a file from its beginning to its end, piece by piece in the same memory. Each run of steps is to be gone
 * through before the next is asked for.
 */
export async function* checkWholeFile(
  path: string,
  lines: LineChecker,
  memory: LineMemory,
  onBytes: (count: number) => void,
): AsyncGenerator<Iterable<Step>> {
  const file = open(path);
  try {
    await lines.ready();
    for (let size = FIRST_CHUNK; ; size = Math.min(size * 4, CHUNK)) {
      const count = read(file, path, memory.space(), size, null);
      if (count === 0) break;
      onBytes(count);
      yield lines.taken(memory, count);
      await lines.ready();
      // The program hears of Ctrl-C, and the bar moves.
      await turn();
    }
    yield lines.lines(memory, memory.rest());
  } finally {
    closeSync(file);
  }
}

/**
 * Checks the lines that begin in a range of a file. The last of them is read on behind the range, as far as a line may
 * be long; a line that began before the range is another range's.
 */
export async function* checkRange(
  path: string,
  { from, to }: Range,
  lines: LineChecker,
  memory: LineMemory,
): AsyncGenerator<Iterable<Step>> {
  const file = open(path);
  try {
    await lines.ready();
    const start = lineStart(file, from, to);
    if (start === undefined) return;
    let at = start;
    for (let size = FIRST_CHUNK; at < to; size = Math.min(size * 4, CHUNK)) {
      const count = read(file, path, memory.space(), Math.min(size, to - at), at);
      if (count === 0) break;
      at += count;
      yield lines.taken(memory, count);
      await lines.ready();
    }
    while (!memory.isAtLineEnd) {
      const space = memory.space();
      const count = read(file, path, space, TAIL_CHUNK, at);
      const found = space.subarray(0, count).indexOf(0x0a);
      at += count;
      if (count === 0) yield lines.lines(memory, memory.rest());
      else yield lines.taken(memory, found === -1 ? count : found + 1);
      if (count === 0 || found !== -1) break;
    }
    // It began here, and whoever counts lines must hear of it.
    if (memory.isDropping) lines.line += 1;
  } finally {
    closeSync(file);
  }
}

function open(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    throw asSourceError(error, path);
  }
}

function read(file: number, path: string, into: Uint8Array, size: number, at: number | null): number {
  try {
    return readSync(file, into, 0, Math.min(size, into.length), at);
  } catch (error) {
    throw asSourceError(error, path);
  }
}
