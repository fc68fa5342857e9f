const BASE = 46;
const BASE_FIXED = 92;

/** The value of one character: all printable ones of ASCII but `"`, `<` and `\\`, in their order. */
function charValue(code: number): number {
  return code - 32 - (code > 34 ? 1 : 0) - (code > 60 ? 1 : 0) - (code > 92 ? 1 : 0);
}

/** One of the numbers that the compiler wrote in a fixed width. */
export function fixedAt(text: string, width: number, index: number): number {
  let number = 0;
  for (let at = index * width, end = at + width; at < end; at++)
    number = number * BASE_FIXED + charValue(text.charCodeAt(at));
  return number;
}

/** So many characters at a time: one long loop would be compiled anew in the middle of the first run. */
const BLOCK = 512;

/** The numbers that the compiler packed: one character each below 46, more for larger ones. */
export function unpack(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  const state = new Int32Array(3);
  state[2] = 1;
  for (let from = 0; from < text.length; from += BLOCK)
    unpackBlock(text, from, Math.min(text.length, from + BLOCK), numbers, state);
  return numbers.subarray(0, state[0]);
}

/** `state`: how many numbers there are, what of the next one is known, and the weight of its next digit. */
function unpackBlock(text: string, from: number, to: number, numbers: Int32Array, state: Int32Array): void {
  let count = state[0] ?? 0;
  let number = state[1] ?? 0;
  let weight = state[2] ?? 1;
  for (let at = from; at < to; at++) {
    // `charValue`, written out: this loop is most of what a first look-up waits for.
    const code = text.charCodeAt(at);
    const digit = code - 32 - (code > 34 ? 1 : 0) - (code > 60 ? 1 : 0) - (code > 92 ? 1 : 0);
    if (digit < BASE) {
      numbers[count++] = number + digit * weight;
      number = 0;
      weight = 1;
    } else {
      number += (digit - BASE) * weight;
      weight *= BASE;
    }
  }
  state[0] = count;
  state[1] = number;
  state[2] = weight;
}

/** The running sums of packed steps. */
export function unpackSteps(text: string): Int32Array {
  const numbers = unpack(text);
  let sum = 0;
  for (let index = 0; index < numbers.length; index++) {
    sum += numbers[index] ?? 0;
    numbers[index] = sum;
  }
  return numbers;
}

/** The number of either sign that the compiler wrote as a non-negative one. */
export function unzigzag(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** A number as a code of fixed width: `digits(7, 5)` is `"00007"`. */
export function digits(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

/** The value of a code of exactly `width` digits, else -1; also for what is no text: data come without types. */
export function digitValue(code: string, width: number): number {
  if (typeof code !== "string" || code.length !== width) return -1;
  let value = 0;
  for (let index = 0; index < width; index++) {
    const digit = code.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
