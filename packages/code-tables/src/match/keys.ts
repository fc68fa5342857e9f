import { keyOf, type Shape, shapeOf } from "./letters.ts";

/** The keys of many texts: their shapes at once, the keys themselves only where they are asked for. */
export interface Keys {
  readonly count: number;
  readonly lengths: Int32Array;
  readonly hashes: Int32Array;
  readonly once: Int32Array;
  readonly twice: Int32Array;
  /** Where the name begins in a text; more than 0: after a word. */
  readonly starts: Int32Array;
  at(place: number): string;
}

/**
 * Reads the keys of texts.
 * @param texts the same one may come more than once
 * @param skip where the name begins in a text
 */
export function readKeys(texts: readonly string[], skip: (text: string) => number = () => 0): Keys {
  const count = texts.length;
  const column = () => new Int32Array(count);
  const lengths = column();
  const hashes = column();
  const once = column();
  const twice = column();
  const starts = column();
  const shape: Shape = { length: 0, hash: 0, once: 0, twice: 0 };
  for (let at = 0; at < count; at++) {
    const text = texts[at] ?? "";
    const start = skip(text);
    shapeOf(text, start, shape);
    starts[at] = start;
    lengths[at] = shape.length;
    hashes[at] = shape.hash;
    once[at] = shape.once;
    twice[at] = shape.twice;
  }
  const keys = new Array<string | undefined>(count);
  const keyAt = (place: number): string => {
    const known = keys[place];
    if (known !== undefined) return known;
    const key = keyOf((texts[place] ?? "").slice(starts[place]));
    keys[place] = key;
    return key;
  };
  return { count, lengths, hashes, once, twice, starts, at: keyAt };
}
