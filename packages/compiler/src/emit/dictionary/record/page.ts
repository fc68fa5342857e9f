import { type Context, factList, link, say, vietnamese } from "../context.ts";
import { linkToDef } from "../fields/describe.ts";
import { dotted } from "../fields/rules-of-field.ts";
import { fieldSection } from "../fields/section.ts";
import type { Sheet } from "../fields/sheets.ts";
import { fieldTables } from "../fields/table.ts";
import { historyBlocks } from "../history.ts";
import { type Html, html, join } from "../html.ts";
import { languageNote } from "../language-note.ts";
import { type Block, heading, page } from "../page.ts";
import { deadlineBlocks } from "../quality/deadlines.ts";
import { DATA, hrefTo } from "../site.ts";
import { recordFormatsBlocks } from "../wire-formats/system-page.ts";
import { PAGE_WORDS } from "../words/pages.ts";
import { QUALITY_WORDS } from "../words/quality.ts";
import { sayNumber, speak } from "../words/speak.ts";
import { exampleBlocks } from "./examples.ts";
import { ruleSection, rulesByField, runningRules } from "./rules.ts";

/** Most uses of a block that are listed one by one. */
const MOST_USES = 40;

/** The page of a record or a block. */
export function sheetPage(context: Context, sheet: Sheet): string {
  const words = speak(PAGE_WORDS, context.lang);
  const fields = context.facts.fields.get(sheet.id) ?? [];
  const rules = runningRules(context, sheet);
  const about = rulesByField(rules);
  const sections = fields.filter(({ own, overlaid }) => own || overlaid);
  const blocks: (Block | undefined)[] = [
    html`<p class="tn-lead">${vietnamese(context, sheet.description)}</p>`,
    languageNote(context),
    summary(context, sheet),
    kinds(context, sheet),
    ...(fields.length === 0 ? [] : [heading(2, words.fields, "cac-truong"), ...fieldTables(context, fields)]),
    ...(sections.length === 0 ? [] : [heading(2, words.fieldSections, "tung-truong")]),
    ...sections.map((field) => fieldSection(context, sheet, field, about.get(field.path) ?? [])),
    ...(rules.length === 0 ? [] : [heading(2, words.rules, "quy-tac")]),
    ...rules.map((rule) => ruleSection(context, sheet, rule)),
    ...deadlineBlocks(context, sheet.record?.deadlines ?? []),
    ...(sheet.record === undefined ? [] : exampleBlocks(context, sheet, rules)),
    ...(sheet.record === undefined ? usedIn(context, sheet) : []),
    ...(sheet.record === undefined ? [] : recordFormatsBlocks(context, sheet.id)),
    ...historyBlocks(context, sheet),
    heading(2, words.forPrograms, "phan-mem"),
    programs(context, sheet),
  ];
  return page(say(context, sheet.label), sheet.description, blocks);
}

function summary(context: Context, sheet: Sheet): Html {
  const words = speak(PAGE_WORDS, context.lang);
  const { facts, site } = context;
  const database = facts.compiled.sources.databases.get(sheet.database);
  const label = (database?.label ?? { vi: sheet.database, en: sheet.database }) as { vi: string; en: string };
  const event = sheet.record?.eventDate;
  const base = sheet.record?.extends;
  const quality = speak(QUALITY_WORDS, context.lang);
  return factList([
    [words.database, link(context, site.database(sheet.database), label[context.lang])],
    [words.identifier, html`<code>${sheet.id}</code>, ${sheet.version}`],
    [words.extends, base === undefined ? undefined : html`<code>${base.id}</code>, ${base.version}`],
    [words.eventDate, event === undefined ? undefined : fieldLink(event)],
    [words.keys, join((sheet.record?.keys ?? []).map(fieldLink))],
    [quality.person, join(personFields(sheet).map(fieldLink))],
  ]);
}

function personFields({ record }: Sheet): string[] {
  const { name, birth, sex } = record?.person ?? {};
  return [name, birth, sex].filter((pointer) => pointer !== undefined);
}

function fieldLink(pointer: string): Html {
  return html`<a href="#${dotted(pointer)}"><code>${dotted(pointer)}</code></a>`;
}

/** What a choice chooses from. */
function kinds(context: Context, sheet: Sheet): Html | undefined {
  const node = sheet.alias?.node;
  if (node?.kind !== "union") return undefined;
  const words = speak(PAGE_WORDS, context.lang);
  const items = node.variants.map(
    ({ value, def }) => html`<li><code>${node.tag}: ${value}</code> – ${linkToDef(context, def)}</li>`,
  );
  return html`<p>${words.kinds}:</p>\n<ul>${items}</ul>`;
}

function usedIn(context: Context, sheet: Sheet): Block[] {
  const words = speak(PAGE_WORDS, context.lang);
  const uses = context.facts.blockUses.get(sheet.id) ?? [];
  const items = uses.slice(0, MOST_USES).map((use) => {
    const name = html`${say(context, use.sheet.label)} <code>${use.path}</code>`;
    return html`<li>${link(context, context.site.sheet(use.sheet.id), name, use.path)}</li>`;
  });
  const more = uses.length - items.length;
  return [
    heading(2, words.usedIn, "duoc-dung-o"),
    uses.length === 0
      ? html`<p>${words.usedNowhere}</p>`
      : html`<ul>\n${items}${more > 0 && html`<li>${words.more(sayNumber(more, context.lang))}</li>`}\n</ul>`,
  ];
}

function programs(context: Context, sheet: Sheet): Html {
  const words = speak(PAGE_WORDS, context.lang);
  const items: Html[] = [];
  if (sheet.record !== undefined) {
    items.push(
      html`<li><a href="${hrefTo(context.at, DATA.bundle(sheet.id))}" download>${words.jsonSchema}</a></li>`,
    );
  }
  if (sheet.def !== undefined) {
    items.push(
      html`<li><a href="${hrefTo(context.at, DATA.national(sheet.id))}" download>${words.national}</a>. ${words.nationalNote}</li>`,
    );
  }
  const type = apiPage(context, sheet);
  if (type !== undefined)
    items.push(
      html`<li>${words.apiType}: <a href="${hrefTo(context.at, type)}"><code>${sheet.title}</code></a></li>`,
    );
  items.push(html`<li>${words.sourceFile}: <code>schemas/${sheet.file}</code></li>`);
  return html`<ul>\n${items}\n</ul>`;
}

/** The TypeDoc page of a type of `@thongnhat/schemas`: objects are interfaces, choices and values type aliases. */
function apiPage(context: Context, sheet: Sheet): string | undefined {
  if (context.outside.api === "") return undefined;
  const kind = sheet.def === undefined ? "types" : "interfaces";
  return `${context.outside.api}/${kind}/_thongnhat_schemas.generated_${sheet.database}.${sheet.title}.html`;
}
