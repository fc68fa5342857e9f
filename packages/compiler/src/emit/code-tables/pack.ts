/**
 * Numbers as text, one character for each number below 46. The reader is
 * `packages/code-tables/src/packing/packing.ts`; both hold the same 92 characters, none of which needs escaping.
 */
const ALPHABET = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((char) => char !== '"' && char !== "\\" && char !== "<")
  .join("");
const BASE = 46;

/** Non-negative whole numbers, least digit first; a digit from 46 on says that another follows. */
export function pack(numbers: readonly number[]): string {
  let text = "";
  for (const number of numbers) {
    let rest = number;
    while (rest >= BASE) {
      text += ALPHABET.charAt(BASE + (rest % BASE));
      rest = Math.floor(rest / BASE);
    }
    text += ALPHABET.charAt(rest);
  }
  return text;
}

/** Numbers of a fixed width, so that any of them is read without those before it: how wide, and the text. */
export function fix(numbers: readonly number[]): [width: number, text: string] {
  const base = ALPHABET.length;
  const largest = Math.max(0, ...numbers);
  const width = largest < base ? 1 : largest < base ** 2 ? 2 : 3;
  if (largest >= base ** width) throw new RangeError("fix: a number is too large");
  const digits = (number: number): string => {
    let text = "";
    for (let rest = number, at = 0; at < width; at++, rest = Math.floor(rest / base))
      text = ALPHABET.charAt(rest % base) + text;
    return text;
  };
  return [width, numbers.map(digits).join("")];
}

/** The steps from each number to the next, the first from 0. */
export function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** Whole numbers of either sign as non-negative ones: 0, -1, 1, -2 … become 0, 1, 2, 3 …. */
export function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** Distinct values, most frequent first (ties as they appear), and the place of each value in that list. */
export function rank(values: readonly string[]): { distinct: string[]; picks: number[] } {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const distinct = [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
  const places = new Map(distinct.map((value, index) => [value, index]));
  return { distinct, picks: values.map((value) => places.get(value) ?? 0) };
}

/** Days since 1970-01-01 of `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
