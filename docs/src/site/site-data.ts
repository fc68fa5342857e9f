import { readDictionary, TABLES } from "./dictionary.ts";
import { groupGuides, readGuides } from "./guides.ts";
import { type Language, WORDS, type Words } from "./words.ts";

/** A link of the navigation; addresses begin with `/`, the last step of the build makes them relative. */
export interface NavLink {
  readonly text: string;
  readonly link: string;
}

/** A foldable part of the sidebar. */
export interface NavSection {
  readonly text: string;
  readonly link?: string;
  readonly items: readonly NavLink[];
}

/** What the theme shows around a page of one language. */
export interface LanguageSite {
  readonly lang: Language;
  readonly words: Words;
  readonly home: string;
  readonly dictionary: string;
  readonly contents: string;
  readonly searchPage: string;
  readonly playground: string;
  readonly guides: readonly NavSection[];
  readonly databases: readonly NavSection[];
  /** Every page of the dictionary, for the contents. */
  readonly allDictionary: readonly NavSection[];
  readonly packages: NavSection;
}

/** Everything the theme is given. */
export interface SiteTheme {
  readonly edition: string;
  readonly sites: Readonly<Record<Language, LanguageSite>>;
  /** Page path to the address of the same page in the other language. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** Names of the pages that the site itself adds. */
export const SITE_PAGES: Readonly<Record<Language, { readonly contents: string; readonly search: string }>> =
  {
    vi: { contents: "muc-luc", search: "tim-kiem" },
    en: { contents: "en/contents", search: "en/search" },
  };

/** Packages with a README, as `name` of the folder and what the reader sees. */
export const PACKAGES = [
  "cli",
  "validators",
  "zod",
  "schemas",
  "code-tables",
  "convert",
  "quality",
  "client",
  "signing",
  "sandbox",
  "core",
  "compiler",
] as const;

/** Reads the guides and the dictionary from disk and lays out the navigation of both languages. */
export function siteTheme(docs: string, edition: string): SiteTheme {
  return {
    edition,
    sites: { vi: languageSite(docs, "vi"), en: languageSite(docs, "en") },
    pairs: guidePairs(docs),
  };
}

function languageSite(docs: string, lang: Language): LanguageSite {
  const prefix = lang === "vi" ? "/" : "/en/";
  const words = WORDS[lang];
  const guides = groupGuides(readGuides(docs), lang).map((group) => ({
    text: group.title,
    items: group.guides.map((guide) => ({
      text: guide.title,
      link: address(guide.lang === lang ? guide.path : (guide.other ?? guide.path)),
    })),
  }));
  return {
    lang,
    words,
    home: prefix,
    dictionary: lang === "vi" ? "/tu-dien/" : "/en/dictionary/",
    contents: `/${SITE_PAGES[lang].contents}.html`,
    searchPage: `/${SITE_PAGES[lang].search}.html`,
    playground: lang === "vi" ? "/thu/" : "/thu/en/",
    guides,
    databases: databaseSections(docs, lang, false),
    allDictionary: databaseSections(docs, lang, true),
    packages: {
      text: words.packages,
      link: "/api/",
      items: PACKAGES.map((name) => ({
        text: name === "cli" ? "thongnhat" : `@thongnhat/${name}`,
        link: `/nguon/packages/${name}/README.html`,
      })),
    },
  };
}

/** Two hundred code tables have a page of their own; beside every page they would bury the rest. */
function databaseSections(docs: string, lang: Language, withTables: boolean): NavSection[] {
  return readDictionary(docs, lang).map((folder) => ({
    text: folder.title,
    link: address(folder.path),
    items:
      folder.name === TABLES[lang] && !withTables
        ? []
        : folder.pages.map(({ title, path }) => ({ text: title, link: address(path) })),
  }));
}

/** `en/a.md#b` → `/en/a.html#b`; an index page is its folder. */
export function address(path: string): string {
  return `/${path.replace(/(^|\/)index\.md(?=#|$)/, "$1").replace(/\.md(?=#|$)/, ".html")}`;
}

function guidePairs(docs: string): Record<string, string> {
  const pairs: Record<string, string> = {
    "index.md": "/en/",
    "en/index.md": "/",
    [`${SITE_PAGES.vi.contents}.md`]: `/${SITE_PAGES.en.contents}.html`,
    [`${SITE_PAGES.en.contents}.md`]: `/${SITE_PAGES.vi.contents}.html`,
    [`${SITE_PAGES.vi.search}.md`]: `/${SITE_PAGES.en.search}.html`,
    [`${SITE_PAGES.en.search}.md`]: `/${SITE_PAGES.vi.search}.html`,
  };
  for (const { path, other } of readGuides(docs)) if (other !== undefined) pairs[path] = address(other);
  return pairs;
}
