import { type Dated, openDated } from "./fixed-width.ts";
import type { PackedHistory } from "./history.ts";

/**
 * When codes that are words were in force. Decoded at the first question.
 * @param codes the codes, in the order of the history
 * @param history when each was valid
 */
export function datedWords(codes: () => readonly string[], history: PackedHistory): Dated {
  let places: Map<string, number> | undefined;
  return openDated(history, (code) => {
    places ??= new Map(codes().map((word, place) => [word, place]));
    return places.get(code) ?? -1;
  });
}
