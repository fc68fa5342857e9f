import { randomUUID } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { ROW_BYTES } from "./rows.ts";
import { type Cursor, fileRun, type Run, writeFully, writeRows } from "./run.ts";

const FORMAT = "thongnhat-audit-keys/1";
/** Longest first line that is believed. */
const MOST_HEAD = 512 * 1024 * 1024;

/** What stands before the rows, as one line of JSON. */
interface Head {
  readonly format: typeof FORMAT;
  readonly rows: number;
  readonly table: readonly string[];
}

/** A file of keys that is open. */
export interface KeyFile {
  readonly table: readonly string[];
  /** @param payloadOf what a payload of this file is called elsewhere */
  run(payloadOf: Uint32Array): Run;
  close(): void;
}

/** The file is not one of keys, or not whole. */
export class KeyFileError extends Error {
  override readonly name = "KeyFileError";

  constructor(file: string) {
    super(
      `Tệp khóa ${basename(file)} không đọc được: không phải tệp khóa của phép đo, hoặc chưa chép hết. Hãy chạy lại phần việc này. / The file of keys ${basename(file)} cannot be read: it is none, or it was not copied whole. Run this part again.`,
    );
  }
}

/** Writes rows beside the place of the file, then moves them there: a reader never sees half a file. */
export function writeKeys(
  file: string,
  table: readonly string[],
  rows: number,
  cursors: Iterable<Cursor>,
): void {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    const fd = openSync(beside, "w", 0o600);
    try {
      const head: Head = { format: FORMAT, rows, table };
      writeFully(fd, Buffer.from(`${JSON.stringify(head)}\n`));
      writeRows(fd, cursors);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/**
 * Opens a file that `KeyStore.write` wrote.
 *
 * @throws KeyFileError when it is none, or not whole
 */
export function openKeys(file: string): KeyFile {
  const fd = openSync(file, "r");
  try {
    const line = firstLine(fd);
    const head = line === undefined ? undefined : parseHead(line.toString("utf8"));
    if (line === undefined || head === undefined) throw new KeyFileError(file);
    const start = line.length + 1;
    if (fstatSync(fd).size !== start + head.rows * ROW_BYTES) throw new KeyFileError(file);
    return {
      table: head.table,
      run: (payloadOf) => fileRun(fd, start, head.rows, payloadOf),
      close: () => closeSync(fd),
    };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function firstLine(fd: number): Buffer | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; at < MOST_HEAD; ) {
    const buffer = Buffer.allocUnsafe(65_536);
    const read = readSync(fd, buffer, 0, buffer.length, at);
    if (read === 0) return undefined;
    const end = buffer.subarray(0, read).indexOf(0x0a);
    parts.push(buffer.subarray(0, end === -1 ? read : end));
    if (end !== -1) return Buffer.concat(parts);
    at += read;
  }
  return undefined;
}

function parseHead(line: string): Head | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const head = value as Partial<Head> | null;
  if (head?.format !== FORMAT || !Number.isSafeInteger(head.rows) || !Array.isArray(head.table))
    return undefined;
  return head.table.every((text) => typeof text === "string") ? (head as Head) : undefined;
}
