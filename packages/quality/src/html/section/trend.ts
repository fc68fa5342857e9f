import { WORDS, type Word } from "../../words/words.ts";
import { trendChart } from "../chart/trend.ts";
import type { Context } from "../context/context.ts";
import { html, type Markup } from "../markup/markup.ts";
import { formatDay, formatLimit } from "../numbers/numbers.ts";
import { runsOf } from "../trend/runs.ts";
import { ANCHORS, folded, leftOut, nothing, type Section, table } from "./section.ts";

/** The way of each word through the runs, against its target. */
export function trendSection(context: Context): Section {
  const { t, report } = context;
  const { shown, left } = runsOf(report);
  const base = { id: ANCHORS.trend, title: t.trend.title };
  if (shown.length < 2) return { ...base, body: nothing(t.trend.one) };
  const charts = WORDS.map((word) => wordChart(word, context));
  const body = html`<p class="lead">${t.trend.lead}</p><div class="charts">${charts}</div>${folded(t.trend.table, runsTable(context))}${leftOut(
    t.trend.left(context.count(left)),
    left,
  )}`;
  return { ...base, body };
}

function wordChart(word: Word, context: Context): Markup {
  const { t, report, locale } = context;
  const rates = runsOf(report).shown.map(({ asOf, words }) => ({ asOf, rate: words[word] }));
  const known = rates.filter(({ rate }) => rate.applies > 0);
  const [first, last] = [known.at(0), known.at(-1)];
  if (first === undefined || last === undefined)
    return html`<figure><h3>${context.word(word)}</h3>${nothing(t.none)}</figure>`;
  const { target } = report.words[word];
  const chart = trendChart(
    rates.map(({ asOf, rate }) => ({
      day: new Date(`${asOf.slice(0, 10)}T00:00:00Z`),
      share: rate.applies === 0 ? undefined : rate.passes / rate.applies,
    })),
    target,
    {
      label: t.trend.alt(
        context.word(word),
        known.length,
        context.percent(first.rate),
        context.percent(last.rate),
        formatLimit(target.green, locale),
      ),
      percent: (share) => formatLimit(share, locale),
      day: (day) => formatDay(day.toISOString(), locale),
    },
  );
  return html`<figure><h3>${context.word(word)} <small>${context.percent(last.rate)}</small></h3>${chart}</figure>`;
}

function runsTable(context: Context): Markup {
  const { t, count, locale, report } = context;
  return table(
    t.trend.table,
    [
      { title: t.trend.day },
      { title: t.heat.records, number: true },
      ...WORDS.map((word) => ({ title: context.word(word), number: true as const })),
    ],
    [...runsOf(report).shown]
      .reverse()
      .map(({ asOf, records, words }) => [
        formatDay(asOf, locale),
        count(records),
        ...WORDS.map((word) => context.percent(words[word])),
      ]),
  );
}
