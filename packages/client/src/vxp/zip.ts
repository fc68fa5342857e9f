import { VxpError } from "./vxp-error.ts";

const MOST_ENTRIES = 1000;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_RATIO = 100;
/** Small files shrink more than a hundred times without harm. */
const HARMLESS_BYTES = 1024 * 1024;

/** Does it begin, or end, as a zip? */
export function isZip(bytes: Uint8Array): boolean {
  return startsAs(bytes, 0, 0x04034b50) || startsAs(bytes, 0, 0x06054b50);
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/**
 * Opens a zip in memory, counts what really comes out, and keeps none of it. Stated sizes are not believed.
 * @throws VxpError `zip-bomb` above 256 MiB, 100:1, 1,000 entries, or a zip in the zip; `zip-broken` for what cannot be read
 */
export async function checkZip(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly isOffice: boolean }> {
  const entries = readEntries(bytes);
  let total = 0;
  const most = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, bytes.byteLength * MOST_RATIO));
  for (const entry of entries) {
    if (/\.zip$/i.test(entry.name)) throw new VxpError("zip-bomb");
    total += await sizeOf(entry, most - total);
  }
  return {
    isOffice: entries.some(({ name }) => name === "[Content_Types].xml" || name === "META-INF/manifest.xml"),
  };
}

async function sizeOf({ method, packed }: Entry, most: number): Promise<number> {
  if (method !== 0 && method !== 8) throw new VxpError("zip-broken");
  if (method === 0) {
    if (packed.byteLength > most) throw new VxpError("zip-bomb", { max: MOST_BYTES });
    if (isZip(packed)) throw new VxpError("zip-bomb");
    return packed.byteLength;
  }
  let size = 0;
  const opened = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = opened.getReader();
  for (;;) {
    const chunk = await reader.read().catch((cause: unknown) => {
      throw new VxpError("zip-broken", { cause });
    });
    if (chunk.done) return size;
    if (size === 0 && isZip(chunk.value)) throw new VxpError("zip-bomb");
    size += chunk.value.byteLength;
    if (size > most) {
      await reader.cancel().catch(() => {});
      throw new VxpError("zip-bomb", { max: MOST_BYTES });
    }
  }
}

/** The entries as the directory at the end lists them (APPNOTE 4.3.12); zip64 and encrypted ones are not read. */
function readEntries(bytes: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(bytes);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new VxpError("zip-bomb", { max: MOST_ENTRIES });
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (!startsAs(bytes, at, 0x02014b50) || at + 46 > end) throw new VxpError("zip-broken");
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    const length = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    const nameLength = view.getUint16(at + 28, true);
    if (encrypted || !startsAs(bytes, local, 0x04034b50) || local + 30 > end)
      throw new VxpError("zip-broken");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + length > end) throw new VxpError("zip-broken");
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + length),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--)
    if (startsAs(bytes, at, 0x06054b50)) return at;
  throw new VxpError("zip-broken");
}

function startsAs(bytes: Uint8Array, at: number, signature: number): boolean {
  return [0, 8, 16, 24].every((shift, i) => bytes[at + i] === ((signature >>> shift) & 0xff));
}
