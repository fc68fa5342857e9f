/** A keyed 64-bit hash of some texts in their order, as two unsigned 32-bit halves. */
export type KeyHash = (parts: readonly string[]) => readonly [hi: number, lo: number];

/**
 * Keys that were met, as hashes with a number beside each: whose they are is for the caller's own table to say. A
 * store keeps within its memory and puts the rest away; what it writes cannot be turned back into a key.
 */
export interface KeyStore {
  /** Entries that were added. */
  readonly size: number;
  /**
   * Takes one key.
   *
   * @param hi upper half of its hash
   * @param lo lower half
   * @param payload what the caller wants back: an index below 2³², as a rule into a table of its own
   */
  add(hi: number, lo: number, payload: number): void;
  /**
   * The payloads of all entries but one of each group of equal hashes. The one that is left out has the lowest rank,
   * then the lowest payload. Nothing may be added any more, and the store is closed when all were gone through.
   *
   * When `rank` tells every two payloads apart by what they stand for, the result does not depend on the order in which
   * entries came, so that runs over parts give what one run gives.
   */
  finish(rank: (payload: number) => number): Iterable<number>;
  /**
   * Writes all entries into a file that only this user can read, so that parts of a run can be put together
   * (`readKeys`). The file appears whole or not at all, and takes the place of one that was there.
   *
   * @param file where
   * @param table what each payload stands for: payload 0 is the first text
   */
  write(file: string, table: readonly string[]): void;
  /** Removes what was put away. Calling it twice does no harm. */
  close(): void;
}

/** How a store keeps its entries. */
export interface KeyStoreOptions {
  /** Memory for entries, default 128 MB; twelve bytes an entry, and as much again to sort them. */
  readonly memoryBytes?: number;
  /** Where the rest goes, default the system's folder for temporary files. */
  readonly folder?: string;
}

/** Surplus entries by what their payload stands for in the table: text → how many. */
export type Surplus = ReadonlyMap<string, number>;
