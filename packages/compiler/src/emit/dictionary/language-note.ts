import type { Context } from "./context.ts";
import { type Html, html } from "./html.ts";
import { PAGE_WORDS } from "./words/pages.ts";
import { speak } from "./words/speak.ts";

/** What of an English page is in Vietnamese, and on what the English names stand; nothing on a Vietnamese page. */
export function languageNote(context: Context): Html | undefined {
  const words = speak(PAGE_WORDS, context.lang);
  if (words.vietnameseOnly === "") return undefined;
  const labels = context.facts.compiled.sources.standard.labels as LabelEvidence | undefined;
  const mark = labels?.en?.mark;
  return html`<p class="tn-note">${words.vietnameseOnly}${mark === undefined ? "" : ` ${words.labelsMarked}: ${mark}.`}</p>`;
}

/** `labels` of `standard.json`: the evidence for the names in a language. */
interface LabelEvidence {
  readonly en?: { readonly mark: string; readonly source: string };
}
