import type { Word } from "../words/words.ts";

/** What a key stands for while a record is counted. */
export interface KeyMeaning {
  readonly key: string;
  readonly word: Word;
}

/** The keys of one record type by number: counts are arrays, and a record marks each key once. */
export class KeyTable {
  readonly #numbers = new Map<string, number>();
  readonly meanings: KeyMeaning[] = [];
  /** Whether a key belongs to the word "sống". */
  readonly isLive: boolean[] = [];

  /** The number of a key, a new one for a key that was not met before. */
  number(key: string, word: Word): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const fresh = this.meanings.length;
    this.#numbers.set(key, fresh);
    this.meanings.push({ key, word });
    this.isLive.push(word === "song");
    return fresh;
  }
}

/** Marks of the record at hand: a key that is met at many places of a record is counted once. */
export class Marks {
  /** Number of the record at which a key was marked last. */
  #stamps = new Uint32Array(256);
  #record = 0;
  /** Keys that are marked for the record at hand. */
  readonly touched: number[] = [];

  begin(): void {
    this.#record++;
    this.touched.length = 0;
  }

  mark(key: number): void {
    if (key >= this.#stamps.length) this.#grow(key);
    if (this.#stamps[key] === this.#record) return;
    this.#stamps[key] = this.#record;
    this.touched.push(key);
  }

  has(key: number): boolean {
    return this.#stamps[key] === this.#record;
  }

  #grow(key: number): void {
    const larger = new Uint32Array(Math.max(key + 1, this.#stamps.length * 2));
    larger.set(this.#stamps);
    this.#stamps = larger;
  }
}
