import type { Spans } from "../types.ts";
import { parseReference } from "./reference.ts";

const OVERLAP = 200;
const latin1 = new TextDecoder("latin1");

/**
 * The merged areas of a sheet by their upper left cell. They stand after all the cells but are needed for the
 * first, so the part is searched for them as text: much faster than reading every cell twice.
 */
export function readMerges(pieces: Iterable<Uint8Array>): ReadonlyMap<string, Spans> {
  const merges = new Map<string, Spans>();
  let inside = false;
  let held = "";
  for (const piece of pieces) {
    held += latin1.decode(piece);
    if (!inside && !held.includes("mergeCells")) {
      held = held.slice(-OVERLAP);
      continue;
    }
    if (!inside) {
      const start = /<(?:[\w.-]+:)?mergeCells[\s>]/.exec(held);
      if (start) {
        inside = true;
        held = held.slice(start.index);
      } else {
        held = held.slice(-OVERLAP);
        continue;
      }
    }
    const end = /<\/(?:[\w.-]+:)?mergeCells\s*>/.exec(held);
    const text = end ? held.slice(0, end.index) : held;
    for (const [, from = "", to = ""] of text.matchAll(/\sref\s*=\s*["']([A-Z]+\d+):([A-Z]+\d+)["']/g)) {
      const first = parseReference(from);
      const last = parseReference(to);
      if (!first || !last || last.row < first.row || last.column < first.column) continue;
      const spans = { rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
      merges.set(`${first.row},${first.column}`, spans);
    }
    if (end) break;
    held = held.slice(-OVERLAP);
  }
  return merges;
}
