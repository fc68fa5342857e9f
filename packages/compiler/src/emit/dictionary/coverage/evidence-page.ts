import { MARK_NAMES } from "@thongnhat/core";
import { MARKS } from "../../../evidence/count.ts";
import { type Column, type Context, dataTable, link, say, sayMark } from "../context.ts";
import { type Html, html } from "../html.ts";
import { type Block, heading, page } from "../page.ts";
import { COVERAGE_WORDS } from "../words/coverage.ts";
import { MARK_SHORT } from "../words/marks.ts";
import { sayNumber, speak } from "../words/speak.ts";
import { countMarks, countSheets, type Marks, sumMarks } from "./count.ts";
import { recalledBlocks } from "./recalled.ts";

/** A line of a table of marks. */
interface Line {
  readonly name: Html;
  readonly marks: Marks;
}

/** Which marks stand where, what they mean, and all that stands on memory alone. */
export function evidencePage(context: Context): string {
  const words = speak(COVERAGE_WORDS, context.lang);
  const { facts, site } = context;
  const counts = countSheets(facts);
  const all = ({ marks, ruleMarks }: (typeof counts)[number]): Marks => sumMarks([marks, ruleMarks]);
  const sheets = counts.map((count) => ({
    name: link(context, site.sheet(count.sheet.id), say(context, count.sheet.label)),
    marks: all(count),
  }));
  const databases = facts.model.databases.map(({ id, label }) => ({
    name: link(context, site.database(id), say(context, label)),
    marks: sumMarks(counts.filter(({ sheet }) => sheet.database === id).map(all)),
  }));
  const tables = [...facts.tables.values()].map((table) => ({
    name: link(context, site.table(table.id), say(context, table.label)),
    marks: countMarks(table.rows.map(({ mark }) => mark)),
  }));
  const mappings = [...facts.mappings.values(), ...facts.transfers.values()].map((mapping) => ({
    name: html`<code>${mapping.id}</code>`,
    marks: countMarks(mapping.rows.map(({ mark }) => mark)),
  }));
  const section = (title: string, anchor: string, name: string, lines: readonly Line[]): Block[] => {
    if (lines.length === 0) return [];
    const total = {
      name: html`<strong>${words.total}</strong>`,
      marks: sumMarks(lines.map(({ marks }) => marks)),
    };
    const fold = lines.length > 40;
    const table = dataTable(columns(context, name), [total, ...lines]);
    if (!fold) return [heading(2, title, anchor), table];
    return [
      heading(2, title, anchor),
      dataTable(columns(context, name), [total]),
      html`<details class="tn-fold">\n<summary>${title} (${sayNumber(lines.length, context.lang)})</summary>\n${dataTable(columns(context, name), lines)}\n</details>`,
    ];
  };
  return page(words.evidence, words.evidenceIntro, [
    html`<p class="tn-lead">${words.evidenceIntro}</p>`,
    heading(2, words.marks, "nam-dau"),
    meanings(context),
    html`<p>${words.fieldsAndRules}</p>`,
    ...section(words.byDatabase, "co-so-du-lieu", words.database, databases),
    ...section(words.byRecord, "ban-ghi", words.record, sheets),
    ...section(words.byTable, "danh-muc", words.table, tables),
    ...section(words.byMapping, "chuyen-ma", words.mapping, mappings),
    ...recalledBlocks(context),
  ]);
}

function meanings(context: Context): Html {
  const items = MARKS.map(
    (mark) =>
      html`<div id="${mark}"><dt>${sayMark(context, mark)}</dt><dd><code>${mark}</code> ${MARK_NAMES[mark][context.lang]}</dd></div>`,
  );
  return html`<dl class="tn-facts">\n${items}\n</dl>`;
}

function columns(context: Context, name: string): Column<Line>[] {
  const { total } = speak(COVERAGE_WORDS, context.lang);
  return [
    { label: name, cell: (line) => line.name, className: "tn-name" },
    ...MARKS.map(
      (mark): Column<Line> => ({
        label: MARK_SHORT[mark][context.lang],
        cell: ({ marks }) => (marks[mark] === 0 ? "" : sayNumber(marks[mark], context.lang)),
        className: "tn-number",
      }),
    ),
    {
      label: total,
      cell: ({ marks }) =>
        sayNumber(
          MARKS.reduce((sum, mark) => sum + marks[mark], 0),
          context.lang,
        ),
      className: "tn-number",
    },
  ];
}
