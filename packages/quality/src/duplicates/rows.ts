/** An entry as three numbers of 32 bits: upper half, lower half, payload. */
export const ROW = 3;
export const ROW_BYTES = 12;

/**
 * Sorts rows by their hash: two passes over the upper half, sixteen bits each, then neighbours with the same upper half
 * by the lower one. The rows' own order stays among equal hashes.
 *
 * @param rows the rows, changed
 * @param count how many of them
 * @param spare memory of the same size
 */
export function sortRows(rows: Uint32Array, count: number, spare: Uint32Array): void {
  pass(rows, spare, count, 0);
  pass(spare, rows, count, 16);
  for (let row = 1; row < count; row += 1) {
    const at = row * ROW;
    const hi = rows[at] as number;
    const lo = rows[at + 1] as number;
    let to = at;
    while (to > 0 && rows[to - ROW] === hi && (rows[to - 2] as number) > lo) to -= ROW;
    if (to === at) continue;
    const payload = rows[at + 2] as number;
    rows.copyWithin(to + ROW, to, at);
    rows[to] = hi;
    rows[to + 1] = lo;
    rows[to + 2] = payload;
  }
}

function pass(from: Uint32Array, to: Uint32Array, count: number, shift: number): void {
  const starts = new Uint32Array(65_537);
  const end = count * ROW;
  for (let at = 0; at < end; at += ROW) {
    const digit = (((from[at] as number) >>> shift) & 0xffff) + 1;
    starts[digit] = (starts[digit] as number) + 1;
  }
  for (let digit = 1; digit <= 65_536; digit += 1)
    starts[digit] = (starts[digit] as number) + (starts[digit - 1] as number);
  for (let at = 0; at < end; at += ROW) {
    const hi = from[at] as number;
    const digit = (hi >>> shift) & 0xffff;
    const row = starts[digit] as number;
    starts[digit] = row + 1;
    to[row * ROW] = hi;
    to[row * ROW + 1] = from[at + 1] as number;
    to[row * ROW + 2] = from[at + 2] as number;
  }
}
