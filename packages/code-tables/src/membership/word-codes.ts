import { ALWAYS, type CodeSet, type History, openHistory, type PackedHistory } from "./history.ts";

/**
 * Codes that are words. Decoded at the first question.
 * @param codes with a space between
 * @param dated when each was valid; absent: always
 */
export function wordCodes(codes: string, dated?: PackedHistory): CodeSet {
  let places: Map<string, number> | undefined;
  let history: History | undefined;
  const open = (): Map<string, number> => {
    places = new Map(codes.split(" ").map((code, place) => [code, place]));
    return places;
  };
  return {
    has: (code) => (places ?? open()).has(code),
    hasBetween: (code, first, last) => {
      const place = (places ?? open()).get(code);
      if (place === undefined || dated === undefined) return place !== undefined;
      history ??= openHistory(dated);
      return history(place, first, last);
    },
    spansOf: (code) => {
      const place = (places ?? open()).get(code);
      if (place === undefined) return [];
      if (dated === undefined) return ALWAYS;
      history ??= openHistory(dated);
      return history.spans(place);
    },
    list: () => codes.split(" "),
  };
}
