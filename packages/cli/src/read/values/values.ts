import { concat } from "../bytes/bytes.ts";
import { hasMark, tooLong } from "../lines/lines.ts";
import { type Fault, fault, type Piece, type Splitter } from "../reader/types.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;

type Expected = "first" | "value" | "value-or-close" | "separator" | "nothing";

/**
 * Cuts a JSON document into records: one value, several values after each other, or the elements of
 * one array. It follows depth and strings only; whether a piece is JSON is seen when it is parsed.
 */
export function splitValues(maxBytes: number): Splitter {
  let inArray = false;
  let expected: Expected = "first";
  let line = 1;
  let column = 0;
  let offset = 0;

  let value: { line: number; before: number; nested: boolean } | undefined;
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** After a broken value: the column up to which the next record is looked for at the start of a line. */
  let lost: number | undefined;
  let lineIsBlank = true;
  let held: Uint8Array[] = [];
  let heldBytes = 0;

  function begin(byte: number): void {
    const nested = isOpen(byte);
    value = { line, before: column - 1, nested };
    depth = nested ? 1 : 0;
    inString = byte === QUOTE;
    escaped = false;
    held = [];
    heldBytes = 0;
  }

  function finish(last: Uint8Array): Piece | Fault | undefined {
    if (!value) return undefined;
    const { line: first, before } = value;
    value = undefined;
    expected = inArray ? "separator" : "value";
    const size = heldBytes + last.length;
    const bytes = heldBytes === 0 ? last : concat([...held, last]);
    held = [];
    return size > maxBytes ? tooLong(first, maxBytes) : { kind: "piece", bytes, line: first, before };
  }

  /** Whether the byte is the last of a nested value; scalars end before a separator instead. */
  function closes(byte: number): boolean {
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) inString = false;
      if (byte !== 0x0a) return false;
      // A bare newline is never inside a JSON string: the quote was forgotten, and must not swallow the file.
      lost = (value?.before ?? 0) + 1;
      return true;
    }
    if (byte === QUOTE) inString = true;
    else if (isOpen(byte)) depth += 1;
    else if (isClose(byte)) depth -= 1;
    return depth === 0 && isClose(byte);
  }

  /** What a byte between values means. A fault when it has no place there. */
  function between(byte: number): Fault | undefined {
    const position = column;
    if (lost !== undefined) {
      if (!lineIsBlank || column > lost || (byte !== 0x7b && byte !== CLOSE)) return undefined;
      lost = undefined;
      expected = byte === CLOSE ? "separator" : "value";
    }
    if (expected === "first" && byte === OPEN) {
      inArray = true;
      expected = "value-or-close";
    } else if (inArray && byte === COMMA) {
      const wrong = expected !== "separator";
      expected = "value";
      if (wrong) return misplaced(line, position);
    } else if (inArray && byte === CLOSE) {
      const wrong = expected === "value";
      inArray = false;
      expected = "nothing";
      if (wrong) return misplaced(line, position);
    } else {
      const wrong = expected === "separator" || expected === "nothing";
      if (expected === "nothing") inArray = false;
      begin(byte);
      if (wrong) return misplaced(line, position);
    }
    return undefined;
  }

  return {
    *push(chunk) {
      let start = 0;
      let index = 0;
      if (offset === 0 && hasMark(chunk)) index = 3;
      for (; index < chunk.length; index += 1) {
        const byte = chunk[index] ?? 0;
        if (value && !value.nested && !inString && endsScalar(byte)) {
          const item = finish(chunk.subarray(start, index));
          if (item) yield item;
        }
        if ((byte & 0xc0) !== 0x80) column += 1;
        if (value) {
          if (closes(byte)) {
            const item = finish(chunk.subarray(start, index + 1));
            if (item) yield item;
          }
        } else if (!isSpace(byte)) {
          const wrong = between(byte);
          if (wrong) yield wrong;
          start = index;
        }
        if (byte === 0x0a) {
          line += 1;
          column = 0;
          lineIsBlank = true;
        } else if (!isSpace(byte)) lineIsBlank = false;
      }
      offset += chunk.length;
      if (!value) return;
      heldBytes += chunk.length - start;
      if (heldBytes <= maxBytes) held.push(chunk.subarray(start));
      else held = [];
    },
    *end() {
      const open = value !== undefined || (inArray && expected !== "nothing");
      const nested = value?.nested === true;
      const item = finish(new Uint8Array(0));
      if (item) yield item;
      if (open && inArray && !nested) yield fault("TN-READ-JSON", line, { position: column + 1, file: true });
    },
  };
}

function misplaced(line: number, position: number): Fault {
  return fault("TN-READ-JSON", line, { position, file: true });
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isOpen(byte: number): boolean {
  return byte === 0x7b || byte === OPEN;
}

function isClose(byte: number): boolean {
  return byte === 0x7d || byte === CLOSE;
}

function endsScalar(byte: number): boolean {
  return isSpace(byte) || byte === COMMA || byte === CLOSE;
}
