import { posix } from "node:path";

/** Where a link of a page leads within the site. */
export interface SiteTarget {
  /** File below the built folder. */
  readonly file: string;
  readonly query: string;
  /** Without `#`, decoded; empty for the page as a whole. */
  readonly anchor: string;
}

/** The files of the site, as a link may reach them. */
export interface SiteFiles {
  has(path: string): boolean;
}

/** Whether an address leaves the site or is no file: `https:`, `mailto:`, `data:`, `blob:`, `//host`. */
export function isOutside(href: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href.trim());
}

/**
 * Finds the file that a link means: from the root when it begins with `/`, else from its page; a folder means its
 * index.html, and `.html` may be left out.
 *
 * @returns nothing when no file of the site answers
 */
export function resolveLink(page: string, href: string, files: SiteFiles): SiteTarget | undefined {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(href.trim()) ?? [];
  const decoded = decode(path);
  const place = decoded.startsWith("/") ? decoded.slice(1) : posix.join(posix.dirname(page), decoded);
  const file = path === "" ? page : fileAt(place, files);
  return file === undefined ? undefined : { file, query, anchor: decode(hash) };
}

function fileAt(place: string, files: SiteFiles): string | undefined {
  const plain = posix.normalize(`./${place}`).replace(/\/$/, "");
  if (plain.startsWith("..")) return undefined;
  const names = plain === "." ? ["index.html"] : [plain, `${plain}/index.html`, `${plain}.html`];
  return names.find((name) => files.has(name));
}

/** The address from one file to another that works from a folder, a share and any path of a server. */
export function relativeLink(page: string, target: SiteTarget): string {
  const anchor = target.anchor === "" ? "" : `#${encodeURI(target.anchor)}`;
  if (target.file === page && target.query === "" && anchor !== "") return anchor;
  const path = posix.relative(posix.dirname(page), target.file);
  return encodeURI(path).replaceAll("#", "%23").replaceAll("?", "%3F") + target.query + anchor;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
