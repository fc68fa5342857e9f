/** `accepted`: newer than all that came before. `stale`: as old as the last one, or older: the receiver drops it. */
export type VersionVerdict = "accepted" | "stale";

/** Remembers the last version of each thing that sends its data again and again. */
export interface VersionMemory {
  /**
   * Judges a message that has come in, and remembers its version when it is accepted.
   * @param id what the receiver tells things apart by, `maDinhDanhDuLieu` for the National Data Centre
   * @param version `phienBan` of the message
   * @throws RangeError for a version that is no whole number from 1 to 2^53 − 1: check the record first
   */
  receive(id: string, version: number): VersionVerdict;
  /** The last version accepted of a thing; undefined when none came. A sender's next version is one more. */
  lastOf(id: string): number | undefined;
  /** All ids with their last version, to be kept where a restart or a migration does not lose them. */
  entries(): IterableIterator<[id: string, version: number]>;
}

/**
 * Drops what arrives late or twice: the National Data Centre takes a message only when its `PhienBan` is greater than
 * the last one it saw of that `MaDinhDanhDuLieu`. A sender that counts from 1 again after a migration sends into the
 * void, so the same memory serves both sides: the receiver asks it, the sender counts on from it.
 *
 * It holds one entry a thing, in memory. For tens of millions keep the last version in a database, with the same rule.
 * @param seen what was remembered before, as `entries` gave it; of an id that stands there twice the greater version holds
 * @returns the memory
 * @throws RangeError for a version in `seen` that is no whole number from 1 to 2^53 − 1
 * @example
 * const versions = rememberVersions([["KS.00004.2026.01-2026.27", 3]]);
 * versions.receive("KS.00004.2026.01-2026.27", 4); // "accepted"
 * versions.receive("KS.00004.2026.01-2026.27", 4); // "stale"
 * versions.receive("KS.00004.2026.01-2026.28", 1); // "accepted"
 * versions.lastOf("KS.00004.2026.01-2026.27"); // 4
 */
export function rememberVersions(seen: Iterable<readonly [id: string, version: number]> = []): VersionMemory {
  const last = new Map<string, number>();
  const receive = (id: string, version: number): VersionVerdict => {
    if (!Number.isSafeInteger(version) || version < 1)
      throw new RangeError("rememberVersions: a version is a whole number from 1");
    if (version <= (last.get(id) ?? 0)) return "stale";
    last.set(id, version);
    return "accepted";
  };
  for (const [id, version] of seen) receive(id, version);
  return { receive, lastOf: (id) => last.get(id), entries: () => last.entries() };
}
