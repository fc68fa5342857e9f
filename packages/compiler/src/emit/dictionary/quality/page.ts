import type { Text } from "@thongnhat/core";
import type { Deadline, RecordModel, Word } from "../../../model/types.ts";
import type { QualityLimits, WordLimits } from "../../../read/limits.ts";
import { wordOfRule } from "../../quality/word.ts";
import { type Context, dataTable, factList, link, say, sayEvidence } from "../context.ts";
import { type Html, html, join } from "../html.ts";
import { type Block, heading, page } from "../page.ts";
import { QUALITY_WORDS } from "../words/quality.ts";
import { type Lang, sayNumber, speak } from "../words/speak.ts";
import { deadlineAnchor, deadlineBasis, sayWithin } from "./deadlines.ts";

/** What the six words measure, and from where each is reached: made from the file of limits. */
export function qualityPage(context: Context, limits: QualityLimits): string {
  const words = speak(QUALITY_WORDS, context.lang);
  const entries = Object.entries(limits.words) as [Word, WordLimits][];
  return page(words.title, words.intro, [
    html`<p class="tn-lead">${words.intro}</p>`,
    html`<p>${words.records}</p>`,
    heading(2, words.limits, "nguong"),
    html`<p>${say(context, limits.choice)}</p>`,
    factList([
      [words.file, html`${say(context, limits.label)}, <code>${limits.name}</code>`],
      [words.evidence, sayEvidence(context, limits.evidence)],
    ]),
    dataTable(
      [
        {
          label: words.word,
          cell: ([word, { label }]) => html`<a href="#${anchorOf(word)}">${say(context, label)}</a>`,
          className: "tn-name",
        },
        { label: words.green, cell: ([, { green }]) => share(green, context.lang), className: "tn-number" },
        { label: words.amber, cell: ([, { amber }]) => share(amber, context.lang), className: "tn-number" },
        { label: words.choice, cell: ([, { choice }]) => say(context, choice) },
      ],
      entries,
    ),
    ...entries.flatMap(([word, one]) => section(context, word, one)),
    heading(2, words.identifying, "dinh-danh"),
    html`<p>${say(context, limits.identifying.definition)}</p>`,
    factList([
      [words.green, share(limits.identifying.green, context.lang)],
      [words.evidence, sayEvidence(context, limits.identifying.evidence)],
    ]),
    ...allDeadlines(context),
  ]);
}

function section(context: Context, word: Word, limits: WordLimits): Block[] {
  const words = speak(QUALITY_WORDS, context.lang);
  const { label, definition, measures, notCounted = [] } = limits;
  const rules = countRules(context, word);
  const items = notCounted.map(
    (one) => html`<li>${say(context, one.label)}: ${words.needs} ${say(context, one.needs)}.</li>`,
  );
  return [
    heading(2, say(context, label), anchorOf(word)),
    html`<p>${say(context, definition)}</p>`,
    dataTable(
      [
        { label: words.measure, cell: (one) => say(context, one.label), className: "tn-name" },
        { label: words.formula, cell: ({ formula }) => say(context, formula) },
        {
          label: words.codes,
          cell: ({ codes = [] }) =>
            join(
              codes.map((code) => html`<code>${code}</code>`),
              " ",
            ),
        },
      ],
      measures,
    ),
    factList([
      [words.ruleCount, rules === 0 ? undefined : sayNumber(rules, context.lang)],
      [
        words.deadlineCount,
        word === "song" ? sayNumber(deadlinesOf(context).length, context.lang) : undefined,
      ],
    ]),
    ...(items.length === 0 ? [] : [html`<p>${words.notCounted}:</p>\n<ul>\n${join(items, "\n")}\n</ul>`]),
  ];
}

/** Rules by what they say: one that several records share is one. */
function countRules({ facts: { model } }: Context, word: Word): number {
  const own = model.databases.flatMap(({ id, records }) =>
    records.flatMap(({ rules }) => rules.map((rule) => ({ key: `${id} ${rule.id}`, rule }))),
  );
  const mine = new Set(model.databases.map(({ id }) => id));
  const blocks = [...model.defs.values()]
    .filter(({ database }) => mine.has(database))
    .flatMap(({ key, rules }) => rules.map((rule) => ({ key: `${key} ${rule.id}`, rule })));
  // What is only listed is counted for nothing.
  const counted = [...own, ...blocks].filter(
    ({ rule }) => (rule.cel !== undefined || rule.dataset !== undefined) && wordOfRule(rule) === word,
  );
  return new Set(counted.map(({ key }) => key)).size;
}

/** Each deadline once, with the records that have it. */
function deadlinesOf({ facts: { model } }: Context): { deadline: Deadline; records: RecordModel[] }[] {
  const found = new Map<string, { deadline: Deadline; records: RecordModel[] }>();
  for (const { id, records } of model.databases)
    for (const record of records)
      for (const deadline of record.deadlines) {
        const one = found.get(`${id} ${deadline.id}`) ?? { deadline, records: [] };
        one.records.push(record);
        found.set(`${id} ${deadline.id}`, one);
      }
  return [...found.values()];
}

function allDeadlines(context: Context): Block[] {
  const rows = deadlinesOf(context);
  if (rows.length === 0) return [];
  const words = speak(QUALITY_WORDS, context.lang);
  const records = (row: (typeof rows)[number]): Html =>
    join(
      row.records.map((record) =>
        link(
          context,
          context.site.sheet(record.id),
          labelOf(context, record),
          deadlineAnchor(row.deadline.id),
        ),
      ),
    );
  return [
    heading(2, words.deadlines, "thoi-han"),
    html`<p>${words.deadlinesNote}</p>`,
    dataTable(
      [
        { label: words.id, cell: ({ deadline }) => html`<code>${deadline.id}</code>` },
        { label: words.name, cell: ({ deadline }) => say(context, deadline.label), className: "tn-name" },
        { label: words.within, cell: ({ deadline }) => sayWithin(context, deadline.within) },
        { label: words.usedBy, cell: records },
        { label: words.basis, cell: ({ deadline }) => deadlineBasis(context, deadline) },
      ],
      rows,
    ),
  ];
}

function labelOf(context: Context, record: RecordModel): string {
  const label: Text | undefined = context.facts.model.defs.get(record.def)?.label;
  return label === undefined ? record.id : say(context, label);
}

/** Address of a word on its page. */
export function anchorOf(word: Word): string {
  return word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const SHARES: Readonly<Record<Lang, Intl.NumberFormat>> = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 }),
};

/** A share of 1 as a percentage. */
function share(value: number, lang: Lang): string {
  // 0.995 * 100 is a little less than it should be.
  const percent = SHARES[lang].format(Number((value * 100).toPrecision(6)));
  return lang === "vi" ? `${percent} %` : `${percent}%`;
}
