import { readFirst, readLast } from "./calendar.ts";

/**
 * First day that a partial date may mean, or NaN when `value` is not a partial date.
 * NaN compares false with everything, which is exactly "undecided": the rules rely on it.
 */
export function firstDay(value: unknown): number {
  if (typeof value !== "string") return Number.NaN;
  const n = value.length;
  if (n === 10 || n === 4 || n === 7) return readFirst(value, 0, n);
  return endsOf(value, n) ? readFirst(value, 0, (n - 1) >> 1) : Number.NaN;
}

/** Last day that a partial date may mean, or NaN when `value` is not a partial date. */
export function lastDay(value: unknown): number {
  if (typeof value !== "string") return Number.NaN;
  const n = value.length;
  if (n === 10 || n === 4 || n === 7) return readLast(value, 0, n);
  return endsOf(value, n) ? readLast(value, (n + 1) >> 1, (n - 1) >> 1) : Number.NaN;
}

/** True for `A/B` with both ends of the same precision and A not after B. */
function endsOf(s: string, n: number): boolean {
  if (n !== 9 && n !== 15 && n !== 21) return false;
  const half = (n - 1) >> 1;
  return s.charCodeAt(half) === 47 && readFirst(s, 0, half) <= readFirst(s, half + 1, half);
}
