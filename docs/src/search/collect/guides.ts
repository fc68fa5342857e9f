import { unescapeHtml } from "../../site/html/attributes.ts";
import type { SearchEntry } from "../entry.ts";

/** Longer texts find less and less; the beginning of a section says what it is about. */
const MOST_TEXT = 320;

/** The sections of a guide as entries, from its built page: one for the page and one for each heading with an anchor. */
export function guideEntries(page: string, html: string): SearchEntry[] {
  const body = mainOf(html);
  const parts = body.split(/(?=<h[1-3]\b)/);
  const entries: SearchEntry[] = [];
  let guide = "";
  for (const part of parts) {
    const [, level, attributes = "", heading = "", text = ""] =
      /^<h([1-3])\b([^>]*)>([\s\S]*?)<\/h\1>([\s\S]*)$/.exec(part) ?? [];
    if (level === undefined) continue;
    const title = textOf(heading);
    const [, id] = /\sid="([^"]*)"/.exec(attributes) ?? [];
    if (level === "1" && guide === "") guide = title;
    const isPage = title === guide && level === "1";
    entries.push({
      kind: "guide",
      title,
      trail: isPage ? "" : guide,
      url: isPage || id === undefined ? page : `${page}#${unescapeHtml(id)}`,
      words: textOf(text).slice(0, MOST_TEXT),
    });
  }
  return entries;
}

function mainOf(html: string): string {
  return /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? "";
}

/** What a reader sees of a piece of HTML, on one line; output of programs is left out. */
export function textOf(html: string): string {
  const bare = html
    .replace(/<(pre|svg|script|style|button)\b[\s\S]*?<\/\1>/g, " ")
    .replace(/<\/?(?:p|li|td|th|tr|div|h\d|br|dd|dt)\b[^>]*>/g, " ")
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, "");
  return unescapeHtml(bare)
    .replace(/[\s\u200b]+/g, " ")
    .trim();
}
