import type { Category } from "../categories.ts";

/** Deeper than any record may be; what lies below is not looked at. */
const DEEPEST = 32;

/** A value as text that is the same for the same content: keys of objects in order. */
export function stableText(value: unknown): string {
  return JSON.stringify(plain(value)) ?? "";
}

/**
 * A value as plain JSON that can be written whatever came in: nothing below a depth that no record has, whole numbers of
 * databases as numbers, keys of objects in order.
 */
export function plain(value: unknown, depth = 0): unknown {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (depth >= DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  const entries = Object.entries(value).map(([key, part]) => [key, plain(part, depth + 1)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Lists without regard to order: the same items, or one side lacks some. */
export function listDiffers(a: readonly unknown[], b: readonly unknown[]): Category | "same" | undefined {
  const x = a.map(stableText);
  const y = b.map(stableText);
  const missingInB = without(x, y);
  const missingInA = without(y, x);
  if (missingInA === 0 && missingInB === 0) return "same";
  if (missingInA === 0) return "thieu-muc-b";
  return missingInB === 0 ? "thieu-muc-a" : undefined;
}

/** How many of `items` are not among `others`, each of which counts once. */
function without(items: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  let missing = 0;
  for (const item of items) {
    const count = left.get(item) ?? 0;
    if (count === 0) missing++;
    else left.set(item, count - 1);
  }
  return missing;
}
