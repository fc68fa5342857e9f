import { normalise } from "@thongnhat/core";
import { wrap } from "../../words/wrap.ts";

/** Stands for the blank of "97,2 %" while lines are broken. */
const KEPT = "\ue000";

/** Text broken into lines that fit the page; a number stays with its percent sign. */
export function fold(text: string, first: string, rest?: string): string {
  const kept = normalise(text)
    .replaceAll(/[ \u00a0\u202f]%/g, `${KEPT}%`)
    .replaceAll(/<[ \u00a0](?=\d)/g, `<${KEPT}`);
  return wrap(kept, first, rest).replaceAll(KEPT, " ");
}
