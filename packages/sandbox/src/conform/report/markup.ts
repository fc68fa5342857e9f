import { wellFormed } from "./well-formed.ts";

/** HTML that is safe to insert: made by `html` from escaped parts. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: texts are escaped, markup is taken as it is, lists are joined. */
export type Part = Markup | string | number | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters, and marks that turn the direction of writing around. */
const TREACHEROUS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** A template of HTML. Everything inserted is escaped unless it was made by this function. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.map((text, index) => text + write(parts[index])).join("") };
}

function write(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string")
    return wellFormed(part)
      .replace(TREACHEROUS, "�")
      .replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(write).join("");
}

/** Our own CSS. Never text of a report. */
export function trusted(markup: string): Markup {
  return { markup };
}
