import { openOf } from "../../../evidence/databases.ts";
import { type Column, type Context, dataTable, link, say } from "../context.ts";
import { html } from "../html.ts";
import { type Block, heading, page } from "../page.ts";
import { COVERAGE_WORDS } from "../words/coverage.ts";
import { sayNumber, speak } from "../words/speak.ts";
import { countSheets, type SheetCount, sumMarks } from "./count.ts";

/** A row of the page: a record or block, or the sum of a database. */
interface Line extends Omit<SheetCount, "sheet"> {
  readonly name: ReturnType<typeof html>;
}

/** How much the standard says, counted. */
export function coveragePage(context: Context): string {
  const words = speak(COVERAGE_WORDS, context.lang);
  const { facts, site } = context;
  const counts = countSheets(facts);
  const lines = counts.map(
    (count): Line => ({
      ...count,
      name: link(context, site.sheet(count.sheet.id), say(context, count.sheet.label)),
    }),
  );
  const databases = facts.model.databases.map((database) => {
    const own = counts.filter(({ sheet }) => sheet.database === database.id);
    return sum(own, link(context, site.database(database.id), say(context, database.label)));
  });
  const tables = [...facts.tables.values()];
  const rows = tables.flatMap(({ rows: all }) => all);
  const number = (value: number): string => sayNumber(value, context.lang);
  return page(words.coverage, words.coverageIntro, [
    html`<p class="tn-lead">${words.coverageIntro}</p>`,
    html`<p>${words.ownFields} ${words.languagesNote}</p>`,
    heading(2, words.byDatabase, "co-so-du-lieu"),
    ...both(context, words.database, [
      ...databases,
      ...(databases.length > 1 ? [sum(counts, html`<strong>${words.total}</strong>`)] : []),
    ]),
    ...openBlocks(context),
    heading(2, words.byRecord, "ban-ghi"),
    ...both(context, words.record, lines),
    heading(2, words.tables, "danh-muc"),
    dataTable(
      [
        { label: words.tables, cell: () => number(tables.length), className: "tn-number" },
        { label: words.rows, cell: () => number(rows.length), className: "tn-number" },
        {
          label: words.withLaw,
          cell: () => number(rows.filter(({ basis }) => basis !== "").length),
          className: "tn-number",
        },
        {
          label: words.english,
          cell: () => number(rows.filter(({ en }) => en !== "").length),
          className: "tn-number",
        },
      ],
      [0],
    ),
  ]);
}

/** What the standard does not know yet, and the texts to ask for, a database after the other. */
function openBlocks(context: Context): Block[] {
  const words = speak(COVERAGE_WORDS, context.lang);
  const { model } = context.facts;
  const asked = model.databases.flatMap(({ id, label, about }) => {
    const open = openOf(about);
    return open.length === 0 ? [] : [{ id, label, open }];
  });
  if (asked.length === 0) return [];
  const lists = asked.map(
    ({ id, label, open }) =>
      html`<details class="tn-fold">\n<summary>${say(context, label)} (${sayNumber(open.length, context.lang)})</summary>\n<p>${link(context, context.site.database(id), say(context, label))}</p>\n<ul>\n${open.map((one) => html`<li>${say(context, one)}</li>\n`)}</ul>\n</details>`,
  );
  return [heading(2, words.open, "con-mo"), html`<p>${words.openNote}</p>`, ...lists];
}

function sum(counts: readonly SheetCount[], name: Line["name"]): Line {
  const add = (value: (count: SheetCount) => number): number =>
    counts.reduce((total, count) => total + value(count), 0);
  return {
    name,
    fields: add(({ fields }) => fields),
    marks: sumMarks(counts.map(({ marks }) => marks)),
    ruleMarks: sumMarks(counts.map(({ ruleMarks }) => ruleMarks)),
    withLaw: add(({ withLaw }) => withLaw),
    withArticle: add(({ withArticle }) => withArticle),
    withExample: add(({ withExample }) => withExample),
    english: add(({ english }) => english),
    personal: add(({ personal }) => personal),
    rulesRun: add(({ rulesRun }) => rulesRun),
    rulesData: add(({ rulesData }) => rulesData),
    valid: add(({ valid }) => valid),
    faulty: add(({ faulty }) => faulty),
  };
}

/** Two tables, so that each fits a screen: the fields, then rules and examples. */
function both(context: Context, of: string, lines: readonly Line[]): Block[] {
  const words = speak(COVERAGE_WORDS, context.lang);
  const name: Column<Line> = { label: of, cell: (line) => line.name, className: "tn-name" };
  const part = (label: string, value: (line: Line) => number): Column<Line> => ({
    label,
    cell: (line) => share(context, value(line), line.fields),
    className: "tn-number",
  });
  const count = (label: string, value: (line: Line) => number): Column<Line> => ({
    label,
    cell: (line) => sayNumber(value(line), context.lang),
    className: "tn-number",
  });
  const fields = [
    name,
    count(words.fields, (line) => line.fields),
    part(words.withLaw, ({ withLaw }) => withLaw),
    part(words.withArticle, ({ withArticle }) => withArticle),
    part(words.withExample, ({ withExample }) => withExample),
    part(words.withEnglish, ({ english }) => english),
    part(words.personal, ({ personal }) => personal),
  ];
  const rules = [
    name,
    count(words.rulesRun, ({ rulesRun }) => rulesRun),
    count(words.rulesData, ({ rulesData }) => rulesData),
    count(words.valid, ({ valid }) => valid),
    count(words.faulty, ({ faulty }) => faulty),
  ];
  const said = lines.filter((line) => line.rulesRun + line.rulesData + line.valid + line.faulty > 0);
  return [
    dataTable(
      fields,
      lines.filter((line) => line.fields > 0),
    ),
    ...(said.length === 0 ? [] : [dataTable(rules, said)]),
  ];
}

/** A number and its share of all. */
function share(context: Context, value: number, all: number): string {
  const { percent } = speak(COVERAGE_WORDS, context.lang);
  if (all === 0) return "–";
  return `${sayNumber(value, context.lang)} (${percent(String(Math.floor((value * 100) / all)))})`;
}
