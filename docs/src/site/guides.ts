import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { frontMatterOf, titleOf } from "./front-matter.ts";
import { GROUPS } from "./groups.ts";
import type { Language } from "./words.ts";

/** A guide: a Markdown page that a person wrote. */
export interface Guide {
  readonly lang: Language;
  /** Path of the page below docs/, such as `en/getting-started.md`. */
  readonly path: string;
  readonly title: string;
  readonly group: string;
  readonly order: number;
  /** The same guide in the other language: a path below docs/, perhaps with an anchor. */
  readonly other: string | undefined;
}

/** Guides of one group, in order. */
export interface GuideGroup {
  readonly title: string;
  readonly guides: readonly Guide[];
}

/** Pages that belong to no group: home and the site's own lists. */
const OWN_PAGES = ["index.md", "tim-kiem.md", "muc-luc.md", "search.md", "contents.md"];

/** Every guide in docs/ and docs/en/, read from the files, so that a new file appears by itself. */
export function readGuides(docs: string): Guide[] {
  return [...guidesIn(docs, "vi", ""), ...guidesIn(docs, "en", "en/")];
}

function guidesIn(docs: string, lang: Language, folder: string): Guide[] {
  return readdirSync(join(docs, folder))
    .filter((name) => name.endsWith(".md") && !OWN_PAGES.includes(name))
    .map((name) => guideOf(lang, folder + name, readFileSync(join(docs, folder, name), "utf8")));
}

/** Reads what the sidebar needs to know from the text of a guide. */
export function guideOf(lang: Language, path: string, markdown: string): Guide {
  const { group = "khac", order = "1000" } = frontMatterOf(markdown);
  const place = Number(order);
  return {
    lang,
    path,
    title: titleOf(markdown) ?? path,
    group: GROUPS.some(({ id }) => id === group) ? group : "khac",
    order: Number.isFinite(place) ? place : 1000,
    other: otherLanguage(lang, path, markdown),
  };
}

/** The first link in the page that says it leads to the other language. */
function otherLanguage(lang: Language, path: string, markdown: string): string | undefined {
  const words = lang === "vi" ? "In English|English|English below" : "Tiếng Việt|Bản tiếng Việt";
  const [, target] = new RegExp(`\\[(?:${words})\\]\\(([^)\\s]+)\\)`).exec(markdown) ?? [];
  if (target === undefined) return undefined;
  if (target.startsWith("#")) return path + target;
  return lang === "vi" ? target : target.replace(/^\.\.\//, "");
}

/** The guides of a language by group; groups without a guide are left out. */
export function groupGuides(guides: readonly Guide[], lang: Language): GuideGroup[] {
  const own = guides.filter((guide) => guide.lang === lang);
  const all = lang === "vi" ? own : [...own, ...inVietnameseFile(guides)];
  return GROUPS.map((group) => ({
    title: group[lang],
    guides: all
      .filter((guide) => guide.group === group.id)
      .sort((one, next) => one.order - next.order || one.title.localeCompare(next.title, "vi")),
  })).filter((group) => group.guides.length > 0);
}

/** Guides whose English stands below the Vietnamese in the same file. */
function inVietnameseFile(guides: readonly Guide[]): Guide[] {
  return guides.filter((guide) => guide.other?.startsWith(`${guide.path}#`) === true);
}
