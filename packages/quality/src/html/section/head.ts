import { WORDS } from "../../words/words.ts";
import type { Context } from "../context/context.ts";
import { html, type Markup } from "../markup/markup.ts";
import { formatDay } from "../numbers/numbers.ts";
import { failsOf } from "../status/status.ts";
import type { Section } from "./section.ts";

/** The top of the report: what it is, the sentence to quote, and what was looked at. */
export function writeHead(context: Context): Markup {
  const { report, t, locale } = context;
  return html`<header><p class="kicker">${t.kicker}<span>${t.asOf(formatDay(report.asOf, locale))}</span></p>
<h1>${t.title}</h1>
<blockquote><p>${context.say(report.sentence)}</p></blockquote>
<dl class="scope">${scope(context).map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl></header>\n`;
}

/** Numbers that tell how much was looked at; those that are not known are left out. */
function scope({ report, groups, t, count }: Context): [label: string, value: string][] {
  const many = (level: "province" | "unit" | "system" | "record"): number =>
    new Set(groups[level].map(({ path }) => path.at(-1) ?? "").filter((key) => key !== "")).size;
  const rows: [string, number][] = [
    [t.scope.records, report.records],
    [t.scope.passing, report.passing],
    [t.scope.failing, report.records - report.passing],
    [t.scope.provinces, many("province")],
    [t.scope.units, many("unit")],
    [t.scope.systems, many("system")],
    [t.scope.types, many("record")],
  ];
  return rows
    .filter(([, value], at) => at < 3 || value > (at === 3 ? 1 : 0))
    .map(([label, value]) => [label, count(value)]);
}

/** Links to the sections; paper has no use for them. */
export function writeContents(sections: readonly Section[], { t }: Context): Markup {
  return html`<nav aria-label="${t.contents}"><ul>${sections.map(
    ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
  )}</ul></nav>\n`;
}

/** A line for search results and previews: the words with their shares. */
export function description(context: Context): string {
  const shares = WORDS.map((word) => {
    const { records } = context.report.words[word];
    return `${context.word(word)} ${records.applies === 0 ? context.t.none : context.percent(records)} (${context.count(failsOf(records))})`;
  });
  return shares.join(" · ");
}
