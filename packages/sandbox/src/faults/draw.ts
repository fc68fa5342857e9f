import type { FaultKind, FaultOptions } from "../sandbox/types.ts";

/** Every kind of fault. */
export const FAULT_KINDS: readonly FaultKind[] = [
  "unavailable",
  "too-many-requests",
  "reset-before",
  "reset-after",
  "timeout-after",
  "truncated",
  "html",
  "twice",
];

/** Numbers from 0 up to 1 that look like chance and are the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Decides request by request, in the order in which they come, which of them meets a fault.
 *
 * @param options rate, seed and kinds
 * @returns the kind of fault of the next request, or undefined
 * @throws RangeError when the rate is not from 0 to 1, or a kind is unknown
 */
export function drawFaults({
  rate,
  seed = 1,
  kinds = FAULT_KINDS,
}: FaultOptions): () => FaultKind | undefined {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError("Tỷ lệ lỗi (rate) phải từ 0 đến 1.");
  const unknown = kinds.find((kind) => !FAULT_KINDS.includes(kind));
  if (unknown !== undefined || kinds.length === 0)
    throw new RangeError(`Loại lỗi (kinds) phải là: ${FAULT_KINDS.join(", ")}.`);
  const next = chance(seed);
  return () => (next() < rate ? kinds[Math.floor(next() * kinds.length)] : undefined);
}
