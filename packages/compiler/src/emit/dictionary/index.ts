import type { Compiled } from "../../compiled.ts";
import { emitBundles } from "../bundles.ts";
import { type Context, contextAt, type Outside } from "./context.ts";
import { type Facts, factsOf } from "./facts.ts";
import { databasePage, homePage } from "./home.ts";
import { sheetPage } from "./record/page.ts";
import { DATA, type Site } from "./site.ts";
import { codesCsv, mappingCsv, rowsScript, transfersCsv } from "./tables/data.ts";
import { tablesPage } from "./tables/index-page.ts";
import { SMALL, tablePage } from "./tables/page.ts";
import { LANGS } from "./words/speak.ts";

/** How the dictionary is tied to the site around it. */
export interface DictionaryOptions {
  /** Folder of the TypeDoc pages below the root of the site, `api` unless said; `""` leaves links to it out. */
  readonly api?: string;
}

/**
 * The data dictionary of a standard, or of a unit's own databases, in Vietnamese and English: pages as Markdown that
 * VitePress can build, pictures, downloads and the index for searching. The same standard always gives the same bytes.
 *
 * @param compiled the standard: only its databases and tables are described
 * @param options how the pages are tied to the site around them
 * @returns texts by path below the folder of the site: `tu-dien/…` Vietnamese, `en/dictionary/…` English
 * @throws CompileError when a mapping beside the standard cannot be read
 * @example
 * const pages = await emitDictionary(readStandard("schemas"));
 * pages.get("tu-dien/ho-tich/khai-sinh.md");
 */
export async function emitDictionary(
  compiled: Compiled,
  options: DictionaryOptions = {},
): Promise<Map<string, string>> {
  const facts = factsOf(compiled);
  const outside: Outside = { api: options.api ?? "api" };
  const files = new Map<string, string>();
  for (const lang of LANGS) {
    const write = (place: (site: Site) => string, page: (context: Context) => string): void => {
      const context = contextAt(facts, lang, outside, place);
      files.set(context.at, page(context));
    };
    write((site) => site.home, homePage);
    for (const { id } of facts.model.databases)
      write(
        (site) => site.database(id),
        (context) => databasePage(context, id, undefined),
      );
    for (const sheet of facts.sheets)
      write(
        (site) => site.sheet(sheet.id),
        (context) => sheetPage(context, sheet),
      );
    write((site) => site.tables, tablesPage);
    for (const table of facts.tables.values())
      write(
        (site) => site.table(table.id),
        (context) => tablePage(context, table),
      );
  }
  writeData(facts, files);
  return files;
}

/** Downloads and scripts: data that both languages share. */
function writeData(facts: Facts, files: Map<string, string>): void {
  for (const table of facts.tables.values()) {
    files.set(DATA.codes(table.id), codesCsv(table));
    if (table.rows.length > SMALL) files.set(DATA.rows(table.id), rowsScript(table));
  }
  for (const mapping of facts.mappings.values()) files.set(DATA.mapping(mapping.id), mappingCsv(mapping));
  for (const transfers of facts.transfers.values())
    files.set(DATA.mapping(transfers.id), transfersCsv(transfers));
  for (const [path, text] of emitBundles(facts.model, facts.tables))
    files.set(DATA.bundle(path.replace(/\.schema\.json$/, "")), text);
}
