import { Inflate } from "fflate";
import { broken, WorkbookError } from "../error/error.ts";
import type { Limits } from "../open/limits.ts";
import { crc32 } from "./crc.ts";
import { checkSize, type Entry } from "./directory.ts";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes a step: even the tightest packing makes 16 MiB at most of it. */
const STEP = 16 * 1024;

/**
 * Unpacks one part piece by piece, so that the memory does not grow with its size. What comes out is counted:
 * a part that is longer than the table of contents says, or than the bounds allow, is given up at once.
 * @param check - the checksum is looked at; a part that is read twice needs that once
 */
export function* unpack(
  bytes: Uint8Array,
  entry: Entry,
  limits: Limits,
  check = true,
): Generator<Uint8Array> {
  let size = 0;
  let crc = 0;
  for (const piece of pieces(bytes, entry)) {
    size += piece.length;
    if (size > entry.unpacked) throw new WorkbookError("TN-READ-WORKBOOK-BOMB", { max: entry.unpacked });
    checkSize({ packed: entry.packed, unpacked: size }, limits);
    if (check) crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.unpacked || (check && crc !== entry.crc)) throw broken(entry.name);
}

/** One part in one piece, for the small ones. */
export function unpackWhole(bytes: Uint8Array, entry: Entry, limits: Limits): Uint8Array {
  const found = [...unpack(bytes, entry, limits)];
  const all = new Uint8Array(found.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of found) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function* pieces(bytes: Uint8Array, entry: Entry): Generator<Uint8Array> {
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) {
    if (packed.length > 0) yield packed;
    return;
  }
  if (entry.method !== DEFLATED) throw broken(entry.name);
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => void (piece.length > 0 && ready.push(piece)));
  for (let at = 0; at < packed.length; at += STEP) {
    try {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch {
      throw broken(entry.name);
    }
    yield* ready.splice(0);
  }
}

export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed } = entry;
  if (entry.locked) throw new WorkbookError("TN-READ-WORKBOOK-LOCKED");
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL) throw broken(entry.name);
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw broken(entry.name);
  return bytes.subarray(start, start + packed);
}
