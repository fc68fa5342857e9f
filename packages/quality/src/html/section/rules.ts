import type { Text } from "@thongnhat/core";
import type { MeasureResult } from "../../report/types.ts";
import { type Context, LONGEST_NAME, measureId } from "../context/context.ts";
import { clip, html, type Markup, type Part } from "../markup/markup.ts";
import { statusBadge } from "../status/status.ts";
import { markOf, sourceOf } from "./evidence.ts";
import { ANCHORS, bar, leftOut, nothing, ruleName, type Section, table } from "./section.ts";

/** Rules with a section of their own. */
export const MOST_RULES = 20;
const MOST_OTHERS = 80;
const MOST_WARNINGS = 30;
const MOST_UNITS = 10;
const LONGEST_CODE = 4000;
/** Pages of SQL help nobody who reads on paper. */
const LONGEST_PRINTED = 1200;

/** A section for each of the costliest rules, then the others as a table. */
export function rulesSection(context: Context): Section {
  const { t, report, count } = context;
  const base = { id: ANCHORS.rules, title: t.rules.title };
  const failing = failingOf(report.measures);
  const warned = report.measures.filter(({ fails, warns }) => fails === 0 && warns > 0);
  const warnings = warned.slice(0, MOST_WARNINGS);
  const clean = report.measures.length - failing.length - warnings.length;
  const own = failing.slice(0, MOST_RULES);
  const others = failing.slice(MOST_RULES, MOST_RULES + MOST_OTHERS);
  const left = failing.length - own.length - others.length;
  const body = html`${own.length === 0 ? nothing(t.rules.nothing) : html`<p class="lead">${t.rules.lead(count(own.length))}</p>`}
${own.map((measure) => rule(measure, context))}${othersTable(others, t.rules.others, context)}${warningsTable(warnings, context)}${leftOut(
  left === 0 ? t.rules.clean(count(clean)) : t.rules.left(count(left), count(clean)),
  left + clean,
)}`;
  return { ...base, body };
}

/** Measures with a failing record; the report has the costliest first. */
export function failingOf(measures: readonly MeasureResult[]): MeasureResult[] {
  return measures.filter(({ fails }) => fails > 0);
}

/** Anchors of the rules that have a section: readable, and each there once. */
export function makeAnchors(measures: readonly MeasureResult[]): Map<string, string> {
  const taken = new Set<string>(Object.values(ANCHORS));
  const anchors = new Map<string, string>();
  for (const measure of failingOf(measures).slice(0, MOST_RULES)) {
    const name = `${measure.code}-${measure.record}-${measure.path}`
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-");
    let anchor = name.slice(0, 90).replace(/^-|-$/g, "") || "r";
    for (let times = 2; taken.has(anchor); times += 1) anchor = `${anchor.replace(/-\d+$/, "")}-${times}`;
    taken.add(anchor);
    anchors.set(measureId(measure), anchor);
  }
  return anchors;
}

function rule(measure: MeasureResult, context: Context): Markup {
  const { t, anchors } = context;
  const anchor = anchors.get(measureId(measure)) ?? "";
  const rows: [title: string, text: Part][] = [
    [t.rules.result, result(measure, context)],
    ...(measure.definition === undefined ? [] : [said(t.rules.asks, measure.definition, context)]),
    [t.rules.fix, measure.fix === undefined ? t.rules.noFix : context.say(measure.fix)],
    [t.rules.law, law(measure, context)],
    ...evidence(measure, context),
  ];
  return html`<article class="rule" id="${anchor}"><h3><a href="#${anchor}"><bdi>${context.title(measure.label)}</bdi></a></h3>
<p class="of">${statusBadge(measure.status, context)} ${context.word(measure.word)} · <bdi>${context.record(measure.record)}</bdi> · <code>${clip(measure.code, LONGEST_NAME)}</code> <code>${clip(measure.path, LONGEST_NAME)}</code></p>
<dl>${rows.map(([title, text]) => html`<div><dt>${title}</dt><dd>${text}</dd></div>`)}</dl>
${worstUnits(measure, context)}${code(t.rules.cel, measure.cel, context)}${code(t.rules.sql, context.sql?.(measure.key, measure.record), context)}</article>\n`;
}

function said(title: string, text: Text, context: Context): [string, Part] {
  return [title, context.say(text)];
}

function result({ applies, fails, warns }: MeasureResult, context: Context): Markup {
  const { t, count } = context;
  const share = context.percent({ applies, passes: applies - fails });
  return html`${t.rules.counts(count(fails), count(applies))}; ${t.rules.passes(share)}${warns > 0 && `; ${t.rules.warns(count(warns))}`}.`;
}

function law({ legalBasis = [] }: MeasureResult, { t }: Context): Part {
  if (legalBasis.length === 0) return t.rules.noLaw;
  return html`<ul>${legalBasis
    .slice(0, 6)
    .map(
      ({ document, article }) =>
        html`<li>${clip(article === undefined ? document : `${article}, ${document}`, 300)}</li>`,
    )}</ul>`;
}

function evidence({ evidence: found }: MeasureResult, { t }: Context): [string, Part][] {
  if (found === undefined) return [];
  return [
    [t.rules.evidence, html`<span class="mark">${markOf(found.mark, t)}</span> ${sourceOf(found, 400)}`],
  ];
}

function worstUnits({ units, fails }: MeasureResult, context: Context): Markup | false {
  const shown = units.slice(0, MOST_UNITS);
  const { t, count } = context;
  return (
    shown.length > 0 &&
    html`<div class="worst"><h4>${t.rules.where}</h4><ol>${shown.map(
      (unit) =>
        html`<li>${bar(unit.fails / Math.max(1, shown[0]?.fails ?? fails))}<bdi>${context.unit(unit.unit)}</bdi> <b>${count(unit.fails)}</b> <small>/ ${count(unit.applies)}</small></li>`,
    )}</ol>${leftOut(t.rules.unitsLeft(count(units.length - shown.length)), units.length - shown.length)}</div>`
  );
}

function code(title: string, text: string | undefined, { t }: Context): Markup | false {
  if (text === undefined || text === "") return false;
  const shown = text.length > LONGEST_CODE ? `${clip(text, LONGEST_CODE)}\n${t.rules.cut}` : text;
  if (shown.length <= LONGEST_PRINTED)
    return html`<details class="print"><summary>${title}</summary><pre><code>${shown}</code></pre></details>`;
  return html`<details><summary>${title}</summary><pre><code>${shown}</code></pre></details><p class="on-paper">${t.rules.onScreen(title)}</p>`;
}

function warningsTable(measures: readonly MeasureResult[], context: Context): Markup | false {
  const { t, count } = context;
  const { columns, warnings, warned } = t.rules;
  if (measures.length === 0) return false;
  return html`<h3>${warnings}</h3>${table(
    warnings,
    [
      { title: columns.rule },
      { title: columns.word, short: true },
      { title: warned, number: true },
      { title: columns.applies, number: true },
    ],
    measures.map((measure) => [
      fullName(measure, context),
      context.word(measure.word),
      count(measure.warns),
      count(measure.applies),
    ]),
  )}`;
}

function fullName({ label, record, code }: MeasureResult, context: Context): Markup {
  return ruleName(context.title(label), context.record(record), clip(code, LONGEST_NAME));
}

function othersTable(measures: readonly MeasureResult[], title: string, context: Context): Markup | false {
  const { t, count } = context;
  if (measures.length === 0) return false;
  const { columns } = t.rules;
  return html`<h3>${title}</h3>${table(
    title,
    [
      { title: columns.rule },
      { title: columns.word, short: true },
      { title: columns.fails, number: true },
      { title: columns.applies, number: true },
      { title: columns.share, number: true },
    ],
    measures.map((measure) => [
      fullName(measure, context),
      context.word(measure.word),
      count(measure.fails),
      count(measure.applies),
      context.percent({ applies: measure.applies, passes: measure.applies - measure.fails }),
    ]),
  )}`;
}
