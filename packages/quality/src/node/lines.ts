import { isUtf8 } from "node:buffer";
import { guessEncoding, parseJson } from "@thongnhat/core";

/** Longest record that is read, in bytes, unless told otherwise. */
export const DEFAULT_MAX_BYTES = 8 * 1024 * 1024;

/** Takes what is read of lines. */
export interface LineSink {
  /** A record; nothing more is handed out before its promise is kept. */
  add(value: unknown): void | Promise<void>;
  /** A line that cannot be read, by its code. */
  unreadable(code: string): void;
}

const NEWLINE = 0x0a;
/** Bytes of lines that are decoded at once. */
const BLOCK = 32 * 1024;

/**
 * Reads one record a line, as strictly as `thongnhat check` does: what two readers could understand differently is
 * unreadable. Bytes are judged and decoded many lines at a time, which is what makes it fast.
 */
export class LineReader {
  readonly #sink: LineSink;
  readonly #maxBytes: number;
  /** The beginning of a line whose end has not come. */
  #held: Buffer[] = [];
  #heldBytes = 0;
  /** The line at hand is too long, and was counted. */
  #skipping = false;

  constructor(sink: LineSink, maxBytes: number = DEFAULT_MAX_BYTES) {
    this.#sink = sink;
    this.#maxBytes = maxBytes;
  }

  /** Takes the next bytes, which must not change afterwards. */
  async push(chunk: Buffer): Promise<void> {
    const first = chunk.indexOf(NEWLINE);
    if (first === -1) {
      this.#hold(chunk);
      return;
    }
    let start = 0;
    if (this.#skipping || this.#heldBytes > 0) {
      if (!this.#skipping) await this.#whole(Buffer.concat([...this.#held, chunk.subarray(0, first)]));
      this.#drop();
      this.#skipping = false;
      start = first + 1;
    }
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > start) await this.#whole(chunk.subarray(start, end - 1));
    if (end < chunk.length) this.#hold(chunk.subarray(end));
  }

  /** The bytes are at their end: a last line needs no line break. */
  async end(): Promise<void> {
    if (this.#heldBytes > 0) await this.#whole(Buffer.concat(this.#held));
    this.#drop();
    this.#skipping = false;
  }

  #hold(part: Buffer): void {
    if (this.#skipping) return;
    this.#held.push(part);
    this.#heldBytes += part.length;
    // One more for the carriage return that does not belong to the record.
    if (this.#heldBytes <= this.#maxBytes + 1) return;
    this.#drop();
    this.#skipping = true;
    this.#sink.unreadable("TN-READ-TOO-LONG");
  }

  #drop(): void {
    this.#held = [];
    this.#heldBytes = 0;
  }

  /** Some whole lines, without the last line break. */
  async #whole(bytes: Buffer): Promise<void> {
    for (let start = 0; start <= bytes.length; ) {
      // As much as stays in the processor's cache: a text of a megabyte takes four times as long for each line.
      const cut = bytes.length - start <= BLOCK ? -1 : bytes.indexOf(NEWLINE, start + BLOCK);
      const end = cut === -1 ? bytes.length : cut;
      const block = bytes.subarray(start, end);
      await (isUtf8(block) ? this.#sound(block) : this.#damaged(block));
      start = end + 1;
    }
  }

  /** Lines that are UTF-8. */
  async #sound(bytes: Buffer): Promise<void> {
    const text = bytes.toString("utf8");
    for (let start = 0; start <= text.length; ) {
      const stop = text.indexOf("\n", start);
      const end = stop === -1 ? text.length : stop;
      const waits = this.#line(text.slice(start, end));
      if (waits !== undefined) await waits;
      start = end + 1;
    }
  }

  /** Lines of which at least one is not UTF-8: each is judged by itself. */
  async #damaged(bytes: Buffer): Promise<void> {
    for (let start = 0; start <= bytes.length; ) {
      const stop = bytes.indexOf(NEWLINE, start);
      const end = stop === -1 ? bytes.length : stop;
      const line = bytes.subarray(start, end);
      if (isUtf8(line)) await this.#line(line.toString("utf8"));
      else if (sizeOf(line) > this.#maxBytes) this.#sink.unreadable("TN-READ-TOO-LONG");
      else this.#sink.unreadable(guessEncoding(line));
      start = end + 1;
    }
  }

  #line(line: string): void | Promise<void> {
    // A letter is at most three bytes for each code unit: short lines need not be measured.
    if (line.length * 3 > this.#maxBytes && sizeOf(Buffer.from(line)) > this.#maxBytes)
      return this.#sink.unreadable("TN-READ-TOO-LONG");
    if (line.charCodeAt(0) !== 0x7b) {
      // A byte order mark is not part of the record, as a file may begin with one.
      const bare = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
      if (/^[ \t\r]*$/.test(bare)) return undefined;
      return this.#parsed(bare);
    }
    return this.#parsed(line);
  }

  #parsed(text: string): void | Promise<void> {
    const parsed = parseJson(text);
    if ("faults" in parsed) return this.#sink.unreadable(parsed.faults[0]?.code ?? "TN-READ-JSON");
    return this.#sink.add(parsed.value);
  }
}

/** Bytes of a line without the carriage return at its end. */
function sizeOf(line: Buffer): number {
  return line.at(-1) === 0x0d ? line.length - 1 : line.length;
}
