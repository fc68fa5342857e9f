import { concat } from "../bytes/bytes.ts";
import { type Fault, fault, type Piece, type Splitter } from "../reader/types.ts";

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Cuts bytes into lines. A line over `maxBytes` is dropped as it comes, so memory stays bounded. */
export function splitLines(maxBytes: number): Splitter {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let skipping = false;
  let line = 1;

  function take(last: Uint8Array): Piece | Fault | undefined {
    const bytes = heldBytes === 0 ? last : concat([...held, last]);
    held = [];
    heldBytes = 0;
    const text = bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes;
    if (text.length > maxBytes) return tooLong(line, maxBytes);
    return isBlank(text) ? undefined : { kind: "piece", bytes: text, line, before: 0 };
  }

  return {
    *push(chunk) {
      let start = 0;
      for (;;) {
        const stop = chunk.indexOf(NEWLINE, start);
        if (stop === -1) break;
        const item = skipping ? undefined : take(chunk.subarray(start, stop));
        skipping = false;
        if (item) yield item;
        line += 1;
        start = stop + 1;
      }
      if (skipping || start === chunk.length) return;
      held.push(chunk.subarray(start));
      heldBytes += chunk.length - start;
      if (heldBytes > maxBytes + 1) {
        held = [];
        heldBytes = 0;
        skipping = true;
        yield tooLong(line, maxBytes);
      }
    },
    *end() {
      const item = skipping ? undefined : take(new Uint8Array(0));
      if (item) yield item;
    },
  };
}

/** The fault of a record that is longer than the reader takes. */
export function tooLong(line: number, maxBytes: number, row?: number): Fault {
  return fault("TN-READ-TOO-LONG", line, {
    params: { max: maxBytes },
    ...(row === undefined ? {} : { row }),
  });
}

/** Nothing but spaces, tabs and a byte order mark. */
export function isBlank(bytes: Uint8Array): boolean {
  for (let index = hasMark(bytes) ? 3 : 0; index < bytes.length; index += 1) {
    const byte = bytes[index];
    if (byte !== 0x20 && byte !== 0x09 && byte !== RETURN) return false;
  }
  return true;
}

/** Whether UTF-8 bytes begin with a byte order mark. */
export function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
