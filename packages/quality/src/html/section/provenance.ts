import { WORDS } from "../../words/words.ts";
import { type Context, LONGEST_NAME } from "../context/context.ts";
import { clip, html, type Markup, type Part } from "../markup/markup.ts";
import { formatBytes, formatDay, formatLimit } from "../numbers/numbers.ts";
import { markOf, sourceOf } from "./evidence.ts";
import { ANCHORS, leftOut, type Section, table } from "./section.ts";

const MOST_INPUTS = 40;
const MOST_VERSIONS = 60;

/** Where the figures come from, so that anyone can count them again. */
export function provenanceSection(context: Context): Section {
  const { t } = context;
  const body = html`<p class="lead">${t.provenance.lead} ${t.provenance.privacy}</p><dl class="facts">${facts(
    context,
  ).map(([title, text]) => html`<div><dt>${title}</dt><dd>${text}</dd></div>`)}</dl>${inputs(context)}`;
  return { id: ANCHORS.provenance, title: t.provenance.title, body };
}

function facts(context: Context): [title: string, text: Part][] {
  const { t, report, locale, count } = context;
  const { run, thresholds, standard } = report;
  const seconds = run.seconds === undefined ? "" : `, ${t.provenance.seconds(count(run.seconds))}`;
  const started: [string, Part][] =
    run.startedAt === undefined
      ? []
      : [[t.provenance.started, `${clip(run.startedAt, LONGEST_NAME)}${seconds}`]];
  return [
    [t.provenance.asOf, formatDay(report.asOf, locale)],
    [t.provenance.program, clip(run.program, LONGEST_NAME)],
    [t.provenance.engine, clip(run.engine, LONGEST_NAME)],
    ...started,
    [t.provenance.runs, count(report.runs)],
    [t.provenance.standard, clip(standard.edition, LONGEST_NAME)],
    [t.provenance.versions, versions(context)],
    [
      t.provenance.thresholds,
      html`<bdi>${clip(thresholds.name, LONGEST_NAME)}</bdi> <code class="hash">${clip(thresholds.sha256, 64)}</code> <small>${markOf(thresholds.evidence.mark, context.t)}: ${sourceOf(thresholds.evidence, 300)}</small>`,
    ],
    [t.provenance.limits, limits(context)],
    ...evidence(context),
  ];
}

function versions(context: Context): Markup {
  const all = Object.entries(context.report.standard.versions);
  const left = all.length - MOST_VERSIONS;
  const { t, count } = context;
  return html`${all
    .slice(0, MOST_VERSIONS)
    .map(
      ([record, version], at) =>
        html`${at > 0 && ", "}<bdi>${context.record(record)}</bdi> ${clip(version, 20)}`,
    )}${left > 0 && `, ${t.provenance.more(count(left))}`}`;
}

function limits(context: Context): Markup {
  const { t, report, locale } = context;
  const { words, identifying } = report.thresholds;
  const rows = [
    ...WORDS.map((word) => [context.word(word), words[word]] as const),
    [t.provenance.identifying, identifying] as const,
  ];
  return html`<ul class="limits">${rows.map(
    ([name, { green, amber }]) =>
      html`<li>${name}: ${t.status.green} ≥ ${formatLimit(green, locale)}, ${t.status.amber} ≥ ${formatLimit(amber, locale)}</li>`,
  )}</ul>`;
}

function evidence(context: Context): [string, Part][] {
  const { t, report } = context;
  const marks = Object.entries(report.evidence).filter(([, values]) => values > 0);
  const all = marks.reduce((sum, [, values]) => sum + values, 0);
  if (all === 0) return [];
  const text = marks
    .sort(([, a], [, b]) => b - a)
    .slice(0, 8)
    .map(([mark, values]) =>
      t.provenance.evidenceText(context.percent({ applies: all, passes: values }), markOf(mark, context.t)),
    );
  return [[t.provenance.evidence, text.join("; ")]];
}

function inputs(context: Context): Markup {
  const { t, report, count, locale } = context;
  const { columns } = t.provenance;
  const shown = report.inputs.slice(0, MOST_INPUTS);
  const rest = report.inputs.slice(MOST_INPUTS);
  const records = rest.reduce((sum, input) => sum + input.records, 0);
  return html`${table(
    t.provenance.inputs,
    [
      { title: columns.name },
      { title: columns.records, number: true },
      { title: columns.bytes, number: true },
      { title: columns.sha },
    ],
    shown.map(({ name, records, bytes, sha256 }) => [
      html`<bdi>${clip(name, LONGEST_NAME)}</bdi>`,
      count(records),
      bytes === undefined ? "–" : formatBytes(bytes, locale),
      sha256 === undefined ? t.provenance.noHash : html`<code class="hash">${clip(sha256, 64)}</code>`,
    ]),
  )}${leftOut(t.provenance.left(count(rest.length), count(records)), rest.length)}`;
}
