import { MARKS } from "../../../evidence/count.ts";
import type { CodeTable } from "../../../read/code-tables.ts";
import {
  type Context,
  dataTable,
  factList,
  link,
  say,
  sayEvidence,
  sayLaw,
  sayMark,
  vietnamese,
} from "../context.ts";
import { type Html, html, join } from "../html.ts";
import { languageNote } from "../language-note.ts";
import { type Block, heading, page } from "../page.ts";
import { DATA, hrefTo } from "../site.ts";
import { MARK_SHORT } from "../words/marks.ts";
import { sayDay, sayNumber, speak } from "../words/speak.ts";
import { TABLE_WORDS } from "../words/tables.ts";
import { mappingBlocks, transferBlocks } from "./mappings.ts";
import { codeColumns, holdsOn, parentTables } from "./rows.ts";

/** A table of up to this many rows stands wholly in its page, and its codes in the index for searching. */
export const SMALL = 300;
/** A table of up to this many rows is read, not searched. */
const FEW = 8;
/** Rows of a larger table that stand in the page. */
const FIRST = 200;

/** The page of a code table. */
export function tablePage(context: Context, table: CodeTable): string {
  const words = speak(TABLE_WORDS, context.lang);
  const { lang } = context;
  const large = table.rows.length > SMALL;
  const number = (value: number): string => sayNumber(value, lang);
  const first = words.firstRows(number(FIRST), number(table.rows.length));
  const shown = large ? table.rows.slice(0, FIRST) : table.rows;
  const file = html`<a href="${hrefTo(context.at, DATA.codes(table.id))}" download>${words.download}</a>`;
  const download = html`<p>${file}</p>`;
  const blocks: (Block | undefined)[] = [
    html`<p class="tn-lead">${vietnamese(context, table.description)}</p>`,
    languageNote(context),
    summary(context, table),
    heading(2, words.codes, "cac-ma"),
    large ? html`<p>${first} ${file}.</p>` : undefined,
    shown.length > FEW ? scriptWords(context, words.search) : undefined,
    dataTable(codeColumns(context, table), shown, large ? largeTable(context, table) : FILTERED),
    download,
    ...mappingBlocks(context, table.id),
    ...transferBlocks(context, table.id),
    heading(2, words.usedBy, "truong-dung"),
    uses(context, table),
  ];
  return page(say(context, table.label), table.description, blocks, scriptHead(context));
}

/** Marks the tables of a page that the script in the browser can filter. */
export const FILTERED = html` data-filter`;

/** What the script in the browser is told, once a page. */
export function scriptWords(context: Context, search: string): Html {
  const words = speak(TABLE_WORDS, context.lang);
  const marks = Object.fromEntries(MARKS.map((mark) => [mark, MARK_SHORT[mark][context.lang]]));
  const { onlyNow, found, foundFirst, none, next, loading, failed, retired, disputed, also } = words;
  const said = JSON.stringify({
    lang: context.lang,
    search,
    onlyNow,
    found,
    foundFirst,
    none,
    next,
    loading,
    failed,
    retired,
    disputed,
    also,
    since: words.since("{day}"),
    until: words.until("{day}"),
    marks,
    evidence: hrefTo(context.at, context.site.evidence),
  });
  return html`<div class="tn-filter" data-words="${said}" hidden></div>`;
}

/** Where the script finds all rows of a large table, and which columns the page shows. */
function largeTable(context: Context, table: CodeTable): Html {
  return html`${FILTERED} data-table="${table.id}" data-rows="${hrefTo(context.at, DATA.rows(table.id))}" data-columns="${largeColumns(table)}" data-edition="${table.edition}"`;
}

/** Which columns the page shows, so that the script makes the same. */
function largeColumns(table: CodeTable): string {
  const has = (test: (row: CodeTable["rows"][number]) => boolean, name: string): string =>
    table.rows.some(test) ? name : "";
  const names = [
    "code",
    "name",
    has((row) => row.en !== "", "en"),
    has((row) => row.parent !== "", "parent"),
    has((row) => row.from !== "" || row.to !== "" || row.status !== "active", "period"),
    has((row) => row.replacedBy.length > 0, "successor"),
    "source",
  ];
  return names.filter(Boolean).join(" ");
}

/** Front matter that loads the script of the tables; without it the page is complete but cannot be filtered. */
export function scriptHead(context: Context): string {
  return `head:\n  - - script\n    - defer: ""\n      src: ${JSON.stringify(hrefTo(context.at, DATA.script))}\n`;
}

function summary(context: Context, table: CodeTable): Html {
  const words = speak(TABLE_WORDS, context.lang);
  const { lang } = context;
  const number = (value: number): string => sayNumber(value, lang);
  const now = table.rows.filter((row) => holdsOn(row, table.edition)).length;
  const marks = MARKS.map((mark) => [mark, table.rows.filter((row) => row.mark === mark).length] as const);
  const counted = marks
    .filter(([, count]) => count > 0)
    .map(([mark, count]) => html`${sayMark(context, mark)} ${number(count)}`);
  const approximate = (table.approximate ?? []).map(({ until, days }) =>
    words.approximately(sayDay(until, lang), number(days)),
  );
  return factList([
    [words.identifier, html`<code>${table.id}</code>`],
    [words.owner, vietnamese(context, table.owner)],
    [words.law, table.legalBasis.length === 0 ? undefined : sayLaw(context, table.legalBasis)],
    [words.evidence, sayEvidence(context, table.evidence)],
    [words.count, words.rowsNow(number(now), number(table.rows.length), sayDay(table.edition, lang))],
    [words.weakest, join(counted)],
    [words.edition, sayDay(table.edition, lang)],
    [words.kind, table.open ? words.open : words.closed],
    [words.knownFrom, table.knownFrom === undefined ? undefined : sayDay(table.knownFrom, lang)],
    [words.approximate, approximate.join("; ")],
    [words.parentTables, parentTables(context, table)],
  ]);
}

function uses(context: Context, table: CodeTable): Html {
  const words = speak(TABLE_WORDS, context.lang);
  const all = context.facts.tableUses.get(table.id) ?? [];
  if (all.length === 0) return html`<p>${words.usedNowhere}</p>`;
  const items = all.map(({ sheet, path }) => {
    const name = html`${say(context, sheet.label)} <code>${path}</code>`;
    return html`<li>${link(context, context.site.sheet(sheet.id), name, path)}</li>`;
  });
  return html`<ul>\n${join(items, "\n")}\n</ul>`;
}
