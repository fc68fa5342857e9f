import { concat } from "../bytes/bytes.ts";
import { isBlank, tooLong } from "../lines/lines.ts";
import { type Fault, fault, type Piece, type Splitter } from "../reader/types.ts";

const QUOTE = 0x22;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** A quoted cell may run over lines, but not further than this: a forgotten quote must not swallow the file. */
const LONGEST_QUOTED_ROW = 1024 * 1024;
/** After so many forgotten quotes a quote has to close on its own line, which keeps the work linear. */
const MOST_FORGOTTEN_QUOTES = 100;

type State = "start" | "plain" | "quoted" | "quote-seen" | "return-seen";

/**
 * Cuts bytes into rows of a table, quote-aware. When quotes are broken, the line they are on is the
 * fault and reading goes on with the next line.
 */
export function splitRows(delimiter: number, maxBytes: number): Splitter {
  let buffer: Uint8Array = new Uint8Array(0);
  let line = 1;
  let row = 0;
  let at = 0;
  let state: State = "start";
  let newlines = 0;
  let broken = false;
  let skipping = false;
  let forgotten = 0;

  /** The row that ends before `stop`; reading goes on at `next`. */
  function finish(stop: number, next: number): Piece | Fault | undefined {
    const end = stop > 0 && buffer[stop - 1] === RETURN ? stop - 1 : stop;
    const bytes = buffer.subarray(0, end);
    const first = line;
    const wasBroken = broken;
    const wasSkipping = skipping;
    move(next, newlines + (next > stop ? 1 : 0));
    if (wasSkipping || (isBlank(bytes) && !wasBroken)) return undefined;
    row += 1;
    if (wasBroken) return fault("TN-READ-CSV-QUOTE", first, { row });
    return bytes.length > maxBytes
      ? tooLong(first, maxBytes, row)
      : { kind: "piece", bytes, line: first, before: 0, row };
  }

  /** Quotes do not close: gives up the first line of the row and goes on with the second. */
  function giveUp(): Fault | undefined {
    const stop = buffer.indexOf(NEWLINE);
    if (stop === -1) {
      broken = true;
      return undefined;
    }
    const first = line;
    move(stop + 1, 1);
    row += 1;
    return fault("TN-READ-CSV-QUOTE", first, { row });
  }

  function move(next: number, lines: number): void {
    buffer = buffer.subarray(next);
    line += lines;
    at = 0;
    state = "start";
    newlines = 0;
    broken = false;
    skipping = false;
  }

  /** One step over the byte at `at`. True when quotes are broken here. */
  function step(byte: number): boolean {
    if (broken || skipping) return false;
    if (state === "quoted") {
      if (byte === QUOTE) state = "quote-seen";
      else if (byte === NEWLINE) {
        newlines += 1;
        return at > LONGEST_QUOTED_ROW || forgotten >= MOST_FORGOTTEN_QUOTES;
      }
    } else if (state === "quote-seen" && byte === QUOTE) state = "quoted";
    else if (byte === delimiter) state = "start";
    else if (state === "quote-seen" && byte === RETURN) state = "return-seen";
    else if (state === "start" && byte === QUOTE) state = "quoted";
    else if (state === "quote-seen" || state === "return-seen" || byte === QUOTE) return true;
    else state = "plain";
    return false;
  }

  function* scan(): Generator<Piece | Fault> {
    while (at < buffer.length) {
      const byte = buffer[at] ?? 0;
      if (byte === NEWLINE && (state !== "quoted" || broken || skipping)) {
        const item = finish(at, at + 1);
        if (item) yield item;
        continue;
      }
      if (step(byte)) {
        forgotten += state === "quoted" ? 1 : 0;
        const item = giveUp();
        if (item) {
          yield item;
          continue;
        }
      }
      at += 1;
      if (at > maxBytes && state !== "quoted" && !skipping) {
        row += 1;
        yield broken ? fault("TN-READ-CSV-QUOTE", line, { row }) : tooLong(line, maxBytes, row);
        skipping = true;
      }
      if (skipping && at === buffer.length) {
        buffer = new Uint8Array(0);
        at = 0;
      }
    }
  }

  return {
    *push(chunk) {
      buffer = buffer.length === 0 ? chunk : concat([buffer, chunk]);
      yield* scan();
      if (state === "quoted" && !broken && at > LONGEST_QUOTED_ROW) {
        forgotten += 1;
        const item = giveUp();
        if (item) yield item;
        else state = "plain";
        yield* scan();
      }
    },
    *end() {
      while (buffer.length > 0) {
        if (state === "quoted" && !broken && !skipping) {
          forgotten += 1;
          const item = giveUp();
          if (item) yield item;
          yield* scan();
          continue;
        }
        const item = finish(buffer.length, buffer.length);
        if (item) yield item;
      }
    },
  };
}
