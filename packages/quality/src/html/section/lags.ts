import type { LagResult, Rate } from "../../report/types.ts";
import { lagChart } from "../chart/lag.ts";
import { type Context, measureId } from "../context/context.ts";
import { html, type Markup } from "../markup/markup.ts";
import { formatHours, formatLimit } from "../numbers/numbers.ts";
import { ANCHORS, folded, leftOut, nothing, type Section, table, toRule } from "./section.ts";

const MOST_CHARTS = 9;
const MOST_ROWS = 60;

/** How fast against each deadline, the slowest first. */
export function lagsSection(context: Context): Section {
  const { t, report } = context;
  const base = { id: ANCHORS.lags, title: t.lags.title };
  const lags = slowestFirst(report.lags.filter((lag) => done(lag) > 0));
  if (lags.length === 0) return { ...base, body: nothing(t.lags.nothing) };
  const left = Math.max(0, lags.length - MOST_ROWS);
  const body = html`<p class="lead">${t.lags.lead}</p><div class="charts">${lags
    .slice(0, MOST_CHARTS)
    .map((lag) =>
      lagFigure(lag, context),
    )}</div>${folded(t.lags.table, lagTable(lags.slice(0, MOST_ROWS), context))}${leftOut(
    t.lags.left(context.count(left)),
    left,
  )}`;
  return { ...base, body };
}

function done({ buckets }: LagResult): number {
  return buckets.reduce((sum, { records }) => sum + records, 0);
}

/** In time, of all to which the deadline applies: late ones that are not done yet count too, where they were counted. */
function inTimeOf(lag: LagResult, { report }: Context): Rate {
  const measure = report.measures.find((one) => measureId(one) === measureId(lag));
  if (measure === undefined) return within(lag);
  return { applies: measure.applies, passes: measure.applies - measure.fails };
}

/** In time, of those that are done: a bucket counts when all of it is. */
function within(lag: LagResult): Rate {
  const inTime = lag.buckets.filter(({ hours }) => hours <= lag.withinHours);
  return { applies: done(lag), passes: inTime.reduce((sum, { records }) => sum + records, 0) };
}

function slowestFirst(lags: readonly LagResult[]): LagResult[] {
  const share = (lag: LagResult): number => within(lag).passes / done(lag);
  return [...lags].sort((a, b) => share(a) - share(b) || done(b) - done(a));
}

function lagFigure(lag: LagResult, context: Context): Markup {
  const { t, locale, count } = context;
  const rate = inTimeOf(lag, context);
  const inTime = t.lags.within(context.percent(rate), count(rate.applies));
  const limit = t.lags.limit(formatHours(lag.withinHours, locale));
  const p95 = lag.p95 === undefined ? "" : soon(lag.p95, context);
  const chart = lagChart(lag, {
    label: t.lags.alt(context.title(lag.label), inTime, p95, limit),
    limit,
    p95,
    percent: (share) => formatLimit(share, locale),
    hours: (hours) => (hours === 0 ? "0" : formatHours(hours, locale)),
  });
  return html`<figure><h3>${name(lag, context)}</h3>${chart}<figcaption>${inTime}</figcaption></figure>`;
}

function soon(hours: number, { t, locale }: Context): string {
  return hours === 0 ? t.lags.p95AtOnce : t.lags.p95(formatHours(hours, locale));
}

function name(lag: LagResult, context: Context): Markup {
  const label = toRule(measureId(lag), html`<bdi>${context.title(lag.label)}</bdi>`, context);
  return html`${label} <small><bdi>${context.record(lag.record)}</bdi></small>`;
}

function lagTable(lags: readonly LagResult[], context: Context): Markup {
  const { t, count, locale } = context;
  const { columns } = t.lags;
  return table(
    t.lags.table,
    [
      { title: columns.deadline },
      { title: columns.limit, number: true },
      { title: columns.records, number: true },
      { title: columns.within, number: true },
      { title: columns.p95, number: true },
    ],
    lags.map((lag) => [
      name(lag, context),
      formatHours(lag.withinHours, locale),
      count(done(lag)),
      context.percent(inTimeOf(lag, context)),
      lag.p95 === undefined ? "–" : formatHours(lag.p95, locale),
    ]),
  );
}
