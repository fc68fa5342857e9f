import type { Mapping } from "../../../read/mappings.ts";
import { type Column, type Context, dataTable, sayMark, vietnamese } from "../context.ts";
import { type Html, html } from "../html.ts";
import { type Block, heading } from "../page.ts";
import { DATA, hrefTo } from "../site.ts";
import { PAGE_WORDS } from "../words/pages.ts";
import { sayDay, sayNumber, speak } from "../words/speak.ts";
import { TABLE_WORDS } from "../words/tables.ts";

/** The codes of other systems for one table, a table each; those with many rows stand in a fold. */
export function mappingBlocks(context: Context, table: string): Block[] {
  const words = speak(TABLE_WORDS, context.lang);
  const own = [...context.facts.mappings.values()].filter((mapping) => mapping.table === table);
  if (own.length === 0) return [];
  return [
    heading(2, words.mappings, "he-thong-khac"),
    ...own.map((mapping) => mappingBlock(context, mapping)),
  ];
}

/** Anchor of a mapping on the page of its table. */
export function mappingAnchor({ system }: Mapping): string {
  return `ma-cua-${system}`;
}

function mappingBlock(context: Context, mapping: Mapping): Html {
  const words = speak(TABLE_WORDS, context.lang);
  const pages = speak(PAGE_WORDS, context.lang);
  const system = context.facts.systems.get(mapping.system);
  const name = system === undefined ? mapping.system : system[context.lang];
  const names = new Map(
    (context.facts.tables.get(mapping.table)?.rows ?? []).map((row) => [row.code, row.vi]),
  );
  const columns: Column<Mapping["rows"][number]>[] = [
    { label: words.theirCode, cell: (row) => html`<code>${row.from}</code>`, className: "tn-code" },
    { label: words.theirName, cell: (row) => vietnamese(context, row.label) },
    {
      label: words.ourCode,
      cell: (row) =>
        row.to === "" ? "" : html`<code>${row.to}</code> ${vietnamese(context, names.get(row.to) ?? "")}`,
    },
    { label: words.relation, cell: (row) => relation(context, row.relation) },
    {
      label: words.basis,
      cell: (row) =>
        html`${sayMark(context, row.mark)} <small>${vietnamese(context, [row.source, row.note].filter(Boolean).join("; "))}</small>`,
      className: "tn-source",
    },
  ];
  const count = pages.countRows(sayNumber(mapping.rows.length, context.lang));
  const csv = html`<a href="${hrefTo(context.at, DATA.mapping(mapping.id))}" download>${words.csv}</a>`;
  return html`<details class="tn-fold" id="${mappingAnchor(mapping)}">
<summary>${name}: ${count}</summary>
<p><code>${mapping.system}</code> ${system !== undefined && html`${sayMark(context, system.mark)} ${vietnamese(context, system.source)}. `}${csv}</p>
${dataTable(columns, mapping.rows)}
</details>`;
}

function relation(context: Context, name: string): string {
  const { equivalent, narrower, broader, split, merged, nothing } = speak(TABLE_WORDS, context.lang);
  const names: Readonly<Record<string, string>> = {
    equivalent,
    narrower,
    broader,
    split,
    merged,
    none: nothing,
  };
  return names[name] ?? name;
}

/** Where the units of this table went or came from. */
export function transferBlocks(context: Context, table: string): Block[] {
  const words = speak(TABLE_WORDS, context.lang);
  const own = [...context.facts.transfers.values()].filter(({ from, to }) => from === table || to === table);
  if (own.length === 0) return [];
  const items = own.map(({ id, from, to, rows }) => {
    const days = [...new Set(rows.map(({ on }) => on))].sort();
    const label = (name: string): string => context.facts.tables.get(name)?.label[context.lang] ?? name;
    const said = words.transferRows(sayNumber(rows.length, context.lang), label(from), label(to));
    const span =
      days.length === 0
        ? ""
        : `, ${sayDay(days[0] ?? "", context.lang)} – ${sayDay(days.at(-1) ?? "", context.lang)}`;
    return html`<li>${said}${span}: <a href="${hrefTo(context.at, DATA.mapping(id))}" download>${words.csv}</a></li>`;
  });
  const command = html`<p>${words.translateHint} <code>thongnhat translate ${table}</code></p>`;
  return [
    heading(2, words.transfers, "don-vi-cu-moi"),
    html`<ul>\n${items}\n</ul>`,
    ...(table === "xa" ? [command] : []),
  ];
}
