import type { LineMemory, Span } from "../../read/bulk/line-memory.ts";
import { readPiece } from "../../read/json/json.ts";
import { isBlank, tooLong } from "../../read/lines/lines.ts";
import { DEFAULT_MAX_BYTES, type ReadItem } from "../../read/reader/types.ts";
import { type Checked, type CheckOptions, checker } from "../check.ts";
import type { Registry } from "../registry.ts";
import { Scanners } from "./scanners.ts";

/** So many valid records one after the other, without a finding; or the verdict on one. */
export type Step = number | Checked;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * Checks lines as they stand in memory. What a checker of bytes finds valid is counted and no more; every other line
 * goes the way of all other input: it is read, and judged.
 */
export class LineChecker {
  /** Number of the next line, from 1. */
  line = 1;
  readonly #maxBytes: number;
  readonly #check: (item: ReadItem) => Checked;
  readonly #scanners: Scanners | undefined;

  constructor(name: string, registry: Registry, options: CheckOptions) {
    this.#maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
    this.#check = checker(name, registry, options).check;
    this.#scanners = Scanners.open(registry, options);
  }

  /** Loads what the lines up to here showed to be of use. To be waited for between two pieces of a file. */
  async ready(): Promise<void> {
    await this.#scanners?.ready();
  }

  /** All lines that are whole once so many bytes have been put into memory. */
  *taken(memory: LineMemory, count: number): Generator<Step> {
    const lines = memory.take(count);
    if (lines.dropped) this.line += 1;
    yield* this.lines(memory, lines);
    if (memory.keep()) yield this.#check(tooLong(this.line, this.#maxBytes));
  }

  /** Verdicts on lines, in their order. */
  *lines(memory: LineMemory, { start, end }: Span): Generator<Step> {
    const { bytes, view } = memory;
    const scanners = this.#scanners;
    const today = scanners?.day() ?? 0;
    let valid = 0;
    let scanner = scanners?.current;
    for (let at = start; at < end; ) {
      if (scanner !== undefined) {
        const stop = lineEnd(bytes, scanner.scan(bytes, view, at, end - 1, today));
        if (stop !== -1 && stop - at <= this.#maxBytes) {
          valid += 1;
          this.line += 1;
          at = stop + 1;
          continue;
        }
      }
      const stop = bytes.indexOf(NEWLINE, at);
      const other = scanner === undefined ? undefined : scanners?.named(memory, at, stop);
      if (other !== undefined && lineEnd(bytes, other.scan(bytes, view, at, stop, today)) === stop) {
        // Tried first on the lines that follow.
        if (scanners) scanners.current = other;
        scanner = other;
        if (stop - at <= this.#maxBytes) {
          valid += 1;
          this.line += 1;
          at = stop + 1;
          continue;
        }
      }
      for (const item of this.#read(bytes, at, stop)) {
        const checked = this.#check(item);
        if (item.kind === "record") scanners?.saw(item.value);
        if (checked.status === "valid" && checked.findings.length === 0) valid += 1;
        else {
          if (valid > 0) yield valid;
          valid = 0;
          yield checked;
        }
      }
      scanner = scanners?.current;
      this.line += 1;
      at = stop + 1;
    }
    if (valid > 0) yield valid;
  }

  /** What a line holds: one record, its faults, or nothing. */
  #read(bytes: Buffer, start: number, stop: number): readonly ReadItem[] {
    const end = stop > start && bytes[stop - 1] === RETURN ? stop - 1 : stop;
    if (end - start > this.#maxBytes) return [tooLong(this.line, this.#maxBytes)];
    const text = bytes.subarray(start, end);
    return isBlank(text) ? [] : readPiece({ kind: "piece", bytes: text, line: this.line, before: 0 });
  }
}

/** Where the line ends whose record ends here; -1 when something else stands between. */
function lineEnd(bytes: Uint8Array, record: number): number {
  if (record === -1) return -1;
  for (let at = record; ; at += 1) {
    const byte = bytes[at];
    if (byte === NEWLINE) return at;
    if (byte !== SPACE && byte !== TAB && byte !== RETURN) return -1;
  }
}
