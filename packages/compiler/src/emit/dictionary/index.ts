import type { Compiled } from "../../compiled.ts";
import { emitBundles } from "../bundles.ts";
import { type Context, contextAt, type Outside } from "./context.ts";
import { coveragePage } from "./coverage/coverage-page.ts";
import { evidencePage } from "./coverage/evidence-page.ts";
import { type Facts, factsOf } from "./facts.ts";
import { databasePage, homePage } from "./home.ts";
import type { Html } from "./html.ts";
import { nationalForm } from "./national/form.ts";
import { databasePicture } from "./pictures/database.ts";
import { type Draw, loadGraphviz } from "./pictures/graphviz.ts";
import { statesPicture } from "./pictures/states.ts";
import { profilesPage } from "./profiles-page.ts";
import { qualityPage } from "./quality/page.ts";
import { sheetPage } from "./record/page.ts";
import { searchIndex } from "./search.ts";
import { DATA, type Site } from "./site.ts";
import { codesCsv, mappingCsv, rowsScript, transfersCsv } from "./tables/data.ts";
import { tablesPage } from "./tables/index-page.ts";
import { SMALL, tablePage } from "./tables/page.ts";
import { parentNames } from "./tables/rows.ts";
import { formatPage } from "./wire-formats/format-page.ts";
import { formatsPage, systemPage } from "./wire-formats/system-page.ts";
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
 * @throws CompileError when a mapping or state machine beside the standard cannot be read
 * @example
 * const pages = await emitDictionary(readStandard("schemas"));
 * pages.get("tu-dien/ho-tich/khai-sinh.md");
 */
export async function emitDictionary(
  compiled: Compiled,
  options: DictionaryOptions = {},
): Promise<Map<string, string>> {
  const facts = factsOf(compiled);
  const draw = await loadGraphviz();
  const outside: Outside = { api: options.api ?? "api" };
  const files = new Map<string, string>();
  for (const lang of LANGS) {
    const at = (place: (site: Site) => string): Context => contextAt(facts, lang, outside, place);
    const write = (place: (site: Site) => string, page: (context: Context) => string): void => {
      const context = at(place);
      files.set(context.at, page(context));
    };
    write((site) => site.home, homePage);
    for (const { id } of facts.model.databases)
      write(
        (site) => site.database(id),
        (context) => databasePage(context, id, drawAll(context, id, draw, files)),
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
    if (facts.formatSystems.length > 0) write((site) => site.formats, formatsPage);
    for (const system of facts.formatSystems) {
      write(
        (site) => site.formatSystem(system.id),
        (context) => systemPage(context, system),
      );
      for (const format of system.formats)
        write(
          (site) => site.format(system.id, format.file.base),
          (context) => formatPage(context, system, format),
        );
    }
    write((site) => site.coverage, coveragePage);
    write((site) => site.evidence, evidencePage);
    write((site) => site.profiles, profilesPage);
    const { limits } = facts;
    if (limits !== undefined)
      write(
        (site) => site.quality,
        (context) => qualityPage(context, limits),
      );
    write((site) => site.search, searchIndex);
  }
  writeData(facts, files);
  return files;
}

/** The pictures of a database by name, each also as a file. */
function drawAll(
  context: Context,
  database: string,
  draw: Draw,
  files: Map<string, string>,
): ReadonlyMap<string, Html> {
  const pictures = new Map<string, Html>();
  const records = databasePicture(context, database, draw);
  if (records !== undefined) {
    pictures.set("so-do", records);
    files.set(DATA.picture(database, context.lang), `${records.source}\n`);
  }
  for (const machine of context.facts.machines.filter((one) => one.database === database)) {
    const states = statesPicture(context, machine, draw);
    pictures.set(machine.id, states);
    files.set(DATA.states(database, machine.id, context.lang), `${states.source}\n`);
  }
  return pictures;
}

/** Downloads and scripts: data that both languages share. */
function writeData(facts: Facts, files: Map<string, string>): void {
  for (const table of facts.tables.values()) {
    files.set(DATA.codes(table.id), codesCsv(table));
    if (table.rows.length > SMALL)
      files.set(DATA.rows(table.id), rowsScript(table, parentNames(facts.tables, table)));
  }
  for (const mapping of facts.mappings.values()) files.set(DATA.mapping(mapping.id), mappingCsv(mapping));
  for (const transfers of facts.transfers.values())
    files.set(DATA.mapping(transfers.id), transfersCsv(transfers));
  for (const sheet of facts.sheets)
    if (sheet.def !== undefined) files.set(DATA.national(sheet.id), nationalForm(facts, sheet));
  for (const [path, text] of emitBundles(facts.model, facts.tables))
    files.set(DATA.bundle(path.replace(/\.schema\.json$/, "")), text);
}
