import { digits, digitValue, unpackSteps } from "../packing/packing.ts";
import { type CodeSet, type History, openHistory, type PackedHistory } from "./history.ts";

/**
 * Codes of a fixed number of digits. Decoded at the first question into an array indexed by the code's value.
 * @param width number of digits
 * @param codes packed steps between the codes, ascending
 * @param dated when each was valid; absent: always
 */
export function digitCodes(width: number, codes: string, dated?: PackedHistory): CodeSet {
  let places: Uint16Array | undefined;
  let history: History | undefined;
  const open = (): Uint16Array => {
    const opened = new Uint16Array(10 ** width);
    const values = unpackSteps(codes);
    for (let place = 0; place < values.length; place++) opened[values[place] ?? 0] = place + 1;
    places = opened;
    return opened;
  };
  const placeOf = (code: string): number => {
    const value = digitValue(code, width);
    return value < 0 ? -1 : ((places ?? open())[value] ?? 0) - 1;
  };
  return {
    has: (code) => placeOf(code) >= 0,
    hasBetween: (code, first, last) => {
      const place = placeOf(code);
      if (place < 0 || dated === undefined) return place >= 0;
      history ??= openHistory(dated);
      return history(place, first, last);
    },
    list: () => Array.from(unpackSteps(codes), (value) => digits(value, width)),
  };
}
