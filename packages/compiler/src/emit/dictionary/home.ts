import { type Context, factList, link, say, sayLaw, vietnamese } from "./context.ts";
import { draftBlocks } from "./history.ts";
import { type Html, html, join } from "./html.ts";
import { languageNote } from "./language-note.ts";
import { type Block, heading, page } from "./page.ts";
import { figure } from "./pictures/database.ts";
import { statesBlocks } from "./pictures/states.ts";
import { DATA } from "./site.ts";
import { countFormats } from "./wire-formats/system-page.ts";
import { PAGE_WORDS } from "./words/pages.ts";
import { PROFILE_WORDS } from "./words/profiles.ts";
import { QUALITY_WORDS } from "./words/quality.ts";
import { sayDay, sayNumber, speak } from "./words/speak.ts";
import { FORMAT_WORDS } from "./words/wire-formats.ts";

/** The first page of the dictionary. */
export function homePage(context: Context): string {
  const words = speak(PAGE_WORDS, context.lang);
  const { facts, site, lang } = context;
  const number = (value: number): string => sayNumber(value, lang);
  const rows = [...facts.tables.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const databases = facts.model.databases.map(({ id, label, records }) => {
    const blocks = facts.sheets.filter((sheet) => sheet.database === id && sheet.record === undefined).length;
    const counts = [
      records.length > 0 ? words.countRecords(number(records.length)) : "",
      blocks > 0 ? words.countBlocks(number(blocks)) : "",
    ];
    return html`<li>${link(context, site.database(id), say(context, label))}: ${counts.filter(Boolean).join(", ")}</li>`;
  });
  const blocks: Block[] = [
    html`<p class="tn-lead">${words.dictionaryIntro}</p>`,
    html`<p>${words.edition} ${sayDay(facts.model.edition, lang)}.</p>`,
    heading(2, words.databases, "co-so-du-lieu"),
    html`<ul>\n${join(databases, "\n")}\n</ul>`,
    heading(2, words.codeTables, "danh-muc"),
    html`<p>${link(context, site.tables, words.codeTables)}: ${words.countTables(number(facts.tables.size))}, ${words.countRows(number(rows))}.</p>`,
    ...formatsBlocks(context),
    heading(2, words.howGood, "do-phu"),
    html`<ul>\n<li>${link(context, site.coverage, words.coverage)}</li>\n<li>${link(context, site.evidence, words.evidence)}</li>\n<li>${link(context, site.profiles, speak(PROFILE_WORDS, lang).title)}</li>${facts.limits !== undefined && html`\n<li>${link(context, site.quality, speak(QUALITY_WORDS, lang).title)}</li>`}\n</ul>`,
  ];
  return page(words.dictionary, words.dictionaryIntro, blocks);
}

/** The way to the formats of other systems, where the standard has some. */
function formatsBlocks(context: Context): Block[] {
  if (context.facts.formatSystems.length === 0) return [];
  const { title } = speak(FORMAT_WORDS, context.lang);
  return [
    heading(2, title, "dinh-dang"),
    html`<p>${link(context, context.site.formats, title)}: ${countFormats(context)}.</p>`,
  ];
}

/** The page of a database. */
export function databasePage(context: Context, id: string, pictures: ReadonlyMap<string, Html>): string {
  const words = speak(PAGE_WORDS, context.lang);
  const { facts, lang } = context;
  const database = facts.model.databases.find((one) => one.id === id);
  const json = facts.compiled.sources.databases.get(id) ?? {};
  const owners = (json.owner ?? []) as { unit: { vi: string; en: string }; from: string; to: string }[];
  const owned = owners.map(({ unit, from, to }) => {
    const period = [from && sayDay(from, lang), to && sayDay(to, lang)];
    return html`${unit[lang]}${(from || to) !== "" && html` (${period.map((day) => day || "…").join(" – ")})`}`;
  });
  const law = (json.legalBasis ?? []) as { document: string; article?: string }[];
  const description = String(json.description ?? "");
  const picture = pictures.get("so-do");
  const machines = facts.machines.filter(({ database: own }) => own === id);
  const sheets = facts.sheets.filter((sheet) => sheet.database === id);
  const list = (records: boolean): Block[] => {
    const chosen = sheets.filter(({ record }) => (record !== undefined) === records);
    if (chosen.length === 0) return [];
    const items = chosen.map((sheet) => {
      const fields = facts.fields.get(sheet.id)?.filter(({ own }) => own).length ?? 0;
      const count = fields === 0 ? "" : ` ${words.countFields(sayNumber(fields, lang))}.`;
      return html`<li>${link(context, context.site.sheet(sheet.id), say(context, sheet.label))} <code>${sheet.name}</code>.${count} ${vietnamese(context, sheet.description)}</li>`;
    });
    return [
      heading(2, records ? words.records : words.blocks, records ? "ban-ghi" : "khoi"),
      html`<ul>\n${join(items, "\n")}\n</ul>`,
    ];
  };
  const blocks: (Block | undefined)[] = [
    html`<p class="tn-lead">${vietnamese(context, description)}</p>`,
    languageNote(context),
    factList([
      [words.owner, join(owned, "; ")],
      [words.law, law.length === 0 ? undefined : sayLaw(context, law)],
      [words.lawFrom, database?.lawFrom === undefined ? undefined : sayDay(database.lawFrom, lang)],
      [words.lawTo, database?.lawTo === undefined ? undefined : sayDay(database.lawTo, lang)],
      [words.version, database?.version],
      [words.status, json.status === "draft" ? words.draft : String(json.status ?? "")],
    ]),
    ...(picture === undefined
      ? []
      : [
          heading(2, words.picture, "so-do-quan-he"),
          figure(
            context,
            picture,
            DATA.picture(id, lang),
            database === undefined ? id : say(context, database.label),
          ),
          html`<p class="tn-note">${words.legend}</p>`,
        ]),
    ...list(true),
    ...list(false),
    ...statesBlocks(context, machines, pictures),
    ...draftBlocks(context, id),
  ];
  return page(database === undefined ? id : say(context, database.label), description, blocks);
}
