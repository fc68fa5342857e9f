/** A JSON object whose fields have not been looked at yet. */
export type Fields = Record<string, unknown>;

const PLAIN = Object.prototype;
const EMPTY = {};

/** What plain objects inherit from; some other object once a program has put fields on every object there is. */
let plain: object = PLAIN;

let copies = 0;

/** How often `fieldsOf` has met an object that inherits, or may inherit, fields: then a record must be copied. */
export function copied(): number {
  return copies;
}

/** As `fieldsOf`, for what is checked first: whether every object inherits fields is asked once, not for each. */
export function rootOf(value: unknown): Fields | undefined {
  plain = polluted() ? EMPTY : PLAIN;
  return fieldsOf(value);
}

/** The object itself if it is a plain one; a copy of its own fields if it is not; nothing for the rest. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === plain || prototype === null) return value as Fields;
  if (Array.isArray(value)) return undefined;
  copies++;
  return { __proto__: null, ...value };
}

/** Whether some program has put fields on every object there is. */
function polluted(): boolean {
  for (const _ in EMPTY) return true;
  return false;
}

/** Length in code points within bounds. A string never has more code points than code units. */
export function hasLength(value: unknown, min: number, max: number): boolean {
  if (typeof value !== "string") return false;
  const units = value.length;
  if (units <= max && units >= min + min) return true;
  if (units > max + max) return false;
  const points = codePoints(value);
  return points >= min && points <= max;
}

/** Number of code points: a surrogate pair counts once. */
export function codePoints(value: string): number {
  let points = value.length;
  for (let index = 0; index < value.length - 1; index++) {
    if ((value.charCodeAt(index) & 0xfc00) === 0xd800 && (value.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      points--;
      index++;
    }
  }
  return points;
}

/** Whole number within bounds; the bounds are always within ±2^53. */
export function isInteger(value: unknown, min: number, max: number): boolean {
  return typeof value === "number" && value >= min && value <= max && Math.floor(value) === value;
}
