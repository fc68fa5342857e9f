import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { titleOf } from "./front-matter.ts";
import type { Language } from "./words.ts";

/** A page of the generated dictionary, as the sidebar shows it. */
export interface DictionaryPage {
  readonly title: string;
  /** Path below docs/, such as `tu-dien/ho-tich/khai-sinh.md`. */
  readonly path: string;
}

/** A folder of the dictionary: a database, or the code tables. */
export interface DictionaryFolder extends DictionaryPage {
  readonly name: string;
  readonly pages: readonly DictionaryPage[];
}

/** Where the dictionary of a language stands below docs/. */
export const DICTIONARY: Readonly<Record<Language, string>> = { vi: "tu-dien", en: "en/dictionary" };
/** The folder of the code tables in it. */
export const TABLES: Readonly<Record<Language, string>> = { vi: "danh-muc", en: "code-tables" };

/** The folder of the formats of other systems in it. */
export const FORMATS: Readonly<Record<Language, string>> = { vi: "dinh-dang", en: "wire-formats" };

/** The dictionary of a language as it lies on disk; empty when it was not generated yet. */
export function readDictionary(docs: string, lang: Language): DictionaryFolder[] {
  const top = join(docs, DICTIONARY[lang]);
  if (!existsSync(top)) return [];
  return readdirSync(top, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(top, entry.name, "index.md")))
    .map(({ name }) => folderOf(docs, `${DICTIONARY[lang]}/${name}`, name))
    .sort(
      (one, next) =>
        place(one.name, lang) - place(next.name, lang) || one.title.localeCompare(next.title, "vi"),
    );
}

/** Databases first, then the blocks they share, the formats of other systems, the code tables. */
function place(folder: string, lang: Language): number {
  return folder === TABLES[lang] ? 3 : folder === FORMATS[lang] ? 2 : folder === "chung" ? 1 : 0;
}

function folderOf(docs: string, path: string, name: string): DictionaryFolder {
  const pages = readdirSync(join(docs, path))
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .map((file) => pageOf(docs, `${path}/${file}`))
    .sort((one, next) => one.title.localeCompare(next.title, "vi"));
  return { ...pageOf(docs, `${path}/index.md`), name, pages };
}

function pageOf(docs: string, path: string): DictionaryPage {
  return { path, title: titleOf(readFileSync(join(docs, path), "utf8")) ?? path };
}

/** The same page of the dictionary in the other language. */
export function otherDictionaryPage(path: string): string | undefined {
  for (const [from, to] of [
    ["vi", "en"],
    ["en", "vi"],
  ] as const) {
    if (!path.startsWith(`${DICTIONARY[from]}/`)) continue;
    const rest = path.slice(DICTIONARY[from].length + 1);
    const own = [TABLES, FORMATS].find((folder) => rest.startsWith(`${folder[from]}/`));
    const twin = own === undefined ? rest : own[to] + rest.slice(own[from].length);
    return `${DICTIONARY[to]}/${twin}`;
  }
  return undefined;
}
