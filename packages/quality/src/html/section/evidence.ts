import { LONGEST_NAME } from "../context/context.ts";
import { clip } from "../markup/markup.ts";
import type { Texts } from "../texts/vi.ts";

/** What stands before the source of everything that is ours in `schemas/`: the mark says it already. */
const OURS = /^đề xuất của thongnhat(?:: |$)/u;

/** A mark of evidence in words. */
export function markOf(mark: string, t: Texts): string {
  return (Object.hasOwn(t.marks, mark) ? t.marks[mark] : undefined) ?? clip(mark, LONGEST_NAME);
}

/** Where something is known from, without what its mark has said. */
export function sourceOf(
  { mark, source }: { readonly mark: string; readonly source: string },
  most: number,
): string {
  return clip(mark === "proposed" ? source.replace(OURS, "") : source, most);
}
