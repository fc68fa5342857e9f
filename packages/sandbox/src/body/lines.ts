import { limits } from "@thongnhat/client/protocol";
import { Problem } from "../problem/problem.ts";

/**
 * The lines of a body as it comes, empty ones left out. The last needs no line break.
 *
 * @param most bytes of the whole body
 * @throws Problem `too-large` above `most`, or for a line above what a record may take
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  let rest: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of chunks) {
    total += chunk.byteLength;
    if (total > most) throw new Problem("too-large");
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      if (end === start && held === 0) {
        start = end + 1;
        continue;
      }
      const last = chunk.subarray(start, end);
      const line = trimmed(rest.length === 0 ? last : Buffer.concat([...rest, last]));
      rest = [];
      held = 0;
      start = end + 1;
      if (line.byteLength > limits.recordBytes) throw new Problem("too-large");
      if (line.byteLength > 0) yield line;
    }
    held += chunk.byteLength - start;
    if (held > limits.recordBytes) throw new Problem("too-large");
    if (start < chunk.byteLength) rest.push(chunk.subarray(start));
  }
  const line = trimmed(Buffer.concat(rest));
  if (line.byteLength > 0) yield line;
}

function trimmed(line: Uint8Array): Uint8Array {
  return line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
