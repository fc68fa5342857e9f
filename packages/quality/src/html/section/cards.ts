import type { WordResult } from "../../report/types.ts";
import { WORDS, type Word } from "../../words/words.ts";
import { sparkline } from "../chart/sparkline.ts";
import type { Context } from "../context/context.ts";
import { html, type Markup } from "../markup/markup.ts";
import { formatGap, formatLimit, formatPoints } from "../numbers/numbers.ts";
import { failsOf, statusBadge } from "../status/status.ts";
import { runsOf } from "../trend/runs.ts";
import { ANCHORS, folded, type Section, table } from "./section.ts";

/** The six cards: value, target, status, change, the way so far. */
export function cardsSection(context: Context): Section {
  const { t } = context;
  const body = html`<p class="lead">${t.cards.lead}</p><div class="cards">${WORDS.map((word) => card(word, context))}</div>${folded(
    t.cards.table,
    wordTable(context),
  )}`;
  return { id: ANCHORS.cards, title: t.cards.title, body };
}

function card(word: Word, context: Context): Markup {
  const { t, report } = context;
  const result = report.words[word];
  const { records, status } = result;
  const measured = records.applies > 0;
  return html`<article class="card ${status}"><h3>${context.word(word)}</h3>${statusBadge(status, context)}
<p class="asks">${t.asks[word]}</p>
<div class="figures"><p class="value">${measured ? context.percent(records) : t.none}</p>${measured && way(word, context)}</div>
${measured ? details(result, context) : html`<p class="why">${t.cards.nothing}</p>`}</article>\n`;
}

function details(result: WordResult, context: Context): Markup {
  const { t, locale, count } = context;
  const { records, target, status, rules, identifying } = result;
  const fails = failsOf(records);
  const missing =
    status === "green" ? t.cards.reached : t.cards.gap(formatGap(records, target.green, locale));
  return html`<p class="target">${t.cards.target(formatLimit(target.green, locale))}, ${missing}</p>
<p>${fails === 0 ? t.cards.clean(count(records.applies)) : t.cards.counts(count(fails), count(records.applies))}</p>
<p class="change">${change(result, context)}</p>
<dl><div><dt>${t.cards.rules}</dt><dd>${context.percent(rules)}</dd></div>${
    identifying.applies > 0 &&
    html`<div><dt>${t.cards.identifying}</dt><dd>${context.percent(identifying)} <small>${t.cards.identifyingTarget}</small></dd></div>`
  }</dl>`;
}

function change({ change: since }: WordResult, { t, locale }: Context): Markup {
  if (since === undefined) return html`${t.cards.first}`;
  if (since === 0) return html`<span aria-hidden="true">▬</span> ${t.cards.same}`;
  const points = formatPoints(since, locale);
  return since > 0
    ? html`<span class="up" aria-hidden="true">▲</span> ${t.cards.up(points)}`
    : html`<span class="down" aria-hidden="true">▼</span> ${t.cards.down(points)}`;
}

function way(word: Word, context: Context): Markup | false {
  const { shown } = runsOf(context.report);
  const rates = shown.map(({ words }) => words[word]);
  const known = rates.filter(({ applies }) => applies > 0);
  const [first, last] = [known.at(0), known.at(-1)];
  if (known.length < 2 || first === undefined || last === undefined) return false;
  const label = `${context.word(word)}: ${context.t.cards.spark(known.length, context.percent(first), context.percent(last))}`;
  return sparkline(
    rates.map(({ applies, passes }) => (applies === 0 ? undefined : passes / applies)),
    label,
  );
}

function wordTable(context: Context): Markup {
  const { t, report, count, locale } = context;
  const { columns } = t.cards;
  return table(
    t.cards.table,
    [
      { title: columns.word },
      { title: columns.status, short: true },
      { title: columns.share, number: true },
      { title: columns.fails, number: true },
      { title: columns.applies, number: true },
      { title: columns.target, number: true },
      { title: columns.amber, number: true },
    ],
    WORDS.map((word) => {
      const { records, status, target } = report.words[word];
      return [
        context.word(word),
        t.status[status],
        context.percent(records),
        count(failsOf(records)),
        count(records.applies),
        formatLimit(target.green, locale),
        formatLimit(target.amber, locale),
      ];
    }),
  );
}
