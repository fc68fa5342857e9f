import { closeSync, readSync, writeSync } from "node:fs";
import { ROW, ROW_BYTES } from "./rows.ts";

/** Rows that are written at once. */
const BATCH = 16_384;

/** Sorted rows that are gone through from the first to the last. */
export interface Cursor {
  hi: number;
  lo: number;
  payload: number;
  /** Goes to the next row; false at the end. */
  next(): boolean;
}

/** Sorted rows in a file. */
export interface Run {
  /**
   * A cursor before the first row.
   *
   * @param batch rows that are read at once
   */
  open(batch: number): Cursor;
  close(): void;
}

/**
 * Rows in memory.
 *
 * @param rows sorted
 * @param count how many of them
 */
export function memoryRun(rows: Uint32Array, count: number): Run {
  return {
    open() {
      let at = -ROW;
      return {
        hi: 0,
        lo: 0,
        payload: 0,
        next() {
          at += ROW;
          if (at >= count * ROW) return false;
          this.hi = rows[at] as number;
          this.lo = rows[at + 1] as number;
          this.payload = rows[at + 2] as number;
          return true;
        },
      };
    },
    close() {},
  };
}

/**
 * Rows in an open file, which `close` closes.
 *
 * @param fd the file
 * @param start bytes before the first row
 * @param count how many rows
 * @param payloadOf what a payload of this file is called elsewhere
 */
export function fileRun(fd: number, start: number, count: number, payloadOf?: Uint32Array): Run {
  return {
    open(batch) {
      const buffer = new Uint32Array(Math.min(count, batch) * ROW);
      let read = 0;
      let at = 0;
      let end = 0;
      return {
        hi: 0,
        lo: 0,
        payload: 0,
        next() {
          if (at === end) {
            const rows = Math.min(count - read, batch);
            if (rows === 0) return false;
            readFully(fd, buffer, rows * ROW_BYTES, start + read * ROW_BYTES);
            read += rows;
            at = 0;
            end = rows * ROW;
          }
          this.hi = buffer[at] as number;
          this.lo = buffer[at + 1] as number;
          const payload = buffer[at + 2] as number;
          this.payload = payloadOf === undefined ? payload : (payloadOf[payload] as number);
          at += ROW;
          return true;
        },
      };
    },
    close: () => closeSync(fd),
  };
}

/**
 * Writes rows one after another, some at a time.
 *
 * @returns how many
 */
export function writeRows(fd: number, rows: Iterable<Cursor>): number {
  const buffer = new Uint32Array(BATCH * ROW);
  let at = 0;
  let count = 0;
  for (const { hi, lo, payload } of rows) {
    buffer[at++] = hi;
    buffer[at++] = lo;
    buffer[at++] = payload;
    count += 1;
    if (at < buffer.length) continue;
    writeFully(fd, buffer);
    at = 0;
  }
  writeFully(fd, buffer.subarray(0, at));
  return count;
}

/** Writes all bytes: one call may take only some of them. */
export function writeFully(fd: number, data: NodeJS.ArrayBufferView): void {
  for (let done = 0; done < data.byteLength; ) done += writeSync(fd, data, done, data.byteLength - done);
}

function readFully(fd: number, into: Uint32Array, bytes: number, position: number): void {
  for (let done = 0; done < bytes; ) {
    const read = readSync(fd, into, done, bytes - done, position + done);
    if (read === 0) throw new Error("A file of keys became shorter while it was read.");
    done += read;
  }
}
