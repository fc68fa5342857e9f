import { closeSync, openSync, readSync } from "node:fs";

const AT_ONCE = 1 << 20;
const NEWLINE = 0x0a;

/** The lines of a file one after another, as cheaply as Node reads them. */
export function eachLine(file: string, take: (line: string) => void): number {
  const opened = openSync(file, "r");
  const chunk = Buffer.allocUnsafe(AT_ONCE);
  let rest: Buffer = Buffer.alloc(0);
  let lines = 0;
  const one = (bytes: Buffer): void => {
    if (bytes.length === 0) return;
    take(bytes.toString("utf8"));
    lines++;
  };
  try {
    for (;;) {
      const length = readSync(opened, chunk, 0, AT_ONCE, null);
      if (length === 0) break;
      const part = chunk.subarray(0, length);
      let from = 0;
      for (let end = part.indexOf(NEWLINE); end !== -1; end = part.indexOf(NEWLINE, from)) {
        one(rest.length === 0 ? part.subarray(from, end) : Buffer.concat([rest, part.subarray(from, end)]));
        rest = Buffer.alloc(0);
        from = end + 1;
      }
      rest = Buffer.concat([rest, part.subarray(from)]);
    }
    one(rest);
  } finally {
    closeSync(opened);
  }
  return lines;
}

/** A line as JSON, or nothing where it is none. */
export function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
