import { unpackSteps } from "../packing/packing.ts";
import { type History, openHistory, type PackedHistory } from "./history.ts";

/**
 * Codes of a fixed width over one run of characters are numbers: digits to the base of ten, letters to that of
 * twenty-six. Their steps are packed, and membership is one bit of an array that is made at the first question.
 */

/** The value of a code of exactly `width` characters from `first` on, to the base `base`; else -1. */
function codeValue(code: string, width: number, first: number, base: number): number {
  // Data come without types.
  if (typeof code !== "string" || code.length !== width) return -1;
  let value = 0;
  for (let index = 0; index < width; index++) {
    const digit = code.charCodeAt(index) - first;
    if (digit < 0 || digit >= base) return -1;
    value = value * base + digit;
  }
  return value;
}

/** Whether the bit of a code is set. */
function hasBit(bits: Uint8Array, value: number): boolean {
  return value >= 0 && (((bits[value >> 3] ?? 0) >> (value & 7)) & 1) === 1;
}

/** One bit for each value below `size`. */
function bitsOf(packed: string, size: number): Uint8Array {
  const bits = new Uint8Array((size >> 3) + 1);
  for (const value of unpackSteps(packed)) bits[value >> 3] = (bits[value >> 3] ?? 0) | (1 << (value & 7));
  return bits;
}

/** One bit for each number of `width` digits: is it a code? */
export function digitBits(width: number, packed: string): Uint8Array {
  return bitsOf(packed, 10 ** width);
}

/** Whether a text of `width` digits has its bit set. */
export function inDigits(bits: Uint8Array, width: number, code: string): boolean {
  return hasBit(bits, codeValue(code, width, 48, 10));
}

/** The codes, ascending. */
export function digitList(width: number, packed: string): string[] {
  return Array.from(unpackSteps(packed), (value) => String(value).padStart(width, "0"));
}

/** As `digitBits`, for words of `width` capital letters, or of small ones. */
export function letterBits(width: number, packed: string): Uint8Array {
  return bitsOf(packed, 26 ** width);
}

/** Whether a text of `width` letters has its bit set; `first` is the code of A or of a. */
export function inLetters(bits: Uint8Array, width: number, first: number, code: string): boolean {
  return hasBit(bits, codeValue(code, width, first, 26));
}

/** The codes, ascending. */
export function letterList(width: number, first: number, packed: string): string[] {
  return Array.from(unpackSteps(packed), (value) => {
    let code = "";
    for (let rest = value, at = 0; at < width; at++, rest = Math.floor(rest / 26))
      code = String.fromCharCode(first + (rest % 26)) + code;
    return code;
  });
}

/** When codes were in force. */
export interface Dated {
  /** Whether a code was on some day of these; undefined where that is not known. */
  between(code: string, first: number, last: number): boolean | undefined;
  /** When it certainly was: half-open spans of days, `from, to, from, to, …`; empty for no code. */
  spansOf(code: string): readonly number[];
}

/**
 * When codes of digits were in force.
 * @param width number of digits
 * @param packed steps between the codes
 * @param history when each was valid
 */
export function datedDigits(width: number, packed: string, history: PackedHistory): Dated {
  return dated(packed, history, 10 ** width, (code) => codeValue(code, width, 48, 10));
}

/** As `datedDigits`, for words of letters. */
export function datedLetters(width: number, first: number, packed: string, history: PackedHistory): Dated {
  return dated(packed, history, 26 ** width, (code) => codeValue(code, width, first, 26));
}

function dated(
  packed: string,
  history: PackedHistory,
  size: number,
  toValue: (code: string) => number,
): Dated {
  let places: Uint16Array | undefined;
  // Places are counted from 1, so that a fresh array says "none" everywhere.
  return openDated(history, (code) => {
    const value = toValue(code);
    places ??= placesOf(packed, size);
    return value < 0 ? -1 : (places[value] ?? 0) - 1;
  });
}

/** @param placeOf the place of a code in the history; -1: no such code */
export function openDated(history: PackedHistory, placeOf: (code: string) => number): Dated {
  let opened: History | undefined;
  return {
    between: (code, first, last) => {
      const place = placeOf(code);
      if (place < 0) return false;
      opened ??= openHistory(history);
      return opened(place, first, last);
    },
    spansOf: (code) => {
      opened ??= openHistory(history);
      return opened.spans(placeOf(code));
    },
  };
}

/** The place of each value in the list, from 1. */
function placesOf(packed: string, size: number): Uint16Array {
  const places = new Uint16Array(size);
  const values = unpackSteps(packed);
  for (let place = 0; place < values.length; place++) places[values[place] ?? 0] = place + 1;
  return places;
}
