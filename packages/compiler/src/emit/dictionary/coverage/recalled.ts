import { type Column, type Context, dataTable, link, say, vietnamese } from "../context.ts";
import { ruleAnchor } from "../fields/rules-of-field.ts";
import { type Html, html } from "../html.ts";
import { type Block, heading } from "../page.ts";
import { COVERAGE_WORDS } from "../words/coverage.ts";
import { sayNumber, speak } from "../words/speak.ts";

interface Recalled {
  readonly what: Html;
  readonly source: string;
}

/** Everything that stands on memory alone, one by one: what a reader with the text at hand can put right. */
export function recalledBlocks(context: Context): Block[] {
  const words = speak(COVERAGE_WORDS, context.lang);
  const { facts, site } = context;
  const fields = facts.sheets.flatMap((sheet) =>
    (facts.fields.get(sheet.id) ?? []).flatMap(({ own, path, annotations }): Recalled[] => {
      if (!own || annotations.evidence?.mark !== "recalled") return [];
      const name = html`${say(context, sheet.label)} <code>${path}</code>`;
      return [{ what: link(context, site.sheet(sheet.id), name, path), source: annotations.evidence.source }];
    }),
  );
  const rules = facts.sheets.flatMap((sheet) =>
    (sheet.record?.rules ?? sheet.def?.rules ?? []).flatMap((rule): Recalled[] => {
      if (rule.evidence.mark !== "recalled") return [];
      const name = html`${rule.id} – ${say(context, sheet.label)}`;
      return [
        {
          what: link(context, site.sheet(sheet.id), name, ruleAnchor(rule.id)),
          source: rule.evidence.source,
        },
      ];
    }),
  );
  const rows = [...facts.tables.values()].flatMap((table) =>
    table.rows.flatMap((row): Recalled[] => {
      if (row.mark !== "recalled") return [];
      const name = link(context, site.table(table.id), say(context, table.label));
      return [
        { what: html`${name}: <code>${row.code}</code> ${vietnamese(context, row.vi)}`, source: row.source },
      ];
    }),
  );
  const mappings = [...facts.mappings.values()].flatMap((mapping) =>
    mapping.rows.flatMap((row): Recalled[] => {
      if (row.mark !== "recalled") return [];
      return [
        {
          what: html`<code>${mapping.id}</code>: <code>${row.from}</code> ${vietnamese(context, row.label)}`,
          source: row.source,
        },
      ];
    }),
  );
  const lists: [string, Recalled[]][] = [
    [words.recalledFields, fields],
    [words.recalledRules, rules],
    [words.recalledRows, rows],
    [words.recalledMappings, mappings],
  ];
  const found = lists.filter(([, list]) => list.length > 0);
  return [
    heading(2, words.recalled, "theo-tri-nho"),
    html`<p>${found.length === 0 ? words.recalledNone : words.recalledNote}</p>`,
    ...found.map(([title, list]) => fold(context, title, list)),
  ];
}

function fold(context: Context, title: string, list: readonly Recalled[]): Html {
  const words = speak(COVERAGE_WORDS, context.lang);
  const columns: Column<Recalled>[] = [
    { label: words.what, cell: ({ what }) => what, className: "tn-name" },
    { label: words.source, cell: ({ source }) => vietnamese(context, source), className: "tn-source" },
  ];
  return html`<details class="tn-fold">\n<summary>${title} (${sayNumber(list.length, context.lang)})</summary>\n${dataTable(columns, list)}\n</details>`;
}
