import type { MeasureResult, ParetoStep, Rate } from "../../report/types.ts";
import { paretoChart } from "../chart/pareto.ts";
import { type Context, measureId } from "../context/context.ts";
import { html, type Markup } from "../markup/markup.ts";
import { formatLimit } from "../numbers/numbers.ts";
import { ANCHORS, leftOut, nothing, type Section, table, toRule } from "./section.ts";

const MOST_STEPS = 12;
/** A first target of mending: four of five faulty records. */
const ENOUGH = 0.8;
const FEW = 10;

/** What to mend first. */
export function paretoSection(context: Context): Section {
  const { report, t } = context;
  const { pareto } = report;
  const base = { id: ANCHORS.pareto, title: t.pareto.title };
  const failing = report.records - report.passing;
  if (pareto.length === 0 || failing <= 0) return { ...base, body: nothing(t.pareto.nothing) };
  const shown = pareto.slice(0, MOST_STEPS);
  const text = headline(pareto, failing, context);
  const body = html`<p class="headline">${text}</p><p class="lead">${t.pareto.lead}</p><div class="beside">
<figure>${chart(shown, failing, text, context)}<figcaption class="legend"><span><i class="pale"></i>${t.pareto.legendFails}</span><span><i class="accent"></i>${t.pareto.legendGained}</span><span><i class="line"></i>${t.pareto.legendLine}</span></figcaption></figure>
<div>${steps(shown, failing, context)}${leftOut(t.pareto.left(context.count(pareto.length - shown.length)), pareto.length - shown.length)}</div></div>`;
  return { ...base, body };
}

/** What is regained by the first steps, as counts. */
function regained(steps: readonly ParetoStep[], upTo: number, failing: number): Rate {
  const passes = steps.slice(0, upTo).reduce((sum, { gained }) => sum + gained, 0);
  return { applies: failing, passes };
}

/** The sentence of this section: as few steps as give four fifths, else what ten give. */
function headline(steps: readonly ParetoStep[], failing: number, context: Context): string {
  const few = Math.min(FEW, steps.length);
  let upTo = 1;
  while (upTo < few && regained(steps, upTo, failing).passes < ENOUGH * failing) upTo += 1;
  const rate = regained(steps, upTo, failing);
  return context.t.pareto.headline(upTo, context.percent(rate, 0), context.count(rate.passes));
}

function chart(steps: readonly ParetoStep[], failing: number, text: string, context: Context): Markup {
  const { t, locale } = context;
  const last = steps.length - 1;
  const bars = steps.map(({ fails, gained }, at) => {
    const rate = regained(steps, at + 1, failing);
    const bar = {
      step: at + 1,
      fails: fails / failing,
      gained: gained / failing,
      cumulative: rate.passes / failing,
    };
    return at === 0 || at === 2 || at === last ? { ...bar, mark: context.percent(rate, 0) } : bar;
  });
  return paretoChart(bars, {
    axis: t.pareto.axis,
    label: t.pareto.alt(steps.length, text),
    percent: (share) => formatLimit(share, locale),
  });
}

function steps(shown: readonly ParetoStep[], failing: number, context: Context): Markup {
  const { t, report, count } = context;
  const { columns } = t.pareto;
  const measures = new Map(report.measures.map((measure) => [measureId(measure), measure]));
  return table(
    t.pareto.title,
    [
      { title: columns.step },
      { title: columns.rule },
      { title: columns.fails, number: true },
      { title: columns.gained, number: true },
      { title: columns.cumulative, number: true },
    ],
    shown.map((step, at) => [
      at + 1,
      nameOf(step, measures.get(measureId(step)), context),
      count(step.fails),
      count(step.gained),
      context.percent(regained(shown, at + 1, failing), 0),
    ]),
  );
}

function nameOf(step: ParetoStep, measure: MeasureResult | undefined, context: Context): Markup {
  const label = measure === undefined ? step.key : context.title(measure.label);
  const name = html`<bdi>${label}</bdi>`;
  return html`${toRule(measureId(step), name, context)} <small><bdi>${context.record(step.record)}</bdi></small>`;
}
