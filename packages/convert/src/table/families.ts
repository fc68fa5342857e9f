import { fold } from "@thongnhat/core";
import { columnWords } from "../generated/column-words.ts";

let families: ReadonlySet<string> | undefined;

/** Does a text begin with a usual family name? */
export function beginsWithFamily(text: string): boolean {
  families ??= new Set(columnWords.families.map(fold));
  const [first = ""] = fold(text).split(" ");
  return families.has(first);
}
