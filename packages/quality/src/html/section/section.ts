import type { Context } from "../context/context.ts";
import { html, type Markup, type Part } from "../markup/markup.ts";

/** A section of the report, with its anchor. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

/** Places of the sections, the same in both languages so that links stay right. */
export const ANCHORS = {
  cards: "sau-tieu-chi",
  heat: "noi-nao",
  pareto: "sua-gi-truoc",
  trend: "xu-huong",
  lags: "do-tre",
  agreement: "doi-chieu",
  rules: "quy-tac",
  gaps: "chua-do-duoc",
  provenance: "nguon-goc",
} as const;

/** Writes a section with its heading. */
export function writeSection({ id, title, body }: Section): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-t"><h2 id="${id}-t">${title}</h2>${body}</section>\n`;
}

/** What is behind a chart, folded; paper has the chart and its words. */
export function folded(title: string, body: Markup): Markup {
  return html`<details><summary>${title}</summary>${body}</details>`;
}

/** A heading of a column. Numbers stand right; short words are not broken. */
export interface Column {
  readonly title: string;
  readonly number?: true;
  readonly short?: true;
}

const NUMBER = html` class="n"`;
const SHORT = html` class="s"`;

function classOf(column: Column | undefined): Markup | false {
  return column?.number === true ? NUMBER : column?.short === true && SHORT;
}

/** A plain table: the first cell of each row is its heading. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Part[])[],
): Markup {
  return html`<div class="wide" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${columns.map(
    ({ title, number }) => html`<th scope="col"${number === true && NUMBER}>${title}</th>`,
  )}</tr></thead><tbody>${rows.map(
    (cells) =>
      html`<tr>${cells.map((cell, at) =>
        at === 0 ? html`<th scope="row">${cell}</th>` : html`<td${classOf(columns[at])}>${cell}</td>`,
      )}</tr>\n`,
  )}</tbody></table></div>`;
}

/** A table as wide as what it holds, not as the page. */
export function fitTable(...of: Parameters<typeof table>): Markup {
  return html`<div class="fit">${table(...of)}</div>`;
}

/** A bar behind a number, as wide as its share. */
export function bar(share: number): Markup {
  const width = Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10;
  return html`<span class="bar" aria-hidden="true"><i style="width:${width}%"></i></span>`;
}

/** What was left out, and where it is. */
export function leftOut(text: string, count: number): Markup | false {
  return count > 0 && html`<p class="left">${text}</p>`;
}

/** A sentence that stands in place of a chart that has nothing to show. */
export function nothing(text: string): Markup {
  return html`<p class="nothing">${text}</p>`;
}

/** Name of a measure with the record type it belongs to. */
export function ruleName(label: string, record: string, code: string): Markup {
  return html`<bdi>${label}</bdi> <small><bdi>${record}</bdi> · <code>${code}</code></small>`;
}

/** A link to the section of a rule, where it has one. */
export function toRule(id: string, inside: Markup, { anchors }: Context): Markup {
  const anchor = anchors.get(id);
  return anchor === undefined ? inside : html`<a href="#${anchor}">${inside}</a>`;
}
