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

/**
 * Control characters, marks that turn the direction of writing around, and halves of surrogate pairs: in a name they
 * could make a report read as something else.
 */
const TREACHEROUS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Text as HTML, also inside a quoted attribute.
 *
 * @param text - any text, however hostile
 * @returns the same text with entities; what cannot be shown becomes `�`
 * @example
 * escapeText("<b> & 'c'"); // "&lt;b&gt; &amp; &#39;c&#39;"
 */
export function escapeText(text: string): string {
  return text.replace(TREACHEROUS, "�").replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/**
 * A template of HTML. Everything inserted is escaped unless it was made by this function.
 *
 * @example
 * html`<p>${"1 < 2"}</p>`.markup; // "<p>1 &lt; 2</p>"
 * html`<ul>${["a", "b"].map((item) => html`<li>${item}</li>`)}</ul>`.markup; // "<ul><li>a</li><li>b</li></ul>"
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: texts.map((text, index) => text + write(parts[index])).join("") };
}

function write(part: Part): string {
  if (part === undefined || part === false) return "";
  if (typeof part === "string") return escapeText(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(write).join("");
}

/** Markup that another library wrote, or ours of CSS. Never text of a report. */
export function trusted(markup: string): Markup {
  return { markup };
}

/**
 * Text cut where a reader has long understood it, so that one endless name cannot fill the page.
 *
 * @param most - the most characters
 * @example
 * clip("Ủy ban nhân dân xã", 7); // "Ủy ban…"
 */
export function clip(text: string, most: number): string {
  const letters = text.length > most ? [...text.slice(0, 2 * most + 2)] : [];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : text;
}
