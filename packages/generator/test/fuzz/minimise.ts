/** Runs of the question that a failure is worth. */
const MOST = 4000;

/**
 * The smallest input that still fails in the same way, found by leaving out ever smaller pieces and then making bytes
 * plain.
 *
 * @param input an input that fails
 * @param fails whether a smaller one still does
 */
export function minimise(input: Uint8Array, fails: (input: Uint8Array) => boolean): Uint8Array {
  let small = input;
  let asked = 0;
  const better = (candidate: Uint8Array): boolean => {
    if (asked >= MOST) return false;
    asked++;
    if (!fails(candidate)) return false;
    small = candidate;
    return true;
  };
  for (let size = Math.ceil(small.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < small.length; ) {
      const without = new Uint8Array([...small.subarray(0, at), ...small.subarray(at + size)]);
      if (!better(without)) at += size;
    }
  for (let at = 0; at < small.length; at++)
    for (const plain of [0x30, 0x78, 0x20]) {
      if (small[at] === plain) break;
      if (better(small.with(at, plain))) break;
    }
  return small;
}
