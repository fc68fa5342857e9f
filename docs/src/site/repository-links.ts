import { posix } from "node:path";
import { DICTIONARY, FORMATS, TABLES } from "./dictionary.ts";
import { SOURCE_PAGES } from "./paths.ts";
import type { Language } from "./words.ts";

/** Folders of docs/ whose files are samples, not pages of the site. */
const NOT_PAGES = ["docs/examples/", "docs/src/", "docs/test/"];

/** Path in the repository of a page of the site: `en/a.md` is `docs/en/a.md`, `nguon/b.md` is a copy of `b.md`. */
export function repositoryPath(page: string): string {
  return page.startsWith(`${SOURCE_PAGES}/`) ? page.slice(SOURCE_PAGES.length + 1) : `docs/${page}`;
}

/**
 * Where the site shows a repository file: guides under their own name, every other file under `nguon/`.
 * A folder ends in `/`.
 */
export function sitePath(repositoryFile: string): string {
  const own =
    repositoryFile.startsWith("docs/") && !NOT_PAGES.some((folder) => repositoryFile.startsWith(folder));
  if (own) return repositoryFile.slice("docs/".length);
  // A browser shows a file without a type only as a download.
  return `${SOURCE_PAGES}/${repositoryFile.replace(/(^|\/)LICENSE$/, "$1LICENSE.txt")}`;
}

/**
 * The link of a Markdown page as the site writes it; links to other hosts and anchors stay as they are. Folders of
 * the standard that the dictionary describes lead to the dictionary in the language of the page.
 *
 * @param isFolder whether a repository path is a folder, since a link may leave out the last `/`
 */
export function siteLink(
  page: string,
  href: string,
  isFolder: (path: string) => boolean = () => false,
): string {
  const target = repositoryTarget(page, href)?.replace(/\/$/, "");
  if (target === undefined) return href;
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (!path.endsWith("/") && !isFolder(target)) return `/${sitePath(target)}${rest}`;
  return `/${dictionaryOf(target, page.startsWith("en/") ? "en" : "vi") ?? `${sitePath(target)}/`}${rest}`;
}

function dictionaryOf(folder: string, lang: Language): string | undefined {
  const [, table] = /^schemas\/code-tables\/([^/]+)$/.exec(folder) ?? [];
  if (table !== undefined) return `${DICTIONARY[lang]}/${TABLES[lang]}/${table}.html`;
  const [, system] = /^schemas\/wire-formats\/([^/]+)$/.exec(folder) ?? [];
  if (system !== undefined) return `${DICTIONARY[lang]}/${FORMATS[lang]}/${system}.html`;
  if (folder === "schemas/wire-formats") return `${DICTIONARY[lang]}/${FORMATS[lang]}/`;
  const [, database] = /^schemas\/([^/]+)\/\d+\.\d+$/.exec(folder) ?? [];
  if (database !== undefined && database !== "dialect") return `${DICTIONARY[lang]}/${database}/`;
  return folder === "schemas/code-tables" ? `${DICTIONARY[lang]}/${TABLES[lang]}/` : undefined;
}

/** The repository path a link of a page leads to; nothing when it stays in its page or leaves the repository. */
export function repositoryTarget(page: string, href: string): string | undefined {
  if (href === "" || /^(?:[a-z][a-z0-9+.-]*:|\/|#|\?)/i.test(href)) return undefined;
  const [path = ""] = href.split(/[?#]/);
  const target = posix.join(posix.dirname(repositoryPath(page)), decodeURI(path));
  return target.startsWith("../") ? undefined : target;
}

/** Links of a Markdown text, without those in code. */
export function linksOf(markdown: string): string[] {
  const text = markdown.replace(/^(`{3,})[\s\S]*?^\1`*\s*$/gm, "").replace(/(`+)[^`]*?\1(?!\()/g, "`");
  return [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)].map(([, href = ""]) => href);
}
