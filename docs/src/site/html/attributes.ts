/** Attributes that hold an address, by element; `*` for any element. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  a: ["href"],
  area: ["href"],
  link: ["href"],
  use: ["href", "xlink:href"],
  form: ["action"],
  object: ["data"],
  "*": ["src", "poster"],
};

/** An address in a page: the element and attribute that hold it, and the text without HTML escapes. */
export interface PageAddress {
  readonly element: string;
  readonly attribute: string;
  readonly value: string;
}

/** Comments, scripts and styles hold no links; of a script only the opening tag is read. */
const PIECE =
  /<!--[\s\S]*?-->|<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>|<([a-z][a-z0-9-]*)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const OPENING = /^<[a-z][a-z0-9-]*\b(?:[^>"']|"[^"]*"|'[^']*')*>/i;

/** Rewrites each address of a page; what `rewrite` gives back takes its place. */
export function rewriteAddresses(html: string, rewrite: (address: PageAddress) => string): string {
  return html.replace(PIECE, (piece) => {
    if (piece.startsWith("<!--")) return piece;
    const [tag = ""] = OPENING.exec(piece) ?? [];
    return rewriteTag(tag, rewrite) + piece.slice(tag.length);
  });
}

function rewriteTag(tag: string, rewrite: (address: PageAddress) => string): string {
  const element = (/^<([a-z][a-z0-9-]*)/i.exec(tag)?.[1] ?? "").toLowerCase();
  const names = [...(ADDRESSES[element] ?? []), ...(ADDRESSES["*"] ?? [])];
  return tag.replace(
    /(\s)([a-z][a-z:-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/gi,
    (whole, blank: string, attribute: string, quoted: string) => {
      if (!names.includes(attribute.toLowerCase())) return whole;
      const value = unescapeHtml(quoted.replace(/^(["'])([\s\S]*)\1$/, "$2"));
      return `${blank}${attribute}="${escapeHtml(rewrite({ element, attribute: attribute.toLowerCase(), value }))}"`;
    },
  );
}

/** Every `id` of a page, and every `name` of an anchor. */
export function idsOf(html: string): Set<string> {
  const ids = new Set<string>();
  for (const [piece] of html.matchAll(PIECE)) {
    if (piece.startsWith("<!--")) continue;
    const [tag = ""] = OPENING.exec(piece) ?? [];
    const found = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
    for (const [, double, single, bare] of tag.matchAll(found))
      ids.add(unescapeHtml(double ?? single ?? bare ?? ""));
  }
  return ids;
}

/** Scripts that stand in the page itself. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script\s*>/gi)]
    .filter(
      ([, attributes = "", text = ""]) =>
        text !== "" && !/\ssrc\s*=/i.test(attributes) && !isData(attributes),
    )
    .map(([, , text = ""]) => text);
}

function isData(attributes: string): boolean {
  const [, type] = /\stype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes) ?? [];
  return type !== undefined && !/^(module|text\/javascript|application\/javascript)$/i.test(type);
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of an attribute or element without HTML escapes. */
export function unescapeHtml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name = "") => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return NAMED[name] ?? whole;
    },
  );
}

/** Text that can stand in an attribute or element. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
