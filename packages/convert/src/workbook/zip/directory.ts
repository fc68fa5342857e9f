import { broken, WorkbookError } from "../error/error.ts";
import { type Limits, RATIO_FROM_BYTES } from "../open/limits.ts";

/** One part of a packed file, as its table of contents says. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly locked: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its header stands in the file. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA = 0xffffffff;

const utf8 = new TextDecoder();

/**
 * The table of contents of a ZIP file. Sizes that go beyond the bounds are refused here, before a byte is
 * unpacked; `unpack` counts again, because a table of contents may lie.
 */
export function readDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = findDirectory(view);
  if (count > limits.parts) throw new WorkbookError("TN-READ-WORKBOOK-BOMB", { max: limits.parts });
  const entries = new Map<string, Entry>();
  let total = 0;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, bytes, at);
    checkSize(entry, limits);
    total += entry.unpacked;
    // Two parts of one name: programs disagree which of them counts, so none is chosen.
    if (entries.has(entry.name)) throw broken(shown(entry.name));
    entries.set(entry.name, entry);
    at +=
      ENTRY_SIZE +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  if (total > limits.unpackedBytes)
    throw new WorkbookError("TN-READ-WORKBOOK-BOMB", { max: limits.unpackedBytes });
  return entries;
}

/** A part that grows out of all proportion when it is unpacked. */
export function checkSize(entry: Pick<Entry, "packed" | "unpacked">, limits: Limits): void {
  const { packed, unpacked } = entry;
  if (unpacked > limits.unpackedBytes)
    throw new WorkbookError("TN-READ-WORKBOOK-BOMB", { max: limits.unpackedBytes });
  if (unpacked > RATIO_FROM_BYTES && unpacked > packed * limits.ratio)
    throw new WorkbookError("TN-READ-WORKBOOK-BOMB", {
      max: Math.max(RATIO_FROM_BYTES, packed * limits.ratio),
    });
}

function findDirectory(view: DataView): { start: number; count: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return count === 0xffff || start === IN_EXTRA ? findDirectory64(view, at) : { start, count };
  }
  throw broken("zip");
}

function findDirectory64(view: DataView, end: number): { start: number; count: number } {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw broken("zip");
  const at = longAt(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw broken("zip");
  return { count: longAt(view, at + 32), start: longAt(view, at + 48) };
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): Entry {
  if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY) throw broken("zip");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = utf8.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
  const long = longValues(view, at + ENTRY_SIZE + nameLength, extraLength);
  const size = (field: number) => {
    const value = view.getUint32(at + field, true);
    return value === IN_EXTRA ? (long.shift() ?? value) : value;
  };
  // The order is that of the ZIP64 field: unpacked, packed, offset.
  const unpacked = size(24);
  const packed = size(20);
  const offset = size(42);
  return {
    // Some programs write backslashes.
    name: name.replaceAll("\\", "/"),
    locked: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    offset,
  };
}

/** The numbers of the ZIP64 field, in their order. */
function longValues(view: DataView, start: number, length: number): number[] {
  const end = Math.min(start + length, view.byteLength);
  for (let at = start; at + 4 <= end; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const values: number[] = [];
      for (let one = at + 4; one + 8 <= Math.min(at + 4 + size, end); one += 8)
        values.push(longAt(view, one));
      return values;
    }
    at += 4 + size;
  }
  return [];
}

function longAt(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw broken("zip");
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken("zip");
  return Number(value);
}

/** A name of a part comes from the file: it is shown only when it looks like one. */
function shown(name: string): string {
  return /^[\w./-]{1,60}$/.test(name) ? name : "zip";
}
