import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type CodeTable, readStandard } from "@thongnhat/compiler";
import { catalogue } from "@thongnhat/schemas/catalogue";
import { apiEntries } from "../../search/collect/api.ts";
import { formatEntries } from "../../search/collect/formats.ts";
import { guideEntries } from "../../search/collect/guides.ts";
import { recordEntries } from "../../search/collect/records.ts";
import { tableEntries } from "../../search/collect/tables.ts";
import type { SearchEntry } from "../../search/entry.ts";
import { indexScript } from "../../search/pack.ts";
import { DICTIONARY, FORMATS, readDictionary, TABLES } from "../dictionary.ts";
import { DOCS, ROOT } from "../paths.ts";
import { address } from "../site-data.ts";
import type { Language } from "../words.ts";
import { readText, writeFile } from "./files.ts";

/** An index as written, for the report of the build. */
export interface WrittenIndex {
  readonly lang: Language;
  readonly entries: readonly SearchEntry[];
  readonly bytes: number;
  readonly gzip: number;
}

/** Writes `assets/search-<language>.js` from the built pages, the standard and the names of the API. */
export function writeSearchIndex(outDir: string, pages: ReadonlyMap<string, string>): WrittenIndex[] {
  const { tables } = readStandard(join(ROOT, "schemas"));
  return (["vi", "en"] as const).map((lang) => {
    const entries = entriesOf(lang, pages, tables);
    const script = indexScript(entries);
    writeFile(join(outDir, "assets", `search-${lang}.js`), script);
    return { lang, entries, bytes: Buffer.byteLength(script), gzip: gzipSync(script).length };
  });
}

function entriesOf(
  lang: Language,
  pages: ReadonlyMap<string, string>,
  tables: ReadonlyMap<string, CodeTable>,
): SearchEntry[] {
  const guides = [...pages].filter(([page, html]) => isGuide(page) && langOf(html) === lang);
  const entries = guides.flatMap(([page, html]) => guideEntries(page, html));
  if ([...pages.keys()].some((page) => page.startsWith(`${DICTIONARY[lang]}/`))) {
    entries.push(
      ...withoutRepeatedRules(recordEntries(catalogue, lang), pages),
      ...blockEntries(lang),
      ...tableEntries(tables, lang),
      ...formatEntries(JSON.parse(readText(join(DOCS, DICTIONARY[lang], "search.json")))),
    );
  }
  return [...entries, ...apiEntries(pages.keys())];
}

/**
 * A rule of a record that travels inside another record stands on its own page only: there it is found. A rule that
 * stands nowhere keeps its entries, so that the check of addresses names it.
 */
function withoutRepeatedRules(entries: SearchEntry[], pages: ReadonlyMap<string, string>): SearchEntry[] {
  const stands = (entry: SearchEntry): boolean => {
    const [page = "", anchor = ""] = entry.url.split("#");
    return pages.get(page)?.includes(`id="${anchor}"`) === true;
  };
  const shown = new Set(
    entries.filter((entry) => entry.kind === "rule" && stands(entry)).map(({ title }) => title),
  );
  return entries.filter((entry) => entry.kind !== "rule" || !shown.has(entry.title) || stands(entry));
}

/** Pages of the dictionary beside records and code tables: databases, shared blocks, coverage and evidence. */
function blockEntries(lang: Language): SearchEntry[] {
  const records = new Set(Object.keys(catalogue.records).map((id) => `${DICTIONARY[lang]}/${id}.md`));
  const folders = readDictionary(DOCS, lang).filter(
    ({ name }) => name !== TABLES[lang] && name !== FORMATS[lang],
  );
  return folders.flatMap((folder) =>
    [folder, ...folder.pages]
      .filter(({ path }) => !records.has(path))
      .map(({ title, path }): SearchEntry => {
        const name = path.slice(path.lastIndexOf("/") + 1, -".md".length);
        const trail = path === folder.path ? "" : folder.title;
        return { kind: "record", title, trail, url: address(path).slice(1), words: name };
      }),
  );
}

const LISTS = /^(?:index|en\/index|404|muc-luc|tim-kiem|en\/contents|en\/search)\.html$/;

function isGuide(page: string): boolean {
  const generated = [...Object.values(DICTIONARY), "api", "thu"].some((folder) =>
    page.startsWith(`${folder}/`),
  );
  return !generated && !LISTS.test(page);
}

/** Documents outside docs/ are in Vietnamese or hold both languages; they are found in both. */
function langOf(html: string): string {
  return /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] ?? "vi";
}
