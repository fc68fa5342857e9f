import type { Keys } from "./keys.ts";
import { type Shape, shapeOf } from "./letters.ts";

/** A key near another one. */
export interface Neighbour {
  readonly key: string;
  readonly distance: number;
}

/**
 * All keys that take at most so many letters put in, left out, changed or swapped with the next; the nearest first.
 * A table of 17,000 spellings is passed over in a fraction of a millisecond: lengths and letters rule out nearly all
 * before any two keys are compared, or even written down.
 */
export function neighboursOf(key: string, most: number, keys: Keys): readonly Neighbour[] {
  const { count, lengths, once, twice } = keys;
  const own: Shape = { length: 0, hash: 0, once: 0, twice: 0 };
  shapeOf(key, 0, own);
  const found = new Map<string, number>();
  for (let at = 0; at < count; at++) {
    if (Math.abs((lengths[at] ?? 0) - own.length) > most) continue;
    // One slip takes away at most one letter and brings at most one.
    if (bits(own.once ^ (once[at] ?? 0)) + bits(own.twice ^ (twice[at] ?? 0)) > 2 * most) continue;
    const other = keys.at(at);
    if (!found.has(other)) found.set(other, slipsBetween(key, other, most));
  }
  return Array.from(found, ([other, distance]) => ({ key: other, distance }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1));
}

function bits(value: number): number {
  let left = value - ((value >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Damerau–Levenshtein distance where no part is changed twice (optimal string alignment).
 * @returns the distance, or any number above `most`
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const width = b.length + 1;
  // Three rows are in use at a time: this one, the last, and the one before it for swaps.
  if (cells.length < 3 * width) cells = new Int32Array(3 * width);
  for (let j = 0; j < width; j++) cells[j] = j;
  let row = 0;
  let last = 0;
  for (let i = 1; i <= a.length; i++) {
    const beforeLast = last;
    last = row;
    row = (i % 3) * width;
    cells[row] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = cell(last + j - 1) + (letter === other ? 0 : 1);
      cost = Math.min(cost, cell(last + j) + 1, cell(row + j - 1) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        cost = Math.min(cost, cell(beforeLast + j - 2) + 1);
      cells[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return least;
  }
  return cell(row + b.length);
}

let cells: Int32Array = /* @__PURE__ */ new Int32Array(256);

function cell(at: number): number {
  return cells[at] ?? 0;
}
