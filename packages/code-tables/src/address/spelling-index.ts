/** Official name of a row, and the same name with its Roman number as an ordinary one; others are numbered from 1. */
export const OFFICIAL = 0;
export const PLAIN_NUMBER = -1;

/** Which rows have a name whose folded form has a given number; numbers only, no strings. */
export class SpellingIndex {
  readonly #heads: Int32Array;
  // Chains of spellings, counted from 1 so that a fresh array says "none".
  readonly #next: Int32Array;
  readonly #hashes: Int32Array;
  readonly #rows: Int32Array;
  readonly #spellings: Int32Array;
  #count = 0;

  /** @param rows how many; there are fewer aliases than rows */
  constructor(rows: number) {
    let size = 1024;
    while (size < rows) size *= 2;
    this.#heads = new Int32Array(size);
    this.#next = new Int32Array(2 * rows);
    this.#hashes = new Int32Array(2 * rows);
    this.#rows = new Int32Array(2 * rows);
    this.#spellings = new Int32Array(2 * rows);
  }

  /** Adds a name of a row; `spelling`: which one it is, for the caller. */
  add(hash: number, row: number, spelling: number): void {
    const at = ++this.#count;
    const slot = this.#slot(hash);
    this.#next[at] = this.#heads[slot] ?? 0;
    this.#heads[slot] = at;
    this.#hashes[at] = hash;
    this.#rows[at] = row;
    this.#spellings[at] = spelling;
  }

  /** Adds the official names of rows that stand one after the other: 17,000 of them, so without calls. */
  addOfficial(hashes: Int32Array, row: number): void {
    const heads = this.#heads;
    const next = this.#next;
    const mask = heads.length - 1;
    const first = this.#count + 1;
    for (let place = 0; place < hashes.length; place++) {
      const hash = hashes[place] ?? 0;
      const slot = (hash ^ (hash >>> 15)) & mask;
      next[first + place] = heads[slot] ?? 0;
      heads[slot] = first + place;
    }
    this.#hashes.set(hashes, first);
    for (let place = 0; place < hashes.length; place++) this.#rows[first + place] = row + place;
    this.#count += hashes.length;
  }

  has(hash: number): boolean {
    let at = this.#heads[this.#slot(hash)] ?? 0;
    while (at > 0 && this.#hashes[at] !== hash) at = this.#next[at] ?? 0;
    return at > 0;
  }

  /** Calls back for each row with such a name. */
  each(hash: number, found: (row: number, spelling: number) => void): void {
    for (let at = this.#heads[this.#slot(hash)] ?? 0; at > 0; at = this.#next[at] ?? 0)
      if (this.#hashes[at] === hash) found(this.#rows[at] ?? 0, this.#spellings[at] ?? 0);
  }

  #slot(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#heads.length - 1);
  }
}
