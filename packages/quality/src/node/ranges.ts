import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import { DataError, fileError } from "../source/error.ts";

/** Bytes `[from, to)` of a file. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

const NEWLINE = 0x0a;
const STEP = 65_536;

/**
 * The bytes of all lines that start in a range: whoever cuts a file into ranges reads every line once, wherever the cuts
 * fall, in the middle of a letter too.
 *
 * @param file the file
 * @param range any bytes of it
 * @returns whole lines
 */
export function linesIn(file: string, { from, to }: ByteRange): ByteRange {
  const fd = openSync(file, "r");
  try {
    const size = statSync(file).size;
    const start = lineStart(fd, Math.min(from, size), size);
    return { from: start, to: to >= size ? size : Math.max(start, lineStart(fd, to, size)) };
  } finally {
    closeSync(fd);
  }
}

/** Where the first line begins at this byte or after it. */
function lineStart(fd: number, at: number, size: number): number {
  if (at <= 0) return 0;
  const buffer = Buffer.allocUnsafe(STEP);
  for (let position = at - 1; position < size; ) {
    const read = readSync(fd, buffer, 0, STEP, position);
    if (read === 0) break;
    const found = buffer.subarray(0, read).indexOf(NEWLINE);
    if (found !== -1) return position + found + 1;
    position += read;
  }
  return size;
}

/** What a file is, as far as ranges go. */
export interface FileKind {
  readonly bytes: number;
  /** Compressed: it can only be read from its beginning. */
  readonly packed: "gzip" | "zstd" | undefined;
}

/**
 * Looks at a file.
 *
 * @throws DataError when it is not there, may not be read, or is UTF-16
 */
export function kindOf(file: string): FileKind {
  const name = basename(file);
  try {
    const about = statSync(file);
    if (about.isDirectory())
      throw new DataError(
        "denied",
        `"${name}" là thư mục, không phải tệp.`,
        `"${name}" is a folder, not a file.`,
      );
    const head = headOf(file);
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
      throw new DataError(
        "broken",
        `"${name}" là UTF-16: hãy lưu lại thành UTF-8 rồi chạy lại.`,
        `"${name}" is UTF-16: save it as UTF-8 and run again.`,
      );
    return { bytes: about.size, packed: packedBy(head) };
  } catch (error) {
    throw fileError(error, name) ?? error;
  }
}

function headOf(file: string): Buffer {
  const fd = openSync(file, "r");
  try {
    const head = Buffer.alloc(4);
    return head.subarray(0, readSync(fd, head, 0, 4, 0));
  } finally {
    closeSync(fd);
  }
}

function packedBy(head: Buffer): FileKind["packed"] {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head.length === 4 && head.readUInt32LE(0) === 0xfd2fb528 ? "zstd" : undefined;
}
