import { G, LINES } from "./state.ts";

/** The first byte that is no blank; a line break is one only where a record may go over several lines. */
export function skip(b: Uint8Array, p: number): number {
  for (;;) {
    const c = b[p];
    if (c === 32 || c === 9 || ((c === 10 || c === 13) && G[LINES] === 1)) p++;
    else return p;
  }
}

/** After a member: where the next key begins, or the brace that ends the object; -1 when there is neither. */
export function next(b: Uint8Array, p: number): number {
  let at = skip(b, p);
  if (b[at] === 125) return at;
  if (b[at] !== 44) return -1;
  at = skip(b, at + 1);
  return b[at] === 34 ? at : -1;
}

/** After an item: where the next item begins, or the bracket that ends the array; -1 when there is neither. */
export function nextItem(b: Uint8Array, p: number): number {
  const at = skip(b, p);
  if (b[at] === 93) return at;
  if (b[at] !== 44) return -1;
  const item = skip(b, at + 1);
  return b[item] === 93 ? -1 : item;
}
