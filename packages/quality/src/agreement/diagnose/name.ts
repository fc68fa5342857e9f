import type { Category } from "../categories.ts";
import { isAbbreviation, isOneSlip, shorterSide, wordsOf, writingDiffers } from "./text.ts";

/** What sets two names of a person apart; `undefined` when nothing explains it. */
export function nameDiffers(a: string, b: string): Category | undefined {
  const writing = writingDiffers(a, b);
  if (writing !== undefined) return writing;
  const x = wordsOf(a);
  const y = wordsOf(b);
  if (isReordered(x, y)) return "dao-thu-tu";
  if (isAbbreviation(a, b)) return "viet-tat";
  if (dropsMiddle(x, y)) return "thieu-ten-dem-a";
  if (dropsMiddle(y, x)) return "thieu-ten-dem-b";
  const shorter = shorterSide(a, b);
  if (shorter !== undefined) return shorter === "a" ? "ngan-hon-a" : "ngan-hon-b";
  return isOneSlip(x.join(" "), y.join(" ")) ? "mot-ky-tu" : undefined;
}

function isReordered(x: readonly string[], y: readonly string[]): boolean {
  return x.length > 1 && x.length === y.length && x.toSorted().join(" ") === y.toSorted().join(" ");
}

/** Family name and given name agree, and the words between are some of the other's. */
function dropsMiddle(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}
