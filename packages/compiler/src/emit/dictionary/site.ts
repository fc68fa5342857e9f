import { dirname, relative } from "node:path/posix";
import type { Lang } from "./words/speak.ts";

/** Folders of the dictionary of each language. */
const ROOT: Readonly<Record<Lang, string>> = { vi: "tu-dien", en: "en/dictionary" };
const TABLES: Readonly<Record<Lang, string>> = { vi: "danh-muc", en: "code-tables" };
const FORMATS: Readonly<Record<Lang, string>> = { vi: "dinh-dang", en: "wire-formats" };

/** Where the pages of one language stand, as paths below the folder of the site. */
export interface Site {
  readonly home: string;
  readonly coverage: string;
  readonly evidence: string;
  readonly profiles: string;
  /** The six words, their measures and limits. */
  readonly quality: string;
  readonly search: string;
  readonly tables: string;
  readonly database: (id: string) => string;
  /** Page of a record or block, by `database/name`. */
  readonly sheet: (id: string) => string;
  readonly table: (id: string) => string;
  /** First page of the formats of other systems. */
  readonly formats: string;
  readonly formatSystem: (id: string) => string;
  readonly format: (system: string, base: string) => string;
}

/** The addresses of one language. Data files stand once, beside the Vietnamese pages. */
export function siteOf(lang: Lang): Site {
  const root = ROOT[lang];
  const tables = `${root}/${TABLES[lang]}`;
  const formats = `${root}/${FORMATS[lang]}`;
  return {
    home: `${root}/index.md`,
    coverage: `${root}/do-phu.md`,
    evidence: `${root}/chung-cu.md`,
    profiles: `${root}/ho-so-chia-se.md`,
    quality: `${root}/chat-luong.md`,
    search: `${root}/search.json`,
    tables: `${tables}/index.md`,
    database: (id) => `${root}/${id}/index.md`,
    sheet: (id) => `${root}/${id}.md`,
    table: (id) => `${tables}/${id}.md`,
    formats: `${formats}/index.md`,
    formatSystem: (id) => `${formats}/${id}.md`,
    format: (system, base) => `${formats}/${system}/${base}.md`,
  };
}

/** Data files, which both languages link to. */
export const DATA = {
  bundle: (id: string): string => `${ROOT.vi}/${id}.schema.json`,
  national: (id: string): string => `${ROOT.vi}/${id}.tu-dien-25.csv`,
  picture: (database: string, lang: Lang): string => `${ROOT[lang]}/${database}/so-do.svg`,
  states: (database: string, name: string, lang: Lang): string => `${ROOT[lang]}/${database}/${name}.svg`,
  codes: (table: string): string => `${ROOT.vi}/${TABLES.vi}/${table}.csv`,
  rows: (table: string): string => `${ROOT.vi}/${TABLES.vi}/${table}.js`,
  mapping: (id: string): string => `${ROOT.vi}/${TABLES.vi}/${id}.csv`,
  script: `${ROOT.vi}/tables.js`,
} as const;

/** The relative address of one file of the site seen from another; a page is linked as the HTML it becomes. */
export function hrefTo(from: string, to: string, anchor = ""): string {
  const hash = anchor === "" ? "" : `#${anchor}`;
  if (from === to && hash !== "") return hash;
  return `${relative(dirname(from), asPage(to))}${hash}`;
}

/** Address of a page below the root of the site. */
export function asPage(path: string): string {
  return path.replace(/\.md$/, ".html");
}
