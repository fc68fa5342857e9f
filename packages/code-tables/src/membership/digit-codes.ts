import { digits, digitValue, unpackSteps } from "../packing/packing.ts";
import { ALWAYS, type CodeSet, type History, openHistory, type PackedHistory } from "./history.ts";

/** Places of codes of a fixed number of digits. */
interface Places {
  /** Place in the list, -1: no such code. */
  placeOf(code: string): number;
  list(): string[];
}

/**
 * Codes of a fixed number of digits that are valid at any time. Decoded at the first question into an array indexed
 * by the code's value.
 * @param width number of digits
 * @param codes packed steps between the codes, ascending
 */
export function digitCodes(width: number, codes: string): CodeSet {
  const { placeOf, list } = openPlaces(width, codes);
  const has = (code: string): boolean => placeOf(code) >= 0;
  return { has, hasBetween: has, spansOf: (code) => (has(code) ? ALWAYS : []), list };
}

/**
 * As `digitCodes`, with the time of each code.
 * @param dated when each was valid
 */
export function datedDigitCodes(width: number, codes: string, dated: PackedHistory): CodeSet {
  const { placeOf, list } = openPlaces(width, codes);
  let history: History | undefined;
  return {
    has: (code) => placeOf(code) >= 0,
    hasBetween: (code, first, last) => {
      const place = placeOf(code);
      if (place < 0) return false;
      history ??= openHistory(dated);
      return history(place, first, last);
    },
    spansOf: (code) => {
      history ??= openHistory(dated);
      return history.spans(placeOf(code));
    },
    list,
  };
}

function openPlaces(width: number, codes: string): Places {
  let places: Uint32Array | undefined;
  const open = (): Uint32Array => {
    // Places are counted from 1 here, so that a fresh array says "none" everywhere.
    const opened = new Uint32Array(10 ** width);
    const values = unpackSteps(codes);
    for (let place = 0; place < values.length; place++) opened[values[place] ?? 0] = place + 1;
    places = opened;
    return opened;
  };
  return {
    placeOf: (code) => {
      const value = digitValue(code, width);
      return value < 0 ? -1 : ((places ?? open())[value] ?? 0) - 1;
    },
    list: () => Array.from(unpackSteps(codes), (value) => digits(value, width)),
  };
}
