/** Text of HTML that is safe to put into a page. */
export interface Markup {
  readonly markup: string;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A template of HTML: what is put in is text and is escaped, unless it is markup itself. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  const inside = values.map((value) => {
    if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
    return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
  });
  return { markup: parts.map((part, at) => part + (inside[at] ?? "")).join("") };
}

/** Both languages: Vietnamese, and English beside it. */
export function both({ vi, en }: { readonly vi: string; readonly en: string }): Markup {
  return html`${vi} <span class="en" lang="en">${en}</span>`;
}

function escapeText(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
