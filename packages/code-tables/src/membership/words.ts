import type { Between } from "./fixed-width.ts";
import { openHistory, type PackedHistory } from "./history.ts";

/**
 * When codes that are words were in force. Decoded at the first question.
 * @param codes the codes, in the order of the history
 * @param history when each was valid
 */
export function datedWords(codes: () => readonly string[], history: PackedHistory): Between {
  let places: Map<string, number> | undefined;
  let opened: ReturnType<typeof openHistory> | undefined;
  return (code, first, last) => {
    places ??= new Map(codes().map((word, place) => [word, place]));
    const place = places.get(code);
    if (place === undefined) return false;
    opened ??= openHistory(history);
    return opened(place, first, last);
  };
}
