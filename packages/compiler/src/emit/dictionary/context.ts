import type { Evidence, LegalBasis, Text } from "@thongnhat/core";
import { MARK_NAMES } from "@thongnhat/core";
import type { Facts } from "./facts.ts";
import { Html, html, join } from "./html.ts";
import { hrefTo, type Site, siteOf } from "./site.ts";
import { MARK_SHORT } from "./words/marks.ts";
import type { Lang } from "./words/speak.ts";

/** What the dictionary links to outside itself. */
export interface Outside {
  /** Folder of the TypeDoc pages below the site; empty: no links to them. */
  readonly api: string;
}

/** One page that is being written: what there is to say, in which language, and where the page stands. */
export interface Context {
  readonly facts: Facts;
  readonly lang: Lang;
  readonly site: Site;
  readonly outside: Outside;
  /** Path of the page below the site. */
  readonly at: string;
}

/** The context of a page. */
export function contextAt(facts: Facts, lang: Lang, outside: Outside, page: (site: Site) => string): Context {
  const site = siteOf(lang);
  return { facts, lang, site, outside, at: page(site) };
}

/** A link from this page to a file of the site. */
export function link(context: Context, to: string, text: Html | string, anchor = ""): Html {
  return html`<a href="${hrefTo(context.at, to, anchor)}">${text}</a>`;
}

/** Vietnamese text, marked as such on an English page; names in data stand between backticks in it. */
export function vietnamese(context: Context, text: string): Html {
  const parts = text.split("`");
  const said =
    parts.length % 2 === 0
      ? html`${text}`
      : join(
          parts.map((part, at) => (at % 2 === 0 ? html`${part}` : html`<code>${part}</code>`)),
          "",
        );
  return context.lang === "vi" ? said : html`<span lang="vi">${said}</span>`;
}

/** Both-language text in the language of the page. */
export function say(context: Context, text: Text): string {
  return text[context.lang] || text.vi;
}

/** Legal documents and articles. */
export function sayLaw(context: Context, basis: readonly LegalBasis[]): Html {
  const said = basis.map(({ document, article }) => (article ? `${document}, ${article}` : document));
  return vietnamese(context, said.join("; "));
}

function isMark(mark: string): mark is Evidence["mark"] {
  return Object.hasOwn(MARK_NAMES, mark);
}

/** A mark as a coloured word that leads to what it means. */
export function sayMark(context: Context, mark: string): Html {
  if (!isMark(mark)) return html`${mark}`;
  const name = MARK_NAMES[mark][context.lang];
  return html`<a class="tn-mark tn-mark-${mark}" href="${hrefTo(context.at, context.site.evidence, mark)}" title="${name}">${MARK_SHORT[mark][context.lang]}</a>`;
}

/** A mark and where it was seen. */
export function sayEvidence(
  context: Context,
  evidence: { readonly mark: string; readonly source: string },
): Html {
  const source = evidence.source === "" ? "" : html` ${vietnamese(context, evidence.source)}`;
  return html`${sayMark(context, evidence.mark)}${source}`;
}

/** Label and value pairs as a list; a pair without a value is left out. */
export function factList(
  pairs: readonly (readonly [label: string, value: Html | string | undefined])[],
): Html {
  const rows = pairs.flatMap(([label, value]) => {
    const empty = value === undefined || value === "" || (value instanceof Html && value.source === "");
    return empty ? [] : [html`<div><dt>${label}</dt><dd>${value}</dd></div>`];
  });
  return rows.length === 0 ? html`` : html`<dl class="tn-facts">\n${join(rows, new Html("\n"))}\n</dl>`;
}

/** One column of a table: its heading, and the cell of a row. */
export interface Column<T> {
  readonly label: string;
  readonly cell: (row: T) => Html | string;
  readonly className?: string;
}

/** A table that a phone shows as cards: every cell knows its column's name. */
export function dataTable<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  attributes: Html = html``,
): Html {
  const head = columns.map(({ label }) => html`<th scope="col">${label}</th>`);
  const lines = rows.map((row) => {
    const cells = columns.map(({ label, cell, className }) => {
      return html`<td data-label="${label}"${className === undefined ? "" : html` class="${className}"`}>${cell(row)}</td>`;
    });
    return html`<tr>${cells}</tr>`;
  });
  const body = join(lines, new Html("\n"));
  return html`<table class="tn-table"${attributes}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}
