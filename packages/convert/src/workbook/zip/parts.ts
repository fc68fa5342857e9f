import { broken } from "../error/error.ts";
import type { Limits } from "../open/limits.ts";
import { type Entry, readDirectory } from "./directory.ts";
import { unpack, unpackWhole } from "./unpack.ts";

/** The parts of a packed file. */
export interface Parts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** A part piece by piece. */
  pieces(name: string): Iterable<Uint8Array>;
  /** The same for a look ahead, without its checksum. */
  glance(name: string): Iterable<Uint8Array>;
  /** A small part at once. */
  whole(name: string): Uint8Array;
  /** What the table of contents says of a part. */
  entry(name: string): Entry;
}

/** Opens a packed file by its table of contents. Names of parts do not differ by case alone. */
export function openParts(bytes: Uint8Array, limits: Limits): Parts {
  const entries = readDirectory(bytes, limits);
  const byName = new Map<string, Entry>();
  for (const [name, entry] of entries) byName.set(name.toLowerCase(), entry);
  const find = (name: string): Entry => {
    const entry = entries.get(name) ?? byName.get(name.toLowerCase());
    if (entry === undefined) throw broken(name);
    return entry;
  };
  return {
    names: [...entries.keys()],
    has: (name) => byName.has(name.toLowerCase()),
    pieces: (name) => unpack(bytes, find(name), limits),
    glance: (name) => unpack(bytes, find(name), limits, false),
    whole: (name) => unpackWhole(bytes, find(name), limits),
    entry: find,
  };
}
