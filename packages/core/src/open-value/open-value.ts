/** Caps on a unit's own fields (`moRong[].duLieu`): they are carried, never interpreted. */
export const OPEN_VALUE_LIMITS = { depth: 5, values: 200, stringLength: 2000 } as const;

/**
 * Whether a value is a JSON object within the caps on a unit's own fields.
 * @param value what stands in `duLieu`
 * @returns false for anything but a plain object, or when it is too deep, too large, or not JSON
 * @example
 * isOpenValue({ soHoSoGiay: "HS-12" }); // true
 */
export function isOpenValue(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return count(value, 1, 0) <= OPEN_VALUE_LIMITS.values;
}

const TOO_MUCH = Number.MAX_SAFE_INTEGER;

function count(value: unknown, depth: number, seen: number): number {
  const total = seen + 1;
  if (total > OPEN_VALUE_LIMITS.values || depth > OPEN_VALUE_LIMITS.depth + 1) return TOO_MUCH;
  if (value === null || typeof value === "boolean") return total;
  if (typeof value === "string") return value.length <= OPEN_VALUE_LIMITS.stringLength ? total : TOO_MUCH;
  if (typeof value === "number") return Number.isFinite(value) ? total : TOO_MUCH;
  if (typeof value !== "object") return TOO_MUCH;
  let sum = total;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && sum < TOO_MUCH; index++)
      sum = count(value[index], depth + 1, sum);
    return sum;
  }
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    if (item === undefined) continue;
    if (key.length > 100) return TOO_MUCH;
    sum = count(item, depth + 1, sum);
    if (sum === TOO_MUCH) return TOO_MUCH;
  }
  return sum;
}
