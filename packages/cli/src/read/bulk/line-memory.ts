/** Bytes that are read at once. */
export const CHUNK = 1024 * 1024;

/** Bytes that can be read after the last one of a line, which spares whoever checks bytes a look at the end. */
export const PADDING = 64;

const NEWLINE = 0x0a;

/** Whole lines, from `start` to `end` of the memory: the last byte is a line break. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One piece of memory that a file goes through: bytes are put behind what is left of the last line, and the whole lines
 * among them are handed out. A line that is too long is dropped as it comes, so memory stays bounded.
 */
export class LineMemory {
  bytes: Buffer = Buffer.allocUnsafeSlow(CHUNK + CHUNK / 4 + PADDING);
  view: DataView = viewOf(this.bytes);
  readonly #maxBytes: number;
  /** Bytes of a line whose end has not come. */
  #held = 0;
  #filled = 0;
  #dropping = false;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Where the next bytes are put; after that, `take` them. */
  space(): Uint8Array {
    if (this.#held + CHUNK + PADDING > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(this.#held * 2 + CHUNK + PADDING);
      larger.set(this.bytes.subarray(0, this.#held));
      this.bytes = larger;
      this.view = viewOf(larger);
    }
    return this.bytes.subarray(this.#held, this.#held + CHUNK);
  }

  /** The whole lines, now that so many bytes are there. They are good until `keep`. */
  take(count: number): Span & { readonly dropped: boolean } {
    const fresh = this.bytes.subarray(this.#held, this.#held + count);
    const last = fresh.lastIndexOf(NEWLINE);
    this.#filled = this.#held + count;
    // What was held of a line has no line break in it, and is not searched again.
    const end = last === -1 ? 0 : this.#held + last + 1;
    const dropped = this.#dropping && end > 0;
    const start = dropped ? this.bytes.indexOf(NEWLINE) + 1 : 0;
    if (dropped) this.#dropping = false;
    this.#held = end;
    return { start, end: Math.max(start, end), dropped };
  }

  /** Keeps what follows the lines that were handed out; whether that is a line that just became too long. */
  keep(): boolean {
    const rest = this.#filled - this.#held;
    // One more than a line may have is the first half of a line break of two characters.
    const isTooLong = !this.#dropping && rest > this.#maxBytes + 1;
    if (isTooLong) this.#dropping = true;
    if (!this.#dropping) this.bytes.copyWithin(0, this.#held, this.#filled);
    this.#held = this.#dropping ? 0 : rest;
    return isTooLong;
  }

  /** The last line of a file that does not end in a line break. */
  rest(): Span {
    if (this.#held === 0) return { start: 0, end: 0 };
    this.bytes[this.#held] = NEWLINE;
    return { start: 0, end: this.#held + 1 };
  }

  /** In the middle of a line that is too long. */
  get isDropping(): boolean {
    return this.#dropping;
  }

  /** Forgets everything, for another piece of a file. */
  clear(): void {
    this.#held = 0;
    this.#dropping = false;
  }

  /** Nothing is kept of a line: it is whole, or it was dropped. */
  get isAtLineEnd(): boolean {
    return this.#held === 0;
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
